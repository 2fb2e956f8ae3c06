import { type Cost, type CostItem, type Payer, rateCents, wayInItems } from '@after-sales/rules'
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
export function accountOf({ channel, registrar }: Rma, payer: Payer): Account {
  if (payer === 'vendor') return 'vendor'
  return payer === 'retailer' || channel === 'pos' ? `partner:${registrar.partnerId}` : 'consumer'
}

/**
 * Everything that is certain about who pays what, as an RMA stands (section 7): what was decided for it in any case, by the
 * rate card (R-rate-card), and what a quote says once it is answered. Nothing of a request that was never admitted.
 */
export function chargesOf(rma: Rma, plan: Plan): readonly Charge[] {
  if (!rma.admitted) return []
  const isPast = ({ item }: Cost) => plan.before.some((each) => each.item === item)
  const always = plan.costs.filter((cost) => cost.when === 'always' && !isPast(cost) && hasHappened(rma, cost))
  return [
    ...plan.before,
    ...always.map((cost) => atRate(rma, cost)),
    ...acceptedCharges(rma, plan),
    ...feeCharges(rma, plan),
    ...unclaimedWay(rma, plan.costs),
    ...letGo(rma),
  ].filter(({ netCents, vatCents }) => netCents !== 0 || vatCents !== 0)
}

/** Whether a cost of the way that was decided has come to pass, once it is known that not all of the way is gone. */
function hasHappened(rma: Rma, { item, payer }: Cost): boolean {
  const { state, outcome, called } = rma
  if (item === 'outgoing-call') return called || !isCutShort(rma)
  // P-1.1b: the shop bears what it fetches, once it has.
  if (rma.inspection?.verdict === 'not-official' && payer === 'retailer') return outcome === 'collected-by-retailer'
  if (isLeftUndone(rma, item)) return false
  if (isSeen(rma)) return true
  if (outcome === 'lost') return wayInItems.has(item)
  return state !== 'cancelled' && outcome !== 'refused' && outcome !== 'fixed-remotely'
}

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
 * The way of a device that goes back unrepaired and that nobody else pays for: the vendor's, who let it come
 * (R-nonofficial-direct, R-other-device, a fee that was waived, a repair that turned out impossible).
 */
function unclaimedWay(rma: Rma, costs: readonly Cost[]): readonly Charge[] {
  const isBack = rma.expectedOutcome === 'returned-unrepaired' && isSeen(rma)
  if (!isBack || rma.owesRejectFee) return []
  const clauses = [reasonOfReturn(rma)]
  const items: readonly CostItem[] = isOnSite(rma)
    ? ['travel']
    : rma.isRepairInstead
      ? ['transport-outbound']
      : ['transport-inbound', 'transport-outbound']
  return items
    .filter((item) => !costs.some((cost) => cost.item === item && cost.when === 'always'))
    .map((item) => atRate(rma, { item, payer: 'vendor', when: 'always', vat: false, clauses }))
}

/** Why a device goes back at the vendor's cost. */
function reasonOfReturn(rma: Rma): string {
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
