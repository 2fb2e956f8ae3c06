import { type Cost, costsOf, type Payer, unofficialCosts, wayInItems } from '@after-sales/rules'
import { hasEnded } from './allowed-actions.ts'
import { type Account, accountOf, type Charge, chargesOf, isLeftUndone, type LedgerItem, type Plan } from './charges.ts'
import type { RmaEvent } from './events.ts'
import { begin, evolve } from './evolve.ts'
import { policyOf } from './policy-of.ts'
import type { Rma } from './rma.ts'

/**
 * One double entry: what the payer owes (debit) for an item (credit). Negative amounts take back, and money received is a
 * negative `payment`. Euro cents; VAT in percent; `net + VAT = gross`.
 */
export interface LedgerEntry {
  /** The event that made it, and its place among the entries of that event, from 1. */
  readonly sequence: number
  readonly line: number
  /** The event's instant, business time. */
  readonly at: string
  /** Who bears it, and with whom it is settled (R-pos-payment). */
  readonly payer: Payer
  readonly account: Account
  readonly item: LedgerItem
  readonly clauses: readonly string[]
  readonly netCents: number
  readonly vatRate: number
  readonly vatCents: number
  readonly grossCents: number
}

/** A cost as things stand: with its amounts once it is certain, else with those that depend on an answer still open. */
export interface StandingCost extends Omit<Cost, 'item'> {
  readonly item: LedgerItem
  readonly netCents: number | null
  readonly vatCents: number | null
  readonly grossCents: number | null
}

interface Standing {
  readonly rma: Rma
  readonly plan: Plan
  readonly charges: readonly Charge[]
  readonly entries: readonly LedgerEntry[]
}

/**
 * The ledger of an RMA: every entry that its events make, in order. An event whose RMA owes something else afterwards takes
 * back what no longer holds and charges what now does, so that the entries always sum to what is certain.
 * @param events all of them, from the first
 */
export const ledgerOf = (events: readonly RmaEvent[]): readonly LedgerEntry[] => standingOf(events)?.entries ?? []

/**
 * Who pays what as things stand: what is certain, with amounts, and what an open answer will decide, without.
 * @param events all of them, from the first
 */
export function standingCosts(events: readonly RmaEvent[]): readonly StandingCost[] {
  const standing = standingOf(events)
  if (!standing) return []
  const certain = standing.charges.map(
    ({ account: _, vatRate: __, ...charge }): StandingCost => ({
      ...charge,
      grossCents: charge.netCents + charge.vatCents,
    }),
  )
  return [
    ...certain,
    ...openCosts(standing).map((cost) => ({ ...cost, netCents: null, vatCents: null, grossCents: null })),
  ]
}

/** What an RMA that goes on may yet cost: what was decided for it in any case, and what an open answer will decide. */
function openCosts({ rma, plan, charges }: Standing): readonly Cost[] {
  if (hasEnded(rma)) return []
  const isAnswered = rma.quote?.status === 'accepted' || rma.expectedOutcome !== null
  const isCharged = ({ item }: Cost) => charges.some((each) => each.item === item)
  return plan.costs.filter((cost) =>
    cost.when === 'always' ? !isLeftUndone(rma, cost.item) && !isCharged(cost) : !isAnswered,
  )
}

function standingOf([first, ...rest]: readonly RmaEvent[]): Standing | null {
  if (!first) return null
  const rma = begin(first, null)
  return rest.reduce(next, settled(rma, planned(rma, { costs: [], before: [] }), [], first, []))
}

function next({ rma, plan, charges, entries }: Standing, event: RmaEvent): Standing {
  const after = evolve(rma, event)
  const planNow = planAfter(after, plan, charges, event)
  return settled(after, planNow, charges, event, entries)
}

function settled(
  rma: Rma,
  plan: Plan,
  before: readonly Charge[],
  event: RmaEvent,
  entries: readonly LedgerEntry[],
): Standing {
  const charges = chargesOf(rma, plan)
  const made = [...changedCharges(before, charges), ...moneyOf(rma, event)]
  const { sequence, at } = event
  const placed = made.map(
    ({ payer, account, item, clauses, netCents, vatRate, vatCents }, index): LedgerEntry => ({
      sequence,
      line: index + 1,
      at,
      payer,
      account,
      item,
      clauses,
      netCents,
      vatRate,
      vatCents,
      grossCents: netCents + vatCents,
    }),
  )
  return { rma, plan, charges, entries: [...entries, ...placed] }
}

/** Who bears what from an event on: the judgement that it carries, else what follows from the service decided. */
function planAfter(rma: Rma, plan: Plan, charges: readonly Charge[], event: RmaEvent): Plan {
  if (event.type === 'repair.requested') {
    const before = charges.filter(({ item }) => item !== 'transport-outbound')
    return planned(rma, { costs: [], before })
  }
  if (event.type === 'device.not_official') return { ...plan, costs: unofficialCosts(rma, policyOf(rma).readings) }
  const judged = judgedCosts(event)
  if (judged) return { ...plan, costs: judged }
  const isJudgedByOther = event.type !== 'device.inspected' && (rma.inspection?.verdict ?? null) !== null
  return isJudgedByOther ? plan : planned(rma, plan)
}

function judgedCosts(event: RmaEvent): readonly Cost[] | null {
  if (event.type === 'device.inspected') return event.data.costs
  if (event.type === 'information.received' || event.type === 'desk.decided') return event.data.judged?.costs ?? null
  return null
}

/** The costs of the service and the way that an RMA was admitted for; those before it stay while it has neither. */
function planned(rma: Rma, plan: Plan): Plan {
  const { service, route } = rma
  if (!service || !route) return plan
  const costs = costsOf(rma, service, route, policyOf(rma).readings)
  return { ...plan, costs: rma.isRepairInstead ? costs.filter((each) => !wayInItems.has(each.item)) : costs }
}

const nameOf = ({ payer, item, when, account }: Charge) => [payer, item, when, account].join('#')
const isSame = (one: Charge, other: Charge) =>
  one.netCents === other.netCents && one.vatCents === other.vatCents && one.vatRate === other.vatRate

/** What takes one list of charges to another: the ones that no longer hold taken back, the new ones charged. */
function changedCharges(before: readonly Charge[], after: readonly Charge[]): readonly Charge[] {
  const has = (list: readonly Charge[], charge: Charge) =>
    list.some((each) => nameOf(each) === nameOf(charge) && isSame(each, charge))
  return [...before.filter((each) => !has(after, each)).map(takenBack), ...after.filter((each) => !has(before, each))]
}

const takenBack = (charge: Charge): Charge => ({
  ...charge,
  netCents: -charge.netCents,
  vatCents: -charge.vatCents,
})

/** Money that came in from the consumer, or went back. */
function moneyOf(rma: Rma, event: RmaEvent): readonly Charge[] {
  if (event.type !== 'payment.received' && event.type !== 'payment.refunded') return []
  const sign = event.type === 'payment.received' ? -1 : 1
  return [
    {
      item: 'payment',
      payer: 'consumer',
      when: 'always',
      vat: false,
      clauses: [rma.product.line === 'tv' ? 'T-4.2' : 'P-4.2'],
      account: accountOf(rma, 'consumer'),
      netCents: sign * event.data.amountCents,
      vatRate: 0,
      vatCents: 0,
    },
  ]
}
