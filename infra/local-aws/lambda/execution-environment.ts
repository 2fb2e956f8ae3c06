import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import { inTime } from '../in-time.ts'
import type { FunctionSettings, Outcome } from './function-settings.ts'

import type { FromWorker, Invocation, InvocationError } from './messages.ts'

const answerBytesMax = 6 * 1024 * 1024

/**
 * New objects of a worker, in megabytes. What V8 takes by itself grows with the machine, and a worker keeps what it has
 * once grown to: a hundred megabytes each, for functions that need twenty.
 */
const youngGenerationMegabytesMax = 4

/** One worker that runs a function's real bundle, as an execution environment of Lambda does. */
export class ExecutionEnvironment {
  private readonly settings: FunctionSettings
  private readonly worker: Worker
  private readonly log: WriteStream
  private readonly ready: Promise<FromWorker>
  private listener: ((message: FromWorker) => void) | null = null
  /** Why the worker ended, once it has. */
  private ending: InvocationError | null = null

  constructor(settings: FunctionSettings) {
    this.settings = settings
    this.log = createWriteStream(settings.logFile, { flags: 'a' })
    this.worker = new Worker(join(import.meta.dirname, 'worker.mjs'), {
      env: { ...settings.environment },
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: settings.memoryMegabytes,
        maxYoungGenerationSizeMb: youngGenerationMegabytesMax,
      },
      execArgv: ['--disable-warning=ExperimentalWarning', '--enable-source-maps'],
      workerData: { entry: settings.entry, name: settings.name, memory: settings.memoryMegabytes },
    })
    this.worker.stdout.pipe(this.log, { end: false })
    this.worker.stderr.pipe(this.log, { end: false })
    this.ready = this.next()
    // These stay for as long as the worker lives: an error that nobody listens to would end the whole stack.
    this.worker.on('message', (message: FromWorker) => this.hear(message))
    this.worker.on('error', (error) => this.ended(described(error)))
    this.worker.on('exit', () => {
      this.ended(failure('Runtime.ExitError', 'The runtime ended'))
      this.log.end()
    })
  }

  get alive(): boolean {
    return this.ending === null
  }

  /** Runs one invocation; a worker that ended, or that is too slow, fails it and is not used again. */
  async invoke(event: unknown, requestId: string): Promise<Outcome> {
    const started = await this.ready
    if (started.kind === 'broken') await this.stop()
    if ('error' in started) return { error: started.error }
    if (this.ending) return { error: this.ending }
    const { arn, clockOffsetMs, timeoutSeconds } = this.settings
    const deadlineMs = Date.now() + timeoutSeconds * 1000
    const answer = this.next()
    const invocation: Invocation = { requestId, event, arn, deadlineMs, clockOffsetMs: clockOffsetMs() }
    this.worker.postMessage(invocation)
    const message = await inTime(answer, timeoutSeconds * 1000)
    if (message === 'timeout') {
      await this.stop()
      return { error: failure('Sandbox.Timedout', `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`) }
    }
    if ('error' in message) return { error: message.error }
    const payload = message.kind === 'result' ? message.payload : 'null'
    if (Buffer.byteLength(payload) > answerBytesMax) {
      return { error: failure('Function.ResponseSizeTooLarge', 'Response payload size exceeded 6291556 bytes') }
    }
    return { payload: JSON.parse(payload) }
  }

  async stop(): Promise<void> {
    this.ended(failure('Runtime.ExitError', 'The runtime was stopped'))
    await this.worker.terminate()
  }

  /** The worker's next message; one about its end when it ends without one. */
  private next(): Promise<FromWorker> {
    return new Promise((resolve) => {
      this.listener = resolve
    })
  }

  private hear(message: FromWorker): void {
    const listener = this.listener
    this.listener = null
    listener?.(message)
  }

  private ended(error: InvocationError): void {
    if (this.ending) return
    this.ending = error
    this.hear({ kind: 'error', error })
  }
}

const failure = (errorType: string, errorMessage: string): InvocationError => ({ errorType, errorMessage, stack: '' })

function described(error: unknown): InvocationError {
  if (!(error instanceof Error)) return failure('Error', String(error))
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return failure('Runtime.OutOfMemory', error.message)
  return { errorType: error.name, errorMessage: error.message, stack: error.stack ?? '' }
}
