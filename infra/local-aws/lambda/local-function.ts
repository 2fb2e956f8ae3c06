import { randomUUID } from 'node:crypto'
import { ExecutionEnvironment } from './execution-environment.ts'
import type { FunctionSettings, Outcome } from './function-settings.ts'
import type { InvocationError } from './messages.ts'

/** Execution environments of one function that may exist at a time. */
export const environmentsMax = 4

/** How long an environment that is not needed lives on; the one that was busy last always does. */
const spareMsMax = 60_000

/** A Lambda function: environments started on demand, each busy with one invocation at a time; further ones wait. */
export class LocalFunction {
  readonly settings: FunctionSettings
  private readonly environments = new Set<ExecutionEnvironment>()
  /** The one that was busy last comes first. */
  private readonly idle: { readonly environment: ExecutionEnvironment; readonly sinceMs: number }[] = []
  private readonly waiting: (() => void)[] = []
  private retiring: NodeJS.Timeout | null = null
  private stopped = false

  constructor(settings: FunctionSettings) {
    this.settings = settings
  }

  /** Execution environments that live, busy or not. */
  get environmentCount(): number {
    return [...this.environments].filter(({ alive }) => alive).length
  }

  /** Invokes the function with an event; never rejects. */
  async invoke(event: unknown, requestId: string = randomUUID()): Promise<Outcome> {
    const environment = await this.take()
    const outcome: Outcome = environment ? await environment.invoke(event, requestId) : { error: stopping }
    if (environment) this.giveBack(environment)
    if ('error' in outcome && !this.stopped) {
      this.settings.announce(`${this.settings.name}: ${outcome.error.errorType}: ${outcome.error.errorMessage}`)
    }
    return outcome
  }

  /** Ends every environment, also busy ones: their invocations fail. */
  async stop(): Promise<void> {
    this.stopped = true
    if (this.retiring) clearTimeout(this.retiring)
    for (const go of this.waiting.splice(0)) go()
    await Promise.all([...this.environments].map((environment) => environment.stop()))
  }

  private async take(): Promise<ExecutionEnvironment | null> {
    while (!this.stopped) {
      const free = this.idle.pop()?.environment
      if (free?.alive) return free
      if (free) this.environments.delete(free)
      else if (this.environments.size < environmentsMax) return this.started()
      else await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
    return null
  }

  private started(): ExecutionEnvironment {
    const environment = new ExecutionEnvironment(this.settings)
    this.environments.add(environment)
    return environment
  }

  private giveBack(environment: ExecutionEnvironment): void {
    if (environment.alive) this.idle.push({ environment, sinceMs: performance.now() })
    else this.environments.delete(environment)
    this.waiting.shift()?.()
    this.retireLater()
  }

  private retireLater(): void {
    if (this.retiring || this.stopped || this.idle.length < 2) return
    this.retiring = setTimeout(() => this.retire(), this.settings.spareMs ?? spareMsMax).unref()
  }

  /** Ends environments that have been idle for long; those that were busy last are at the end. */
  private retire(): void {
    this.retiring = null
    const before = performance.now() - (this.settings.spareMs ?? spareMsMax)
    const spare = this.idle.slice(0, -1).filter(({ sinceMs }) => sinceMs <= before)
    for (const { environment } of this.idle.splice(0, spare.length)) {
      this.environments.delete(environment)
      void environment.stop()
    }
    this.retireLater()
  }
}

const stopping: InvocationError = { errorType: 'Runtime.ExitError', errorMessage: 'The stack is stopping', stack: '' }
