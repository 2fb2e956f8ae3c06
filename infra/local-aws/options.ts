import type { DataFolder } from './data-folder.ts'
import type { InboxMail } from './engines/mail.ts'
import type { HttpAnswer } from './http-server.ts'
import type { Resource } from './template/assembly.ts'

/** What to run, and where. */
export interface LocalAwsOptions {
  /** The folder of a synthesised app (`cdk.out`), or what makes it; asked only once the port is ours. */
  readonly assembly: string | (() => Promise<string>)
  /** 0 takes any free port. */
  readonly port: number
  /** Null keeps everything in memory. */
  readonly dataPath: string | null
  /** Where functions' output goes when everything else is in memory; `logs` of the data folder otherwise. */
  readonly logsPath: string
  /** Told what happens, a line at a time: progress of the start, failed invocations. */
  readonly announce: (line: string) => void
  /** What the template leaves open; asked once, before anything of the template is there. */
  readonly surroundings?: (site: Site) => Surroundings
}

/** Where a stack stands. */
export interface Site {
  readonly url: string
  readonly data: DataFolder
}

/** What the template leaves open on one machine. */
export interface Surroundings {
  /** Values of the template's parameters; those with a default may be left out. */
  readonly parameters?: Readonly<Record<string, string>>
  /** The value of a secret at the first start; random text by default. */
  readonly newSecret?: (logicalId: string) => string
  /** How far business time is ahead of the wall clock, in milliseconds; asked at every invocation. */
  readonly clockOffsetMs?: () => number
  /** The name of a function in logs and messages; its logical id by default. */
  readonly functionName?: (logicalId: string, variables: Readonly<Record<string, string>>) => string
  /** Called when the template's resources are there and before anything runs, e.g. to put items into tables. */
  readonly prepare?: (stack: RunningStack) => Promise<void>
  /** What is answered beside the API: each of these paths and everything under it, e.g. `/local`; of `/` only itself. */
  readonly endpoints?: { readonly paths: readonly string[]; readonly answer: (stack: RunningStack) => HttpAnswer }
}

/** A stack as what surrounds it sees it. */
export interface RunningStack {
  readonly resources: readonly Resource[]
  /** The folder of the functions' output, a file for each. */
  readonly logs: string
  /** Addresses of the engines, as the SDK's endpoint variables. */
  readonly endpoints: Readonly<Record<EndpointVariable, string>>
  /** The value of a secret, by its logical id. */
  secret(logicalId: string): string | undefined
  /** Encrypts as `kms:Encrypt` does; base64. */
  encrypt(plaintext: string): string
  /** Mails that SES has taken, oldest first. */
  inbox(): readonly InboxMail[]
  /** Messages of every queue, by logical id. */
  queueDepths(): Promise<Record<string, { visible: number; inFlight: number }>>
  /** Fires every schedule at once; answers with the outcomes when all are done. */
  runSchedules(): Promise<unknown>
}

export type EndpointVariable = `AWS_ENDPOINT_URL_${'DYNAMODB' | 'SQS' | 'S3' | 'SESV2' | 'KMS' | 'SECRETS_MANAGER'}`
