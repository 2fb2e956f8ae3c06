import { catalogue } from '../../catalogue.ts'
import { type Decision, decide, type Facts, type Finding, type Policy, type Service, withChanges } from '../../index.ts'
import { receivedOn } from './heads.ts'

/** What must hold of every point: a sentence when it does not. */
export type Property = (facts: Facts, decision: Decision, policy: Policy) => string | null

const known = new Set<string>(catalogue.map((each) => each.id))

const failed = (decision: Decision, kind: Finding['kind']) =>
  decision.findings.filter((each) => each.result === 'fail' && each.kind === kind)

/** R-withdrawal is the one reading by which a failed admission rule does not refuse. */
const isOutweighed = (decision: Decision) => decision.findings.some((each) => each.readings.includes('R-withdrawal'))

const refusedByAdmissionOnly: Property = (_, decision) => {
  const isExpected = failed(decision, 'admission').length > 0 && !isOutweighed(decision)
  return isExpected === (decision.decision === 'refused') ? null : 'refused, and not because an admission rule fails'
}

const coverageChangesServiceOnly: Property = (facts, decision) => {
  const isOutside = failed(decision, 'coverage').length > 0
  if (facts.request !== 'repair') return isOutside ? 'coverage judged without a repair' : null
  if (decision.decision === 'refused') return decision.service === null ? null : 'refused with a service'
  return isOutside === (decision.service === 'out-of-warranty-repair') ? null : 'the service contradicts the coverage'
}

const everythingCites: Property = ({ product }, decision) => {
  const foreign = product.line === 'tv' ? /^[PS]-/ : /^T-/
  const cited = [
    ...decision.findings
      .filter((each) => each.result === 'fail' || each.result === 'unknown')
      .map((each) => [...each.clauses, ...each.readings]),
    ...decision.costs.map((each) => each.clauses),
  ]
  for (const ids of cited) {
    if (ids.length === 0) return 'nothing is cited'
    const wrong = ids.find((id) => !known.has(id) || foreign.test(id))
    if (wrong) return `${wrong} is cited`
  }
  return null
}

const onePayerEach: Property = (_, { costs }) => {
  for (const branch of ['quote-accepted', 'quote-rejected']) {
    const items = costs.filter((each) => each.when === 'always' || each.when === branch).map((each) => each.item)
    const twice = items.find((item, index) => items.indexOf(item) !== index)
    if (twice) return `${twice} has two payers`
  }
  return null
}

const asksOnlyWhenOpen: Property = (_, { decision, missing }) => {
  if (decision === 'needs-information') return missing.length > 0 ? null : 'information is needed, but none is named'
  return missing.length === 0 || decision === 'undetermined' ? null : 'something is missing that nobody waits for'
}

const openPointsAreUnknown: Property = (_, decision) => {
  const isOpen = decision.decision !== 'eligible' && decision.decision !== 'refused'
  const isUnknown = decision.findings.some((each) => each.result === 'unknown')
  return !isOpen || isUnknown ? null : 'it is open, but no finding says why'
}

const servedIsRouted: Property = ({ product }, { decision, service, route, costs }) => {
  const isPossible = decision !== 'refused' && !(product.line === 'tv' && product.screenInches === undefined)
  if (decision === 'refused') return service || route || costs.length > 0 ? 'refused, and yet on its way' : null
  return isPossible && (!route || costs.length === 0) ? 'taken without a way or a bill' : null
}

const wouldReallyPass: Property = (facts, decision, policy) => {
  for (const { rule, result, wouldPassIf } of decision.findings) {
    if (result !== 'fail' || !wouldPassIf) continue
    if (wouldPassIf.length === 0) return `${rule} would pass if nothing changed`
    const again = decide(withChanges(facts, wouldPassIf), policy, receivedOn)
    if (again.findings.find((each) => each.rule === rule)?.result !== 'pass') return `${rule} would not pass`
  }
  return null
}

const channelOf = { 'point-of-sale': 'pos', 'call-centre': 'call-centre', 'dr-mobile': 'dr-mobile' } as const

