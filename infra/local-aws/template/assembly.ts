import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) })
const template = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Resources: z.record(z.string(), resource).default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
})

export interface Resource {
  readonly stack: string
  readonly logicalId: string
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** What `cdk synth` wrote: every stack's resources, parameters and exports, still unresolved, and where its assets are. */
export interface Assembly {
  readonly folder: string
  readonly resources: readonly Resource[]
  readonly parameters: Readonly<Record<string, { readonly Default?: unknown }>>
  readonly exports: ReadonlyMap<string, { readonly stack: string; readonly value: unknown }>
}

/** Reads a cloud assembly. Throws zod's error when a template is not one. */
export function readAssembly(folder: string): Assembly {
  const resources: Resource[] = []
  const parameters: Record<string, { Default?: unknown }> = {}
  const exports = new Map<string, { stack: string; value: unknown }>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.template.json'))) {
    const stack = file.replace('.template.json', '')
    const read = template.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    for (const [logicalId, { Type, Properties }] of Object.entries(read.Resources)) {
      resources.push({ stack, logicalId, type: Type, properties: Properties })
    }
    Object.assign(parameters, read.Parameters)
    for (const output of Object.values(read.Outputs)) {
      if (output.Export) exports.set(String(output.Export.Name), { stack, value: output.Value })
    }
  }
  return { folder, resources, parameters, exports }
}

/** The folder of the asset that a function's code is. */
export function assetFolder(assembly: Assembly, s3Key: string): string {
  return join(assembly.folder, `asset.${s3Key.replace(/\.zip$/, '')}`)
}
