import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { dataFolder, lockFolder } from './data-folder.ts'
import { startAwsStubs } from './engines/aws-stubs.ts'
import { startDynamoDb } from './engines/dynamodb.ts'
import { startMail } from './engines/mail.ts'
import { startQueues } from './engines/queues.ts'
import { localSecrets } from './engines/secrets.ts'
import { createTable } from './engines/tables.ts'
import { gateway } from './gateway/gateway.ts'
import { readApi } from './gateway/routes.ts'
import { localParameters } from './parameters.ts'
import { createFunctions, startSources } from './runtime.ts'
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
}

export interface LocalStack {
  readonly url: string
  readonly engines: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/**
 * Runs the synthesised template on this machine and answers when everything is ready. Throws, in words for the person at
 * the terminal, when the port is taken, an engine cannot run, the data folder is in use or the synthesis fails.
 */
export async function startLocalStack({ port, dataPath, progress }: LocalStackOptions): Promise<LocalStack> {
  const unlock = dataPath === null ? () => undefined : lockFolder(dataPath)
  const closing: (() => Promise<void> | void)[] = [unlock]
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    const server = createServer({ keepAliveTimeout: 30_000 })
    const base = await listen(server, port)
    closing.push(() => closed(server))

    const assembly = readAssembly(await synthesised(() => progress('synthesising the CloudFormation template …')))
    for (const resource of assembly.resources) knownType(resource.type)

    progress('starting DynamoDB, SQS, SES …')
    const data = dataFolder(dataPath)
    const secrets = localSecrets(assembly, data)
    const [dynamo, queues, mail, stubs] = await Promise.all([
      startDynamoDb(dataPath),
      startQueues(dataPath),
      startMail(data),
      startAwsStubs(data, secrets.byArn),
    ])
    closing.push(
      () => dynamo.stop(),
      () => queues.stop(),
      () => mail.stop(),
      () => stubs.stop(),
    )

    progress('creating what the template says …')
    const resolve = resolver(assembly, { parameters: localParameters(base), queueUrl: queues.url })
    const ofType = (type: string) => assembly.resources.filter((resource) => resource.type === type)
    // A dead-letter queue has to be there before the queue that names it.
    const byRedrive = ofType('AWS::SQS::Queue').map((each) => ({
      id: each.logicalId,
      properties: resolve.properties(each),
    }))
    byRedrive.sort((a, b) => Number('RedrivePolicy' in a.properties) - Number('RedrivePolicy' in b.properties))
    for (const { id, properties } of byRedrive) await queues.create(id, properties)
    const streams = new Map<string, string>()
    for (const table of ofType('AWS::DynamoDB::Table')) {
      streams.set(table.logicalId, await createTable(dynamo.endpoint, table.logicalId, resolve.properties(table)))
    }

    const partners = demoPartners(data, base)
    for (const table of streams.keys()) await seedPartners(dynamo.endpoint, table, partners, stubs.encrypt)
    const clock = settableClock(data)
    const logs = join(dataPath ?? join(import.meta.dirname, '..', '..', '.local'), 'logs')
    mkdirSync(logs, { recursive: true })
    const functions = createFunctions(assembly, resolve, {
      endpoints: {
        AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
        AWS_ENDPOINT_URL_SQS: queues.endpoint,
        AWS_ENDPOINT_URL_S3: queues.endpoint,
        AWS_ENDPOINT_URL_SESV2: mail.endpoint,
        AWS_ENDPOINT_URL_KMS: stubs.endpoint,
        AWS_ENDPOINT_URL_SECRETS_MANAGER: stubs.endpoint,
      },
      logs,
      clock,
      announce: progress,
    })
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
      await sources.stop()
      await Promise.all([...functions.values()].map((each) => each.stop()))
    })

    const payments = partners.find((partner) => partner.role === 'payments')
    if (!payments) throw new Error('There is no demo partner for payments')
    const world: World = {
      partners,
      clock,
      xms: xmsSimulator(data, secrets.accounts),
      receivers: receivers(data, partners),
      payments: paymentSimulator(base, payments),
      inbox: mail.inbox,
      queues: () => queues.depths(ofType('AWS::SQS::Queue').map((each) => each.logicalId)),
      runTimers: sources.runSchedules,
    }
    const api = gateway({ api: readApi(assembly, resolve), functions, stage: 'local', now: clock.now })
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', base)
      const answer = url.pathname.startsWith('/local/')
        ? answerLocal(world, request, response, url)
        : api(request, response, url)
      answer.catch((error: unknown) => {
        progress(`a request failed in the local stack: ${String(error)}`)
        response.destroy()
      })
    })
    return {
      url: base,
      engines: { [dynamo.name]: dynamo.endpoint, SQS: queues.endpoint, SES: mail.endpoint, logs },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken; choose another: PORT=3001 npm start`
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
