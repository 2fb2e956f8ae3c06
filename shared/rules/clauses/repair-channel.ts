import { becomes, type Case, isRepair, type Rule, type Ruling, ruling } from '../rule.ts'

/** P-3.2, P-3.2-note, P-3.3, T-3.2.2: where a repair may be registered; R-call-centre-scope for the countries. */
export const isRepairChannelOpen: Rule = (given) => {
  if (!isRepair(given)) return null
  const { channel, country } = given.facts
  const { open, clauses, readings } = judged(given)
  return ruling({
    rule: 'repair-channel',
    kind: 'admission',
    clauses,
    readings,
    result: open ? 'pass' : 'fail',
    facts: { channel, country, line: given.facts.product.line },
    redirect: 'dr-mobile',
    wouldPassIf: becomes('channel', 'dr-mobile'),
  })
}

type Judged = Pick<Ruling, 'clauses' | 'readings'> & { readonly open: boolean }

function judged({ facts: { channel, country, product }, policy }: Case): Judged {
  if (product.line === 'tv') {
    const open = channel === 'call-centre' || channel === 'dr-mobile' || channel === 'pos'
    return { open, clauses: ['T-3.2.2'], readings: channel === 'call-centre' ? ['R-call-centre-scope'] : [] }
  }
  if (channel === 'call-centre') {
    const isOpen = country === 'NL' || policy.readings['R-call-centre-scope'] === 'benelux'
    return { open: isOpen, clauses: ['P-3.2-note'], readings: ['R-call-centre-scope'] }
  }
  if (channel === 'pos') return { open: true, clauses: ['P-3.3'], readings: [] }
  return { open: channel === 'dr-mobile', clauses: ['P-3.2'], readings: [] }
}

/** P-3.3 with R-pos-seller: a point of sale registers only what it sold itself. */
export const isRegisteredBySeller: Rule = (given) => {
  const { channel, purchase } = given.facts
  if (!isRepair(given) || channel !== 'pos' || given.policy.readings['R-pos-seller'] !== 'own-sales') return null
  const open = soldByCaller(given)
  return ruling({
    rule: 'registered-by-seller',
    kind: 'admission',
    clauses: [given.facts.product.line === 'tv' ? 'T-3.2.2' : 'P-3.3'],
    readings: ['R-pos-seller'],
    result: open ? 'pass' : 'fail',
    facts: { purchaseChannel: purchase.channel, sellerId: purchase.sellerId },
    redirect: 'dr-mobile',
    wouldPassIf: null,
  })
}

/** Whether the point of sale that calls sold the device; its word is taken. A desk that calls for one is not compared. */
export function soldByCaller({ facts: { callerId, purchase } }: Case): boolean {
  if (purchase.channel !== 'retail') return false
  return callerId === undefined || purchase.sellerId === undefined || purchase.sellerId === callerId
}
