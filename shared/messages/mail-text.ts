import type { Channel, Country, Payer, ProductLine, Request, Route } from '@after-sales/rules'

/** Something that the reader of a mail can open. */
export interface MailLink {
  readonly label: string
  readonly url: string
}

/** A mail's texts: what is said, in order; the layout is the views' business. */
export interface MailText {
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  /** What the reader can do, and where; the first is the main one. */
  readonly links: readonly MailLink[]
  readonly closing: string
}

/** Who and what a mail is about. */
export interface About {
  readonly name: string
  readonly rmaNumber: string
  readonly model: string
  readonly line: ProductLine
  readonly request: Request
  readonly channel: Channel
  readonly country: Country
  readonly servicedAt: Route['servicedAt']
  readonly returnTo: Route['returnTo']
  /** Who bears the way to us and back; null where nothing travels or nobody has said yet. */
  readonly inboundPayer: Payer | null
  readonly outboundPayer: Payer | null
}
