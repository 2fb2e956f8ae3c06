import type { Attempt } from './attempt.ts'

/** A mail ready to go. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for every attempt of the same mail. */
  readonly id: string
}

export interface Mailer {
  /** Refused: this mail or its address is not accepted, ever. Unavailable: not now. Throws what is a defect of ours. */
  send(mail: Mail): Promise<Attempt>
}
