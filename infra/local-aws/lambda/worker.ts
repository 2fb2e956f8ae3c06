import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker, Invocation } from './messages.ts'

/** Runs inside a worker: one execution environment of one function, one invocation at a time. */
const { entry, name, memory } = workerData as { entry: string; name: string; memory: number }
const port = parentPort
if (!port) throw new Error('Runs as a worker only')
const say = (message: FromWorker) => port.postMessage(message)
const described = (error: unknown) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, stack: error.stack ?? '' }
    : { errorType: 'Error', errorMessage: String(error), stack: '' }

try {
  const { handler } = (await import(pathToFileURL(entry).href)) as {
    handler: (event: unknown, context: unknown) => unknown
  }
  port.on('message', async ({ requestId, event, deadline, clockOffsetMs, arn }: Invocation) => {
    process.env.LOCAL_CLOCK_OFFSET_MS = String(clockOffsetMs)
    const context = {
      awsRequestId: requestId,
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memory),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: 'local',
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
      done: () => undefined,
      fail: () => undefined,
      succeed: () => undefined,
    }
    try {
      const result = await handler(event, context)
      say({ kind: 'result', payload: JSON.stringify(result ?? null) })
    } catch (error) {
      say({ kind: 'error', error: described(error) })
    }
  })
  say({ kind: 'ready' })
} catch (error) {
  say({ kind: 'broken', error: described(error) })
}
