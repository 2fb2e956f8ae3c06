import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { dataFolder, lockFolder } from './data-folder.ts'
import { startEngines } from './engines/engines.ts'
import { gateway } from './gateway/gateway.ts'
import { readApi } from './gateway/routes.ts'
import { listenOn } from './http-server.ts'
import type { LocalAwsOptions, RunningStack } from './options.ts'
import { createResources } from './resources.ts'
import { createFunctions, startSources } from './runtime.ts'
import { secretStore } from './secrets.ts'
import { readAssembly } from './template/assembly.ts'
import { resolver } from './template/resolve.ts'
import { knownType } from './template/resource-types.ts'

/** A stack that runs. */
export interface LocalAws {
  readonly url: string
  /** What runs inside and where, for people. */
  readonly engines: Readonly<Record<string, string>>
  stop(): Promise<void>
}

type Close = () => Promise<void> | void

/** How long batches that are being handled have when the stack ends. */
const drainMsMax = 2000

/**
 * Runs a synthesised assembly on this machine and answers when everything is ready. Throws, in words for the person at
 * the terminal, when the port is taken, an engine cannot run, the data folder is in use, or the template says something
 * that is not known here.
 */
export async function startLocalAws(options: LocalAwsOptions): Promise<LocalAws> {
  const closing: Close[] = []
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
  { port, dataPath, logsPath, announce, assembly: given, surroundings }: LocalAwsOptions,
  closing: Close[],
): Promise<Omit<LocalAws, 'stop'>> {
  if (dataPath !== null) closing.push(lockFolder(dataPath))
  const server = await listenOn(port, announce)
  closing.push(() => server.close())
  const assembly = readAssembly(typeof given === 'string' ? given : await given())
  for (const resource of assembly.resources) knownType(resource.type)

  const data = dataFolder(dataPath)
  const around = surroundings?.({ url: server.url, data }) ?? {}
  const secrets = secretStore(assembly, data, around.newSecret)
  announce('starting DynamoDB, SQS, SES …')
  const engines = await startEngines({ data, secrets, announce }, (stop) => closing.push(stop))

  announce('creating what the template says …')
  const resolve = resolver(assembly, { parameters: around.parameters ?? {}, queueUrl: engines.queues.url })
  const streams = await createResources(assembly, resolve, engines)
  const logs = dataPath === null ? logsPath : join(dataPath, 'logs')
  mkdirSync(logs, { recursive: true })
  const clockOffsetMs = around.clockOffsetMs ?? (() => 0)
  const { functionName } = around
  const functions = createFunctions(assembly, resolve, {
    endpoints: engines.endpoints,
    logs,
    clockOffsetMs,
    announce,
    ...(functionName ? { functionName } : {}),
  })

  let runSchedules: RunningStack['runSchedules'] = async () => []
  const queueNames = assembly.resources.filter((each) => each.type === 'AWS::SQS::Queue').map((each) => each.logicalId)
  const stack: RunningStack = {
    resources: assembly.resources,
    logs,
    endpoints: engines.endpoints,
    secret: (logicalId) => secrets.version(logicalId)?.text,
    encrypt: engines.stubs.encrypt,
    inbox: engines.mail.inbox,
    queueDepths: () => engines.queues.depths(queueNames),
    runSchedules: () => runSchedules(),
  }
  await around.prepare?.(stack)

  const sources = startSources(assembly, resolve, { ...engines, functions, streams, data, clockOffsetMs, announce })
  runSchedules = sources.runSchedules
  closing.push(async () => {
    const drained = sources.stop()
    await Promise.race([drained, setTimeout(drainMsMax, undefined, { ref: false })])
    await Promise.all([...functions.values()].map((each) => each.stop()))
    await drained
  })

  const api = gateway({ api: readApi(assembly, resolve), functions })
  const paths = around.endpoints?.paths ?? []
  const isBeside = (asked: string) => paths.some((path) => asked === path || asked.startsWith(`${path}/`))
  const beside = around.endpoints?.answer(stack)
  server.open((request, response, url) =>
    beside && isBeside(url.pathname) ? beside(request, response, url) : api(request, response, url),
  )
  return { url: server.url, engines: { ...engines.described, logs } }
}
