import { type Cost, type CostItem, type Payer, rateCents } from '@after-sales/rules'
import { isOnSite, isSeen } from './allowed-actions.ts'
import { receivedCents } from './payments.ts'
import { spread } from './quote-price.ts'
import { receivedOn } from './received-on.ts'
import type { Quote, Rma } from './rma.ts'

/** Whom an entry is settled with: the vendor, consumers, or a partner by its id. */
export type Account = 'vendor' | 'consumer' | `partner:${string}`

/** What an entry is about: a cost item, or money that came in, went back or is let go. */
export type LedgerItem = CostItem | 'payment'

/** A cost that is certain, with its amount: euro cents, VAT in percent. One per payer and item. */
export interface Charge extends Omit<Cost, 'item'> {
  readonly item: LedgerItem
  readonly account: Account
  readonly netCents: number
  readonly vatRate: number
  readonly vatCents: number
}

/** Costs by whom they are borne, as long as the RMA goes the way that they were decided for. */
export interface Plan {
  readonly costs: readonly Cost[]
  /** What a screening before the repair has cost, and its way in. */
  readonly before: readonly Charge[]
}

/** R-pos-payment: what a consumer bears of a shop's repair is invoiced to the shop. */
export function accountOf({ channel, registrar, sellerId }: Rma, payer: Payer): Account {
  if (payer === 'vendor') return 'vendor'
  // What the desk registers for a shop is settled with the shop that sold it.
  const shop = registrar.role === 'retailer' ? registrar.partnerId : (sellerId ?? registrar.partnerId)
  return payer === 'retailer' || channel === 'pos' ? `partner:${shop}` : 'consumer'
}

/**
 * Everything that is certain about who pays what, as an RMA stands (section 7): what was decided and has come to pass, by
 * the rate card (R-rate-card), and what a quote says once it is answered. Nothing of a request that was never admitted.
 */
export function chargesOf(rma: Rma, plan: Plan): readonly Charge[] {
  if (!rma.admitted) return []
  const isPast = ({ item }: Cost) => plan.before.some((each) => each.item === item)
  const always = plan.costs.filter((cost) => cost.when === 'always' && !isPast(cost) && isCertain(rma, cost))
  const claimed = [
    ...plan.before,
    ...always.map((cost) => atRate(rma, cost)),
    ...acceptedCharges(rma, plan),
    ...feeCharges(rma, plan),
  ].filter(isSomething)
  return [...claimed, ...unclaimed(rma, claimed), ...letGo(rma).filter(isSomething)]
}

const isSomething = ({ netCents, vatCents }: Charge) => netCents !== 0 || vatCents !== 0

function isCertain(rma: Rma, { item, payer }: Cost): boolean {
  // P-1.1b: the shop bears what it fetches, once it has.
  if (rma.inspection?.verdict === 'not-official' && payer === 'retailer') return rma.outcome === 'collected-by-retailer'
  // What should not have come, or is let off, is the vendor's both ways.
  if (payer !== 'vendor' && rma.expectedOutcome === 'returned-unrepaired') return false
  return happened[item](rma)
}

/** Whether what an item is paid for has come to pass, or is arranged and nothing has cut it short. */
const happened: Readonly<Record<CostItem, (rma: Rma) => boolean>> = {
  'outgoing-call': (rma) => rma.called || !isCutShort(rma),
  'transport-inbound': (rma) => isSeen(rma) || !isCutShort(rma),
  'empty-box': (rma) => isSeen(rma) || !isCutShort(rma),
  travel: isSeen,
  labour: (rma) => isWorkedOn(rma),
  parts: (rma) => isWorkedOn(rma),
  screening: (rma) => rma.expectedOutcome !== null && !isLeftUndone(rma, 'screening'),
  'transport-outbound': (rma) => isSeen(rma) && isOnWayBack(rma),
  handling: () => true,
}

const isWorkedOn = (rma: Rma) => rma.inspection?.verdict === 'covered' && !isLeftUndone(rma, 'labour')
const isOnWayBack = ({ state, heldFrom }: Rma) =>
  state === 'returning' || state === 'closed' || heldFrom === 'returning'

const work: ReadonlySet<LedgerItem> = new Set(['labour', 'parts', 'screening'])

/** Whether an item is the work on a device that goes back without it. */
export const isLeftUndone = ({ expectedOutcome }: Rma, item: LedgerItem): boolean =>
  work.has(item) && expectedOutcome === 'returned-unrepaired'

const isCutShort = ({ state, outcome }: Rma) =>
  state === 'cancelled' || outcome === 'refused' || outcome === 'fixed-remotely' || outcome === 'lost'

function atRate(rma: Rma, cost: Cost): Charge {
  const netCents = rateCents(rma.country, rma.product.line, cost.item, receivedOn(rma))
  return { ...cost, account: accountOf(rma, cost.payer), netCents, vatRate: 0, vatCents: 0 }
}

