import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { ServiceStack } from '../../infra/stacks/service-stack.ts'
import { StatefulStack } from '../../infra/stacks/stateful-stack.ts'
import { stageNamed } from '../../infra/stages.ts'

/** A resource of a template, as CloudFormation gets it. */
export interface Resource {
  readonly id: string
  readonly type: string
  readonly properties: Readonly<Record<string, Json>>
  readonly deletionPolicy: string | undefined
}
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

interface RawTemplate {
  readonly Resources: Record<string, { Type: string; Properties?: Record<string, Json>; DeletionPolicy?: string }>
  readonly Parameters?: Record<string, Json>
}

/** Builds both stacks as `infra/app.ts` does, with empty bundles, into a folder of their own. */
export function synthesised(stageName: 'test' | 'production' = 'test') {
  const folder = mkdtempSync(join(tmpdir(), 'after-sales-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const bundle = mkdtempSync(join(folder, 'bundle-'))
  writeFileSync(join(bundle, 'index.mjs'), 'export const handler = async () => ({})\n')
  const stage = stageNamed(stageName)
  const app = new App({ outdir: join(folder, 'out') })
  const env = { region: stage.region }
  const stateful = new StatefulStack(app, 'stateful', { env, terminationProtection: true })
  const service = new ServiceStack(app, 'service', { env, stage, stateful, bundles: () => bundle })
  const assembly = app.synth()
  const templates = [stateful, service].map((each) => assembly.getStackByName(each.stackName).template as RawTemplate)
  const resources = templates.flatMap((template) => Object.entries(template.Resources).map(resourceOf))
  return {
    app,
    resources,
    parameters: Object.assign({}, ...templates.map((template) => template.Parameters ?? {})) as Readonly<
      Record<string, { readonly Default?: string }>
    >,
    text: JSON.stringify(templates),
    ofType: (type: string) => resources.filter((each) => each.type === type),
  }
}

function resourceOf([id, raw]: [string, RawTemplate['Resources'][string]]): Resource {
  return { id, type: raw.Type, properties: raw.Properties ?? {}, deletionPolicy: raw.DeletionPolicy }
}

/** The logical id that an intrinsic function points to, in this stack or, exported, in the other one. */
export function targetOf(value: Json | undefined): string {
  const text = JSON.stringify(value ?? null)
  const imported = /ExportsOutput(?:Ref|FnGetAtt)(\w+?)(?:Arn|StreamArn|QueueName)?[0-9A-F]{8}"/.exec(text)?.[1]
  return imported ?? /"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/.exec(text)?.[1] ?? text
}

/** A value inside a resource's properties. */
export function at(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string | number, Json>>)[key] : undefined,
    value,
  )
}

export const listAt = (value: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] => {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}
