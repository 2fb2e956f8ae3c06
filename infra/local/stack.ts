import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { dataFolder, lockFolder } from './data-folder.ts'
import { startAwsStubs } from './engines/aws-stubs.ts'
import { startDynamoDb } from './engines/dynamodb.ts'
import { startMail } from './engines/mail.ts'
import { startQueues } from './engines/queues.ts'
import { localSecrets } from './engines/secrets.ts'
import { gateway } from './gateway/gateway.ts'
import { readApi } from './gateway/routes.ts'
import { localParameters } from './parameters.ts'
import { createResources } from './resources.ts'
import { createFunctions, startSources } from './runtime.ts'
import { listenOn } from './server.ts'
import { synthesised } from './synthesis.ts'
import { readAssembly } from './template/assembly.ts'
import { resolver } from './template/resolve.ts'
import { knownType } from './template/resource-types.ts'
import { settableClock } from './world/clock.ts'
import { answerLocal, type World } from './world/endpoints.ts'
import { demoPartners, seedPartners } from './world/partners.ts'
import { paymentSimulator } from './world/payments.ts'
import { receivers } from './world/receivers.ts'
import { xmsSimulator } from './world/xms.ts'

export interface LocalStackOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Null keeps everything in memory. */
  readonly dataPath: string | null
  readonly progress: (line: string) => void
  /** A folder with an already synthesised app; by default the app is synthesised, or its unchanged synthesis used. */
  readonly assembly?: string
}

export interface LocalStack {
  readonly url: string
  readonly engines: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** Milliseconds that batches which are being handled have when the stack ends. */
const longestDrain = 2000

/**
 * Runs the synthesised template on this machine and answers when everything is ready. Throws, in words for the person at
 * the terminal, when the port is taken, an engine cannot run, the data folder is in use or the synthesis fails.
 */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const closing: (() => Promise<void> | void)[] = []
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    return { ...(await start(options, closing)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  { port, dataPath, progress, assembly: given }: LocalStackOptions,
  closing: (() => Promise<void> | void)[],
): Promise<Omit<LocalStack, 'stop'>> {
  if (dataPath !== null) closing.push(lockFolder(dataPath))
  const door = await listenOn(port, progress)
  closing.push(() => door.close())
  const { base } = door

  const folder = given ?? (await synthesised(() => progress('synthesising the CloudFormation template …')))
  const assembly = readAssembly(folder)
  for (const resource of assembly.resources) knownType(resource.type)

  progress('starting DynamoDB, SQS, SES …')
  const data = dataFolder(dataPath)
  const secrets = localSecrets(assembly, data)
  const kept = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const engine = await starting
    closing.push(() => engine.stop())
    return engine
  }
  const starting = [
    kept(startDynamoDb(dataPath, progress)),
    kept(startQueues(dataPath)),
    kept(startMail(data)),
    kept(startAwsStubs(data, secrets.byArn)),
  ] as const
  await Promise.allSettled(starting)
  const [dynamo, queues, mail, stubs] = await Promise.all(starting)

  progress('creating what the template says …')
  const resolve = resolver(assembly, { parameters: localParameters(base), queueUrl: queues.url })
  const streams = await createResources(assembly, resolve, { dynamoEndpoint: dynamo.endpoint, queues })
  const partners = demoPartners(data, base)
  for (const table of streams.keys()) await seedPartners(dynamo.endpoint, table, partners, stubs.encrypt)

  const clock = settableClock(data)
  const logs = join(dataPath ?? join(import.meta.dirname, '..', '..', '.local'), 'logs')
  mkdirSync(logs, { recursive: true })
  const endpoints = {
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_SQS: queues.endpoint,
    AWS_ENDPOINT_URL_S3: queues.endpoint,
    AWS_ENDPOINT_URL_SESV2: mail.endpoint,
    AWS_ENDPOINT_URL_KMS: stubs.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: stubs.endpoint,
  }
  const functions = createFunctions(assembly, resolve, { endpoints, logs, clock, announce: progress })
  const sources = startSources(assembly, resolve, {
    functions,
    queues,
    dynamo,
    streams,
    data,
    clock,
    announce: progress,
  })
  closing.push(async () => {
    const drained = sources.stop()
    await Promise.race([drained, setTimeout(longestDrain, undefined, { ref: false })])
    await Promise.all([...functions.values()].map((each) => each.stop()))
    await drained
  })

  const payments = partners.find((partner) => partner.role === 'payments')
  if (!payments) throw new Error('There is no demo partner for payments')
  const queueNames = assembly.resources.filter((each) => each.type === 'AWS::SQS::Queue').map((each) => each.logicalId)
  const world: World = {
    partners,
    clock,
    xms: xmsSimulator(data, secrets.accounts),
    receivers: receivers(data, partners),
    payments: paymentSimulator(base, payments),
    inbox: mail.inbox,
    queues: () => queues.depths(queueNames),
    runTimers: sources.runSchedules,
  }
  const api = gateway({ api: readApi(assembly, resolve), functions })
  door.open((request, response, url) =>
    url.pathname === '/local' || url.pathname.startsWith('/local/')
      ? answerLocal(world, request, response, url)
      : api(request, response, url),
  )
  return {
    url: base,
    engines: { [dynamo.name]: dynamo.endpoint, SQS: queues.endpoint, SES: mail.endpoint, logs },
  }
}
