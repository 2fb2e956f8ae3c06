import * as fc from 'fast-check'
import {
  answerQuote,
  decideAgain,
  expireQuote,
  issueQuote,
  type NewEvent,
  payment,
  type Report,
  type Rma,
  type RmaEvent,
  screened,
  silentPayment,
  transition,
  type Verdict,
} from '../../shared/rma/index.ts'
import {
  answererOf,
  covered,
  decisionOf,
  draft,
  factsOf,
  firstOf,
  goodFindings,
  kinds,
  later,
  newPayment,
  notCovered,
  received,
  reportOn,
  visit,
} from './life.ts'

const reports: readonly Report[] = [
  { type: 'transport-booked', carrier: 'PostNL' },
  { type: 'remote-repair', fixed: false },
  { type: 'remote-repair', fixed: true },
  visit,
  received,
  { type: 'received', serial: 'SN-OTHER' },
  covered,
  notCovered,
  { ...covered, part: 'lcd' },
  { ...notCovered, part: 'lcd' },
  { ...covered, official: false },
  { type: 'repaired' },
  { type: 'swapped', newSerial: 'SN-NEW' },
  { type: 'shipped', carrier: 'PostNL' },
  { type: 'delivered' },
  { type: 'collected' },
]

type Command = (rma: Rma, at: Date) => Verdict
const answer =
  (accept: boolean): Command =>
  (rma, at) =>
    answerQuote(
      rma,
      { revision: rma.quote?.revision ?? 1, accept, by: answererOf(rma), payment: newPayment('pay_1') },
      at,
    )
const paid =
  (status: 'paid' | 'failed', amountCents?: number): Command =>
  (rma) =>
    payment(rma, { paymentId: 'pay_1', status, amountCents: amountCents ?? rma.payment?.amountCents ?? 0 })
const bySystem =
  (newEvents: (rma: Rma, at: Date) => readonly NewEvent[]): Command =>
  (rma, at) => ({
    newEvents: newEvents(rma, at),
  })
/** XMS answers only for an RMA that waits for it. */
const verified = (decision: 'eligible' | 'refused' | 'needs-information' | 'needs-review' | 'undetermined') =>
  bySystem((rma) =>
    rma.state === 'pending-verification' ? decideAgain(rma, decisionOf(kinds.shopRepair, { decision })) : [],
  )

const commands: readonly Command[] = [
  ...reports.map(
    (each): Command =>
      (rma) =>
        reportOn(rma, each),
  ),
  (rma, at) => issueQuote(rma, draft(10_000), at),
  answer(true),
  answer(false),
  paid('paid'),
  paid('failed'),
  paid('paid', 1),
  bySystem(expireQuote),
  bySystem(silentPayment),
  (rma) => screened(rma, { result: 'accepted', findings: goodFindings }, factsOf(rma)),
  (rma) => screened(rma, { result: 'rejected', findings: { ...goodFindings, sealIntact: false } }, factsOf(rma)),
  verified('eligible'),
  verified('refused'),
  verified('needs-information'),
  verified('needs-review'),
  verified('undetermined'),
]

/** An RMA of any kind as its first decision makes it. */
export const beginning = fc
  .tuple(
    fc.constantFrom(...Object.values(kinds)),
    fc.constantFrom('eligible', 'eligible', 'eligible', 'undetermined', 'needs-review'),
  )
  .map(([kind, decision]) => firstOf(kind, { decision, missing: [] }))

/** Which command comes next: any of them, or (mostly) one that changes something now. */
const step = fc.record({
  pick: fc.nat(),
  fitting: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  days: fc.integer({ min: 0, max: 5 }),
})
/** What is tried with it. */
export const steps = fc.array(step, { minLength: 1, maxLength: 25 })

const changesIt = (rma: Rma, at: Date) => (command: Command) => {
  const verdict = command(rma, at)
  return 'newEvents' in verdict && verdict.newEvents.length > 0
}

/** Lives a life and returns every event with the RMA as folded after it. */
export function lived(
  first: ReturnType<typeof firstOf>,
  taken: readonly { pick: number; fitting: boolean; days: number }[],
) {
  let rma = first.after
  let days = 0
  const events: RmaEvent[] = [...first.events]
  const moments: Rma[] = [rma]
  for (const { pick, fitting, days: passed } of taken) {
    days += passed
    const at = later(days)
    const choices = fitting ? commands.filter(changesIt(rma, at)) : commands
    const verdict = choices[pick % choices.length]?.(rma, at)
    if (!verdict || 'refused' in verdict) continue
    const done = transition(rma, verdict.newEvents, { at: at.toISOString(), by: 'system' })
    events.push(...done.events)
    rma = done.after
    moments.push(rma)
  }
  return { rma, events, moments }
}
