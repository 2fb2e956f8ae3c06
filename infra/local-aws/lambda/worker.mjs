// Plain JavaScript: to strip types, Node would load a compiler into every worker, which is a third of its memory.
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

/** Runs inside a worker: one execution environment of one function, one invocation at a time (see messages.ts). */
const { entry, name, memory } = workerData
const described = (error) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, stack: error.stack ?? '' }
    : { errorType: 'Error', errorMessage: String(error), stack: '' }

// As at every invocation, so that what loads sees that it runs here.
process.env.LOCAL_CLOCK_OFFSET_MS = '0'

try {
  const { handler } = await import(pathToFileURL(entry).href)
  parentPort.on('message', async ({ requestId, event, deadlineMs, clockOffsetMs, arn }) => {
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
      getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
      done: () => undefined,
      fail: () => undefined,
      succeed: () => undefined,
    }
    try {
      const result = await handler(event, context)
      parentPort.postMessage({ kind: 'result', payload: JSON.stringify(result ?? null) })
    } catch (error) {
      parentPort.postMessage({ kind: 'error', error: described(error) })
    }
  })
  parentPort.postMessage({ kind: 'ready' })
} catch (error) {
  parentPort.postMessage({ kind: 'broken', error: described(error) })
}
