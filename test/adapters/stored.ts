import type { Country, Decision, Facts } from '@after-sales/rules'
import { ofRmas } from '../../shared/application/outbox-event.ts'
import type { StoredEvent } from '../../shared/application/ports/outbox.ts'
import type { Change } from '../../shared/application/ports/rma-store.ts'
import {
  answerQuote,
  firstTransition,
  issueQuote,
  type NewEvent,
  payment,
  type Registration,
  type Report,
  type Rma,
  register,
  rmaNumber,
  type Verdict,
} from '../../shared/rma/index.ts'
import {
  carriedOut,
  decisionOf,
  draft,
  type Kind,
  kinds,
  newPayment,
  notCovered,
  now,
  registrationOf,
  remembered,
  reportOn,
} from '../rma/life.ts'
import { consumer } from '../support/requests.ts'
import type { PortWorld } from './port-world.ts'

export const person = {
  consumer: { ...consumer, language: 'en', address: { ...consumer.address, country: 'NL' } },
  texts: {},
} as const

/** The number of the n-th RMA of a test. */
export const numberOf = (index: number) => rmaNumber('NL', Uint8Array.of(0, 0, 0, 0, 0, index >> 10, index >> 5, index))

/** The first change of the n-th RMA, of a serial of its own, with the decision that it was taken in under. */
export const firstChange = (
  index = 1,
  kind: Kind = kinds.shopRepair,
  partnerId = 'shop',
  at = now,
  changes: Partial<Decision> = {},
): Change => changeOf(index, kind, { registrar: { partnerId, role: kind.role } }, at, changes)

/** The same of a serial and a country that somebody else's first change may name too. */
export function firstChangeOf(index: number, serial: string, country: Country): Change {
  const { line } = kinds.shopRepair
  return changeOf(index, kinds.shopRepair, { country, product: { line, model: 'Model', serial } })
}

function changeOf(
  index: number,
  kind: Kind,
  registration: Partial<Registration>,
  at = now,
  changes: Partial<Decision> = {},
): Change {
  const product = { line: kind.line, model: 'Model', serial: `SN-${index}` }
  const decided = decisionOf(kind, changes)
  const first = register(registrationOf(kind, { product, ...registration }), decided, 'hold')
  const by = { at: at.toISOString(), by: kind.role }
  const transition = remembered(firstTransition(numberOf(index), `ref-${index}`, first, by))
  const facts = factsOf(transition.after.product.serial)
  const decision = { version: 1, decidedAt: at.toISOString(), facts, decision: decided }
  return { transition, person, decision }
}

/** What is known of a repair that its shop sent in. */
const factsOf = (serial: string): Facts => ({
  request: 'repair',
  channel: 'pos',
  country: 'NL',
  raisedOn: '2026-11-20',
  official: true,
  product: { line: 'phone', model: 'Model', serial },
  item: 'main-device',
  purchase: {
    channel: 'retail',
    handover: 'in-store',
    purchasedOn: '2026-11-10',
    proofOfPurchase: { presented: true },
  },
  fault: { description: 'The screen stays black' },
})

/** Stores the n-th RMA with a quote that stands since `now`, registered by the consumer. */
export async function quoted(world: Pick<PortWorld, 'rmas'>, index = 1): Promise<Rma> {
  const first = firstChange(index, kinds.portalRepair)
  await world.rmas.commit(first)
  const { after } = first.transition
  const does = (rma: Rma, verdict: Verdict) => stored(world, rma, verdict)
  const received = await does(after, reportOn(after, receivedOf(index)))
  const inspected = await does(received, reportOn(received, notCovered))
  return does(inspected, issueQuote(inspected, draft(10_000), now))
}

/** The same accepted and paid, and the event that says so. */
export async function paid(world: Pick<PortWorld, 'rmas' | 'outbox'>, paymentId = 'pay_1'): Promise<StoredEvent> {
  const rma = await quoted(world)
  const accept = { revision: 1, accept: true, by: 'consumer', payment: newPayment(paymentId) } as const
  const accepted = await stored(world, rma, answerQuote(rma, accept, now))
  const amountCents = accepted.payment?.amountCents ?? 0
  const { rmaNumber, version } = await stored(
    world,
    accepted,
    payment(accepted, { paymentId, status: 'paid', amountCents }),
  )
  const [event] = ofRmas(await world.outbox.unpublished([{ rmaNumber, sequence: version }]))
  if (event?.event.type !== 'payment.received') throw new Error('It was not paid')
  return event
}

/** The RMA after what the verdict says, which is stored. Throws when somebody was first. */
export async function stored(world: Pick<PortWorld, 'rmas'>, rma: Rma, verdict: Verdict): Promise<Rma> {
  const transition = carriedOut(rma, verdict)
  const result = await world.rmas.commit({ transition })
  if (result !== 'stored') throw new Error(`${rma.rmaNumber}: ${result}`)
  return transition.after
}

/** A change that adds events to an RMA. */
export const furtherChange = (rma: Rma, newEvents: readonly NewEvent[], at = now): Change => ({
  transition: carriedOut(rma, { newEvents }, at),
})

/** The report that the n-th RMA's device has come. */
export const receivedOf = (index: number): Report => ({ type: 'received', serial: `SN-${index}` })

const visit: NewEvent = {
  type: 'visit.scheduled',
  state: 'visit-planned',
  data: { from: '2026-11-23T08:00:00Z', to: '2026-11-23T10:00:00Z' },
}

/** Stores an RMA with so many events, at most 90, which stand in the outbox then. */
export async function storedEvents(world: PortWorld, index: number, count: number): Promise<readonly StoredEvent[]> {
  const first = firstChange(index)
  await world.rmas.commit(first)
  const { after } = first.transition
  if (count > 1)
    await world.rmas.commit(
      furtherChange(
        after,
        Array.from({ length: count - 1 }, () => visit),
      ),
    )
  const keys = Array.from({ length: count }, (_, each) => ({ rmaNumber: after.rmaNumber, sequence: each + 1 }))
  return ofRmas(await world.outbox.unpublished(keys))
}