const redirectCouldSucceed: Property = (facts, { redirect, decision }, policy) => {
  if (redirect === null) return null
  if (decision !== 'refused') return 'redirected without being refused'
  if (redirect !== 'point-of-sale' && redirect !== 'call-centre' && redirect !== 'dr-mobile') return null
  const there = { ...facts, channel: channelOf[redirect], callerId: undefined }
  return decide(there, policy, receivedOn).decision === 'refused' ? `redirected to ${redirect} in vain` : null
}

const alternativesAreOpen: Property = (facts, { alternatives }, policy) => {
  for (const service of alternatives) {
    const repair = decide(asRepair(facts, service), policy, receivedOn)
    if (repair.decision === 'refused' || repair.service !== service) return `${service} is offered in vain`
  }
  return null
}

const asRepair = (facts: Facts, service: Service): Facts => ({
  ...facts,
  request: 'repair',
  channel: 'dr-mobile',
  wishes: { outOfWarranty: service === 'out-of-warranty-repair' },
})

const laterIsNeverTimely: Property = (facts, decision, policy) => {
  const result = (each: Decision) => each.findings.find(({ rule }) => rule.endsWith('-within-15-days'))?.result
  if (result(decision) !== 'fail') return null
  const later = decide({ ...facts, raisedOn: '2026-12-24' }, policy, receivedOn)
  return result(later) === 'fail' ? null : 'a later claim is in time again'
}

/** Every value that the fact at a path can be given when it is missing. */
const fillings: Readonly<Record<string, readonly (string | boolean)[]>> = {
  'purchase.purchasedOn': ['2026-10-01'],
  'purchase.deliveredOn': ['2026-11-19', '2026-11-01'],
  'purchase.proofOfPurchase.presented': [true, false],
  'purchase.sellerId': ['shop-one', 'shop-two'],
  'fault.manufacturingFailure': [true, false],
  'condition.available': [true, false],
  'condition.boxContentsComplete': [true, false],
  'condition.visibleAbuse': [true, false],
  'condition.serialLegible': [true, false],
  'condition.sealIntact': [true, false],
  'condition.originalCarton': [true, false],
  'condition.screwsInPlace': [true, false],
}

const valueAt = (facts: Facts, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at ? Reflect.get(at, key) : undefined), facts)

/**
 * Excepted is the delivery date of a repair: by R-warranty-start it moves the start of the warranty, which may come back
 * to life by it. And what was handed over in a shop has no delivery date of its own.
 */
const isExcepted = ({ request, purchase }: Facts, path: string): boolean =>
  path === 'purchase.deliveredOn' && (request === 'repair' || purchase.handover === 'in-store')

const knowingMoreNeverAsks: Property = (facts, decision, policy) => {
  if (decision.decision !== 'eligible') return null
  for (const [path, values] of Object.entries(fillings)) {
    if (valueAt(facts, path) !== undefined || isExcepted(facts, path)) continue
    for (const becomes of values) {
      const again = decide(withChanges(facts, [{ path, becomes }]), policy, receivedOn)
      if (again.decision === 'needs-information') return `knowing ${path} makes it ask`
    }
  }
  return null
}

const askedForIsUnknown: Property = (facts, { missing }) => {
  const known = missing.find(
    (path) => path !== 'purchase.proofOfPurchase' && path !== 'fault.description' && valueAt(facts, path) !== undefined,
  )
  return known ? `${known} is asked for, and known` : null
}

/** Checked at every point. */
export const always = {
  refusedByAdmissionOnly,
  coverageChangesServiceOnly,
  everythingCites,
  onePayerEach,
  asksOnlyWhenOpen,
  openPointsAreUnknown,
  servedIsRouted,
  askedForIsUnknown,
} as const

/** Checked where at most one fact deviates: these decide again, once or several times. */
export const byDecidingAgain = {
  wouldReallyPass,
  redirectCouldSucceed,
  alternativesAreOpen,
  laterIsNeverTimely,
  knowingMoreNeverAsks,
} as const