/** P-4.2: the lines of an accepted quote, those of one kind together. */
function acceptedCharges(rma: Rma, { costs }: Plan): readonly Charge[] {
  const { quote } = rma
  if (quote?.status !== 'accepted') return []
  const byItem = new Map<CostItem, number>()
  for (const { kind, amountCents } of quote.lines) byItem.set(kind, (byItem.get(kind) ?? 0) + amountCents)
  return quoted(rma, quote, 'quote-accepted', [...byItem], quote.vatCents, costs)
}

/** P-4.2, R-reject-fee: two-way logistics in halves (on site the travel), and the handling. */
function feeCharges(rma: Rma, { costs }: Plan): readonly Charge[] {
  const { quote, owesRejectFee } = rma
  if (!quote || !owesRejectFee) return []
  const { transportCents, handlingCents } = quote.reject
  const inbound = rma.isRepairInstead ? 0 : Math.floor(transportCents / 2)
  const way: readonly [CostItem, number][] = isOnSite(rma)
    ? [['travel', transportCents]]
    : [
        ['transport-inbound', inbound],
        ['transport-outbound', transportCents - inbound],
      ]
  const vatCents = quote.rejectTotalCents - transportCents - handlingCents
  return quoted(rma, quote, 'quote-rejected', [...way, ['handling', handlingCents]], vatCents, costs)
}

/** Charges at the amounts of a quote, its one VAT spread over them so that they sum to it (R-vat). */
function quoted(
  rma: Rma,
  { vatRate }: Quote,
  when: Cost['when'],
  amounts: readonly (readonly [CostItem, number])[],
  vatCents: number,
  costs: readonly Cost[],
): readonly Charge[] {
  const shares = spread(
    vatCents,
    amounts.map(([, netCents]) => netCents),
  )
  return amounts.map(([item, netCents], index) => {
    const planned = costs.find((cost) => cost.item === item && cost.when === when)
    const payer = planned?.payer ?? 'consumer'
    const clauses = planned?.clauses ?? [outOfWarranty(rma)]
    const account = accountOf(rma, payer)
    return { item, payer, when, vat: true, clauses, account, netCents, vatRate, vatCents: shares[index] ?? 0 }
  })
}

const outOfWarranty = ({ product }: Rma) => (product.line === 'tv' ? 'T-4.2' : 'P-4.2')

/**
 * What was done and nobody else pays for: the vendor's. The call before anyone knew (R-onsite-costs), and the ways of a
 * device once it is known how it ends: it should not have come (R-nonofficial-direct, R-other-device), a fee was waived, a
 * repair turned out impossible, a quote left a way out, or a parcel was under way when all was cancelled or it was lost.
 */
function unclaimed(rma: Rma, claimed: readonly Charge[]): readonly Charge[] {
  const isKnown = rma.expectedOutcome !== null || rma.outcome !== null || rma.state === 'cancelled'
  const items = [...(rma.called ? (['outgoing-call'] as const) : []), ...(isKnown ? waysMade(rma) : [])]
  return items
    .filter((item) => !claimed.some((each) => each.item === item))
    .map((item) => atRate(rma, { item, payer: 'vendor', when: 'always', vat: false, clauses: [reasonOf(rma, item)] }))
}

/** The ways that were made so far. */
function waysMade(rma: Rma): readonly CostItem[] {
  if (isOnSite(rma)) return isSeen(rma) ? ['travel'] : []
  return [
    ...(isSeen(rma) || rma.isBooked ? (['transport-inbound'] as const) : []),
    ...(isSeen(rma) && isOnWayBack(rma) ? (['transport-outbound'] as const) : []),
  ]
}

/** Why something is the vendor's that nobody else pays for. */
function reasonOf(rma: Rma, item: CostItem): string {
  if (item === 'outgoing-call') return 'R-onsite-costs'
  if (rma.inspection?.verdict === 'not-official') return 'R-nonofficial-direct'
  return rma.receivedSerial !== null && rma.receivedSerial !== rma.product.serial
    ? 'R-other-device'
    : outOfWarranty(rma)
}

/** What a person let pass of another amount than was to be paid: the vendor bears it, or keeps it. */
function letGo(rma: Rma): readonly Charge[] {
  const { payment } = rma
  if (payment?.status !== 'paid') return []
  const cents = payment.amountCents - receivedCents(payment)
  const part = (payer: 'vendor' | 'consumer', netCents: number): Charge => ({
    item: 'payment',
    payer,
    when: 'always',
    vat: false,
    clauses: [outOfWarranty(rma)],
    account: accountOf(rma, payer),
    netCents,
    vatRate: 0,
    vatCents: 0,
  })
  return [part('consumer', -cents), part('vendor', cents)]
}
