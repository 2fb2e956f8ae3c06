import { type Dossier, newestDecision, type PersonalData } from '../../application/dossier.ts'
import { instructionText } from '../../messages/index.ts'
import type { About } from '../../messages/mail-text.ts'
import { type EventType, type MailedEvent, type Rma, type RmaEvent, replay, standingCosts } from '../../rma/index.ts'

/** Makes the address of the page on which a revision of the quote is answered. */
export type QuoteUrl = (revision: number) => Promise<string>

/** What a mail is made of, besides the event that brings it: the RMA as it is now, and whom it is told. */
export interface Telling {
  readonly dossier: Dossier
  readonly about: About
  /** The event has had its mail; this is the reminder of it. */
  readonly reminder: boolean
  /** Links that came with the event. */
  readonly written: { readonly labelUrl: string | null; readonly trackingUrl: string | null }
  readonly quoteUrl: QuoteUrl
}

export type Mailed<T extends MailedEvent['type']> = Extract<MailedEvent, { readonly type: T }>

/** Who and what a mail of an RMA is about. */
export function aboutOf({ rma, events }: Dossier, { consumer }: PersonalData): About {
  const costs = standingCosts(events)
  const payerOf = (item: 'transport-inbound' | 'transport-outbound') =>
    costs.find((cost) => cost.item === item && cost.when === 'always')?.payer ?? null
  return {
    name: consumer.name,
    rmaNumber: rma.rmaNumber,
    model: rma.product.model,
    line: rma.product.line,
    request: rma.request,
    channel: rma.channel,
    country: rma.country,
    servicedAt: rma.route?.servicedAt ?? 'depot',
    returnTo: rma.route?.returnTo ?? 'consumer',
    inboundPayer: payerOf('transport-inbound'),
    outboundPayer: payerOf('transport-outbound'),
  }
}

/** Whether nothing of these types, by default of the event's own, has happened since. */
export const isNewest = (
  { events }: Pick<Dossier, 'events'>,
  event: RmaEvent,
  types: readonly EventType[] = [event.type],
): boolean => !events.some(({ sequence, type }) => sequence > event.sequence && types.includes(type))

export const previousOf = ({ events }: Pick<Dossier, 'events'>, { sequence }: RmaEvent): RmaEvent | undefined =>
  events.find((each) => each.sequence === sequence - 1)

export const nextOf = ({ events }: Pick<Dossier, 'events'>, { sequence }: RmaEvent): RmaEvent | undefined =>
  events.find((each) => each.sequence === sequence + 1)

/** The RMA as it was before an event; null before its first. */
export const rmaBefore = ({ events }: Pick<Dossier, 'events'>, { sequence }: RmaEvent): Rma | null =>
  replay(events, null, sequence - 1)

/** What to mind about a damaged battery; null where none is (L-battery). */
export function batteryText(dossier: Dossier): string | null {
  const { country } = dossier.rma
  const { instructions } = newestDecision(dossier).decision
  return instructions.includes('damaged-battery') ? instructionText('damaged-battery', 'en', country) : null
}

/** Whether a device has still to be sent back. */
export const isToBeSent = ({ state, shippedAt }: Rma): boolean => state === 'returning' && shippedAt === null

/** Whether a device comes, or came, back as `outcome` says. */
export const endsAs = (rma: Rma, outcome: NonNullable<Rma['outcome']>): boolean =>
  (rma.outcome ?? rma.expectedOutcome) === outcome
