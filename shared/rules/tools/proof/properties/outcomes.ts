import type { Facts } from '../../../index.ts'
import { valuesOf } from '../diagram.ts'
import { factOf, fixed } from '../proof.ts'
import { bothAre, decided, failing, firstOf, foldRulings, type Property } from './property.ts'

/** Refused exactly where an admission rule fails; only the right of withdrawal outweighs one, at mi.com, for remorse. */
export const refusedByAdmissionOnly: Property = (proof) => {
  const { diagrams } = proof
  const isWithdrawal = bothAre(proof, ['request', 'remorse'], ['purchase.channel', 'mi.com'])
  const expected = diagrams.apply(failing(proof, 'admission'), isWithdrawal, (fails, outweighs) => ({
    fails,
    outweighs,
  }))
  return diagrams.apply(decided(proof), expected, (decision, { fails, outweighs }) => {
    if (decision === 'refused') return fails ? null : 'refused, and no admission rule fails'
    if (!fails) return null
    return outweighs && decision !== 'eligible' ? null : `${decision}, although an admission rule fails`
  })
}

/** A failed coverage rule changes the service of a repair, and nothing else. */
export const coverageChangesServiceOnly: Property = (proof) => {
  const { diagrams, whole } = proof
  const isRepair = factOf(proof, 'request', (request) => request === 'repair')
  const outside = diagrams.apply(failing(proof, 'coverage'), isRepair, (fails, repair) => ({ fails, repair }))
  const taken = diagrams.apply(decided(proof), whole.service, (decision, service) => ({ decision, service }))
  return diagrams.apply(outside, taken, ({ fails, repair }, { decision, service }) => {
    if (!repair) return fails ? 'coverage is judged without a repair' : null
    if (decision === 'refused') return service === null ? null : 'refused with a service'
    return fails === (service === 'out-of-warranty-repair') ? null : 'the service contradicts the coverage'
  })
}

export const asksOnlyWhenOpen: Property = ({ diagrams, whole }) =>
  diagrams.map(whole.answer, ({ decision, missing }) => {
    if (decision === 'needs-information') return missing.length > 0 ? null : 'information is needed, but none is named'
    return missing.length === 0 || decision === 'undetermined' ? null : 'something is missing that nobody waits for'
  })

/** What is eligible has nothing open about its admission. */
export const eligibleIsSettled: Property = (proof) => {
  const open = foldRulings(
    proof,
    false,
    (known, { kind, result }) => known || (kind === 'admission' && result === 'unknown'),
  )
  return proof.diagrams.apply(decided(proof), open, (decision, isOpen) =>
    decision === 'eligible' && isOpen ? 'eligible, and something is open' : null,
  )
}

export const openPointsAreUnknown: Property = (proof) => {
  const unknown = foldRulings(proof, false, (known, ruling) => known || ruling.result === 'unknown')
  return proof.diagrams.apply(decided(proof), unknown, (decision, isUnknown) => {
    const isOpen = decision !== 'eligible' && decision !== 'refused'
    return isOpen && !isUnknown ? 'it is open, but no finding says why' : null
  })
}

/** What is taken has a way and a bill, but for a television whose size is not known; what is refused has neither. */
export const servedIsRouted: Property = (proof) => {
  const { diagrams, whole } = proof
  const unsized = bothAre(proof, ['product.line', 'tv'], ['product.screenInches', undefined])
  const taken = diagrams.apply(decided(proof), unsized, (decision, isUnsized) => ({ decision, isUnsized }))
  return diagrams.apply(taken, whole.way, ({ decision, isUnsized }, { route, costs }) => {
    if (decision === 'refused') return route || costs.length > 0 ? 'refused, and yet on its way' : null
    return !isUnsized && (!route || costs.length === 0) ? 'taken without a way or a bill' : null
  })
}

export const onlyOfficialIsServed: Property = (proof) =>
  proof.diagrams.apply(
    factOf(proof, 'official', (official) => official as Facts['official']),
    proof.whole.answer,
    (official, { decision, redirect }) => {
      if (official === null) return decision === 'eligible' ? 'eligible, and the registry is silent' : null
      if (official) return decision === 'undetermined' ? 'undetermined, and the registry has answered' : null
      const isSent = redirect === 'original-seller' || redirect === 'provider-of-choice'
      return decision === 'refused' && isSent ? null : 'not official, and not sent to its seller'
    },
  )

const dates = ['purchase.deliveredOn', 'purchase.purchasedOn', 'purchase.reportedByOrderSystem']

/** A claim that is too late stays so when the device was delivered, or bought, still earlier. */
export const laterIsNeverTimely: Property = (proof) => {
  const { diagrams, space, whole, possible } = proof
  const days = whole.rulings.find((each) => valuesOf(each).some((ruling) => ruling?.rule.endsWith('-within-15-days')))
  if (!days) return diagrams.constant('no rule about the days')
  const result = diagrams.map(days, (ruling) => ruling?.result ?? null)
  const ages = (path: string) => (space.variables[space.level(path)]?.values ?? []).filter((each) => each !== undefined)
  const wrong = dates.flatMap((path) => {
    const sorted = ages(path).toSorted((one, other) => span(one) - span(other))
    return sorted.slice(1).map((older, index) => {
      const canBe = fixed(proof, possible, path, older)
      const later = diagrams.apply(fixed(proof, result, path, older), canBe, (then, is) => (is ? then : 'fail'))
      return diagrams.apply(fixed(proof, result, path, sorted[index]), later, (was, is) =>
        was === 'fail' && is !== 'fail' ? `in time again although ${path} is earlier` : null,
      )
    })
  })
  return firstOf(proof, wrong)
}

const span = (age: unknown): number => {
  const { months, days } = age as { readonly months: number; readonly days: number }
  return months * 31 + days
}
