import type { DataFolder } from '../data-folder.ts'
import type { EndpointVariable } from '../options.ts'
import type { SecretStore } from '../secrets.ts'
import { type AwsStubs, startAwsStubs } from './aws-stubs.ts'
import { type Engine, startDynamoDb } from './dynamodb.ts'
import { type MailEngine, startMail } from './mail.ts'
import { type QueueEngine, startQueues } from './queues.ts'

/** The AWS services that run here. */
export interface Engines {
  readonly dynamo: Engine
  readonly queues: QueueEngine
  readonly mail: MailEngine
  readonly stubs: AwsStubs
  readonly endpoints: Readonly<Record<EndpointVariable, string>>
  /** Addresses for people. */
  readonly described: Readonly<Record<string, string>>
}

export interface EngineOptions {
  readonly data: DataFolder
  readonly secrets: SecretStore
  readonly announce: (line: string) => void
}

/**
 * Starts every engine. Throws when one cannot run.
 * @param started told, per engine that runs, how it is stopped, also when another one then fails
 */
export async function startEngines(
  { data, secrets, announce }: EngineOptions,
  started: (stop: () => Promise<void>) => void,
): Promise<Engines> {
  const kept = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const engine = await starting
    started(() => engine.stop())
    return engine
  }
  const starting = [
    kept(startDynamoDb(data.path, announce)),
    kept(startQueues(data.path)),
    kept(startMail(data)),
    kept(startAwsStubs(data, secrets)),
  ] as const
  await Promise.allSettled(starting)
  const [dynamo, queues, mail, stubs] = await Promise.all(starting)
  return {
    dynamo,
    queues,
    mail,
    stubs,
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
      AWS_ENDPOINT_URL_SQS: queues.endpoint,
      AWS_ENDPOINT_URL_S3: queues.endpoint,
      AWS_ENDPOINT_URL_SESV2: mail.endpoint,
      AWS_ENDPOINT_URL_KMS: stubs.endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: stubs.endpoint,
    },
    described: { [dynamo.name]: dynamo.endpoint, SQS: queues.endpoint, SES: mail.endpoint },
  }
}
