import type { Concerned } from './concerned.ts'
import type { EventType, RmaEvent } from './events.ts'
import type { ReminderKind } from './timers.ts'

/** A group of partners that an event concerns. `desk` is told of everything; `shop` only of mi.com purchases. */
export type Audience = 'registrar' | 'service-centre' | 'shop' | 'desk'

/** What an effect of an event goes to. A reminder is a second mail of the same event, named by the timer that was due. */
export type Target =
  | { readonly kind: 'webhook'; readonly partnerId: string }
  | { readonly kind: 'mail'; readonly reminder?: ReminderKind | undefined }
  | { readonly kind: 'xms' }
  | { readonly kind: 'refund' }

/** Who is told of an event: the partners by webhook and feed, the consumer by mail, XMS by its update. */
export interface Recipients {
  readonly audiences: readonly Audience[]
  readonly mail: boolean
  readonly xms: boolean
  /** Whether money goes back to who paid it. */
  readonly refund: boolean
}

/** `always`: whoever registered it. `direct`: when the service centre deals with the consumer, not with a shop (R-pos-mails). */
type Mail = 'always' | 'direct' | 'never'

type Told = readonly [audiences: readonly Audience[], mail: Mail]

const registrar: readonly Audience[] = ['registrar']
const both: readonly Audience[] = ['registrar', 'service-centre']
const screening: readonly Audience[] = ['registrar', 'shop']

/** The contract's table of events and whom they concern, and which of them bring the consumer a mail. */
const told = {
  'rma.registered': [both, 'always'],
  'rma.cancelled': [both, 'always'],
  'rma.closed': [both, 'never'],
  'rma.pending_verification': [registrar, 'never'],
  'rma.awaiting_information': [registrar, 'direct'],
  'rma.on_hold': [registrar, 'direct'],
  'rma.refused': [registrar, 'always'],
  'transport.booked': [registrar, 'direct'],
  'remote_repair.attempted': [registrar, 'never'],
  'visit.scheduled': [registrar, 'direct'],
  'device.received': [registrar, 'never'],
  'device.inspected': [registrar, 'never'],
  'repair.completed': [registrar, 'never'],
  'device.swapped': [registrar, 'always'],
  'device.shipped': [registrar, 'always'],
  'device.delivered': [registrar, 'never'],
  'device.not_official': [registrar, 'never'],
  'device.collected': [registrar, 'never'],
  'quote.issued': [registrar, 'direct'],
  'quote.superseded': [registrar, 'never'],
  'quote.accepted': [both, 'direct'],
  'quote.rejected': [both, 'direct'],
  'quote.expired': [both, 'direct'],
  'payment.received': [both, 'direct'],
  'payment.failed': [both, 'direct'],
  'doa.accepted': [screening, 'direct'],
  'doa.rejected': [screening, 'direct'],
  'remorse.accepted': [screening, 'direct'],
  'remorse.rejected': [screening, 'direct'],
  'device.quarantined': [screening, 'never'],
  'information.received': [registrar, 'never'],
  'repair.requested': [both, 'never'],
  'second_look.requested': [registrar, 'never'],
  'desk.decided': [both, 'direct'],
  'quote.withdrawn': [both, 'direct'],
  'payment.refunded': [both, 'direct'],
} as const satisfies Record<EventType, Told>

/** Every type of event of an RMA, in the order of that table. */
export const eventTypesOfRmas = Object.keys(told) as EventType[]

/** An event that brings some consumers a mail; `views/mails` has a text for every one of them. */
export type MailedEvent = {
  [T in EventType]: (typeof told)[T][1] extends 'never' ? never : Extract<RmaEvent, { readonly type: T }>
}[EventType]

export const bringsMail = (event: RmaEvent): event is MailedEvent => told[event.type][1] !== 'never'

/** The one answer to "who is told of this event?": partners, consumer and registry (P-3.2c, P-3.3c, R-pos-mails). */
export function recipientsOf({ type }: Pick<RmaEvent, 'type'>, { isMiCom, toConsumer }: Concerned): Recipients {
  const [audiences, mail]: Told = told[type]
  return {
    audiences: [...audiences.filter((each) => each !== 'shop' || isMiCom), 'desk'],
    mail: mail === 'always' || (mail === 'direct' && toConsumer),
    xms: isMiCom && (type === 'doa.accepted' || type === 'remorse.accepted'),
    refund: type === 'payment.refunded',
  }
}
