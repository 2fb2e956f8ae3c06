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
  send(mail: Mail): Promise<void>
}
