import type { Decision, Facts, Inspection } from '@after-sales/rules'
import type { Dossier, PersonalData } from '../../shared/application/dossier.ts'
import {
  answerQuote,
  answerSecondLook,
  type DeskDecision,
  decideByDesk,
  type EventType,
  inform,
  issueQuote,
  type PaymentResult,
  payment,
  type QuoteDraft,
  type Report,
  type Rma,
  type RmaEvent,
  report,
  requestSecondLook,
  type SilenceKind,
  screened,
  silent,
  transition,
  type Verdict,
} from '../../shared/rma/index.ts'
import { mailOf } from '../../shared/views/mails/mails.tsx'
import {
  answererOf,
  decisionOf,
  draft,
  factsOf,
  firstOf,
  goodFindings,
  type Kind,
  kinds,
  later,
  newPayment,
  now,
} from '../rma/life.ts'

/** Something that happens to an RMA as it is. */
export type Happening = (dossier: Dossier) => Verdict

const consumer: PersonalData['consumer'] = {
  name: 'Sanne Jansen',
  email: 'sanne@example.com',
  language: 'en',
  address: { street: 'Dorpsstraat', houseNumber: '1', postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
}

/** The dossier of an RMA of a kind, from its first event through everything that happens, one minute after the other. */
export function life(kind: Kind, decided: Partial<Decision>, ...happenings: readonly Happening[]): Dossier {
  const decision = decisionOf(kind, decided)
  const first = firstOf(kind, decided)
  const begun: Dossier = {
    rma: first.after,
    events: first.events,
    decisions: [{ version: 1, decidedAt: now.toISOString(), facts: factsOf(first.after), decision }],
    person: { consumer, texts: first.texts },
  }
  return on(begun, ...happenings)
}

/** The dossier once more has happened. Throws for what is refused, or changes nothing. */
export function on(dossier: Dossier, ...happenings: readonly Happening[]): Dossier {
  return happenings.reduce(after, dossier)
}

function after(dossier: Dossier, happens: Happening): Dossier {
  const { rma, events, person } = dossier
  const verdict = happens(dossier)
  if ('refused' in verdict) throw new Error(`${verdict.refused}: ${verdict.detail}`)
  if (verdict.newEvents.length === 0) throw new Error('Nothing happened')
  const at = new Date(Date.parse(rma.updatedAt) + 60_000).toISOString()
  const done = transition(rma, events, verdict.newEvents, { at, by: 'system' })
  return {
    ...dossier,
    rma: done.after,
    events: [...events, ...done.events],
    person: person && { ...person, texts: { ...person.texts, ...done.texts } },
  }
}

/** The mail that an event brings when it is sent now, subject and text in one; null when there is none. */
export async function mailFor(event: RmaEvent, dossier: Dossier, reminder = false): Promise<string | null> {
  if (!dossier.person) throw new Error('Erased')
  const quoteUrl = async (revision: number) => `https://service.example/quote/token-${revision}`
  const mail = await mailOf(event, dossier, dossier.person, { id: 'evt', reminder, quoteUrl })
  return mail && `${mail.subject}\n${mail.text}`
}

/** The newest event of a type. */
export function newest(dossier: Dossier, type: EventType): RmaEvent {
  const event = dossier.events.findLast((each) => each.type === type)
  if (!event) throw new Error(`No ${type}`)
  return event
}

/** The mail of the newest event of a type, sent as things stand. */
export const mailed = (dossier: Dossier, type: EventType, reminder = false): Promise<string | null> =>
  mailFor(newest(dossier, type), dossier, reminder)

/** The mails that the newest change brings, in the order of its events. */
export async function mailsOfChange(dossier: Dossier): Promise<readonly string[]> {
  const { updatedAt } = dossier.rma
  const mails = await Promise.all(
    dossier.events.filter(({ at }) => at === updatedAt).map((event) => mailFor(event, dossier)),
  )
  return mails.filter((mail) => mail !== null)
}

export const says =
  (said: Report): Happening =>
  ({ rma }) =>
    report(rma, said, factsOf(rma))

export const quotes =
  (said: QuoteDraft = draft(10_000)): Happening =>
  ({ rma }) =>
    issueQuote(rma, said, now)

export const answers =
  (accept: boolean): Happening =>
  ({ rma }) =>
    answerQuote(rma, { revision: rma.quote?.revision ?? 1, accept, by: answererOf(rma), payment: newPayment() }, now)

/** A payment's result; paid in whole unless it says otherwise. */
export const pays =
  (result: Partial<PaymentResult> = {}): Happening =>
  ({ rma }) =>
    payment(rma, {
      paymentId: rma.payment?.paymentId ?? 'pay_1',
      status: 'paid',
      amountCents: rma.payment?.amountCents ?? 0,
      ...result,
    })

export const silence =
  (kind: SilenceKind): Happening =>
  ({ rma }) => ({ newEvents: silent(rma, kind, later(100)) })

export const screens =
  (result: 'accepted' | 'rejected'): Happening =>
  ({ rma }) =>
    screened(rma, { result, findings: { ...goodFindings, visibleAbuse: result === 'rejected' } }, factsOf(rma))

/** Facts that came later, decided as told. */
export const learns =
  (decided: Partial<Decision>, facts: Partial<Facts> = {}): Happening =>
  ({ rma, events }) =>
    inform(rma, {
      paths: ['fault.description'],
      facts: factsOf(rma, facts),
      decision: decisionOf(kindOf(rma), decided),
      inspection: inspectionOf(events),
    })

export const decides =
  (action: DeskDecision['action'], more: Partial<DeskDecision> = {}): Happening =>
  ({ rma, decisions }) =>
    decideByDesk(rma, {
      action,
      reason: 'As we see it',
      waiveFees: false,
      decision: decisions.at(-1)?.decision ?? decisionOf(kindOf(rma)),
      admitted: decisionOf(kindOf(rma)),
      official: true,
      payment: newPayment('pay_2'),
      ...more,
    })

export const asksAgain: Happening = ({ rma }) => requestSecondLook(rma, 'item_1', 'I do not agree')

export const looksAgain =
  (answer: 'admit' | 'uphold'): Happening =>
  ({ rma, events, decisions }) =>
    answerSecondLook(rma, {
      itemId: 'item_1',
      answer,
      reason: 'As we see it',
      facts: factsOf(rma),
      decision: decisions.at(-1)?.decision ?? decisionOf(kindOf(rma)),
      admitted: decisionOf(kindOf(rma)),
      inspection: inspectionOf(events),
      continuedAs: 'NL-2222-2222-2',
    })

/** A dossier whose newest decision is another one. */
export function decidedAs(dossier: Dossier, decision: Decision): Dossier {
  const newest = { version: 1, decidedAt: now.toISOString(), facts: factsOf(dossier.rma), decision }
  return { ...dossier, decisions: [...dossier.decisions, newest] }
}

/** The kind of an RMA, so that what is decided anew goes the same way. */
const kindOf = ({ request, channel, product }: Rma): Kind =>
  Object.values(kinds).find(
    (kind) => kind.request === request && kind.channel === channel && kind.line === product.line,
  ) ?? kinds.portalRepair

const inspectionOf = (events: readonly RmaEvent[]): Inspection | null =>
  events.findLast((event) => event.type === 'device.inspected')?.data ?? null
