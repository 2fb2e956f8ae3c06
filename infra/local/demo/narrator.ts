/** How something that is told is meant. */
export type Tone = 'plain' | 'quiet' | 'strong' | 'good' | 'bad' | 'news'

/** A step of a life, and what came of it. */
export interface ToldStep {
  /** Business time. */
  readonly at: string
  readonly who: string
  readonly does: string
  readonly ok: boolean
  readonly status: number
  /** The RMA's state afterwards; empty as long as there is none. */
  readonly state: string
  readonly rmaNumber: string | null
}

/** To whom a life is told while it is played: a terminal, or the sandbox's page. */
export interface Narrator {
  step(step: ToldStep): void
  /** Something about the step before. */
  detail(label: string, text: string, tone?: Tone): void
  /** One of several of the detail before. */
  item(mark: string, text: string, tone?: Tone): void
}
