import { type Cost, type CostItem, costsOf, type Facts, type Payer } from '@after-sales/rules'
import type { Rma } from './rma.ts'

const always = (payer: Payer, items: readonly CostItem[], clauses: readonly string[]): Cost[] =>
  items.map((item) => ({ item, payer, when: 'always', vat: false, clauses }))

/**
 * Who pays as things stand: what was decided at intake, until the inspection finds something else (section 7). A device
 * that is not official and came by a shop is the retailer's (P-1.1b), its way in stays the vendor's
 * (R-nonofficial-inbound); a panel outside the warranty that shows only now costs nobody but the vendor (R-lcd-no-fee).
 * @param decided the costs of the decision that the RMA rests on
 */
export function costsNow(rma: Rma, facts: Facts, decided: readonly Cost[]): readonly Cost[] {
  const { inspection, service, route, product, channel } = rma
  if (!inspection || !service || !route) return decided
  if (!inspection.official) {
    const clause = product.line === 'tv' ? 'T-1.1b' : 'P-1.1b'
    if (channel !== 'pos') return always('vendor', ['transport-inbound'], ['R-nonofficial-direct'])
    return [
      ...always('vendor', ['transport-inbound'], ['R-nonofficial-inbound']),
      ...always('retailer', ['transport-outbound', 'handling'], [clause]),
    ]
  }
  if (product.line === 'tv' && inspection.part === 'lcd' && !inspection.covered) {
    const ways: CostItem[] = route.servicedAt === 'on-site' ? ['travel'] : ['transport-inbound', 'transport-outbound']
    return always('vendor', ways, ['T-3.2.3', 'R-lcd-no-fee'])
  }
  return costsOf(facts, service, route)
}
