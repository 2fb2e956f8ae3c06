import type { Service } from '../../../index.ts'
import { fixed } from '../proof.ts'
import { decided, firstOf, type Property } from './property.ts'
import { coverageTable } from './tables/coverage.ts'
import { isClaim, isPanel, isRepair } from './tables/stated.ts'
import { tabled } from './tables/table.ts'

/**
 * P-2-end, R-pop-missing, T-3.2.3, R-xms-down: what is offered instead is the table's, neither more nor less. Under
 * warranty only what is certain; of a panel only the swap that it would get.
 */
export const alternativesFollowTheTable: Property = (proof) => {
  const { diagrams, whole } = proof
  const asStated = diagrams.map(coverageTable(proof), ({ verdict }) => verdict === 'covered')
  const unwished = fixed(proof, asStated, 'wishes.outOfWarranty', false)
  const certain = diagrams.apply(asStated, unwished, (stated, other) => ({ stated, unwished: other }))
  const kind = tabled(proof, (stated) => {
    const { official, wishes } = stated.facts
    if (official === false || !(isRepair(stated) || isClaim(stated))) return null
    const isRepairWished = isClaim(stated) || wishes?.outOfWarranty === true
    if (isPanel(stated)) return isRepairWished && official === true ? 'panel' : null
    if (isRepair(stated)) return 'repair'
    return official ? 'claim' : 'claim of an unknown device'
  })
  const answered = diagrams.map(whole.answer, ({ decision, missing }) => {
    if (decision === 'refused') return decision
    return decision === 'needs-information' && missing.includes('purchase.proofOfPurchase') ? 'proof is missing' : null
  })
  const asked = diagrams.apply(answered, kind, (answer, of) => ({ answer, of }))
  const expected = diagrams.apply(asked, certain, ({ answer, of }, is): readonly Service[] => {
    if (of === null || answer === null) return []
    if (of === 'panel') return answer === 'refused' && is.unwished ? ['whole-unit-swap'] : []
    if (answer !== 'refused') return ['out-of-warranty-repair']
    if (of === 'repair') return []
    return of === 'claim' && is.stated ? ['in-warranty-repair'] : ['out-of-warranty-repair']
  })
  return diagrams.apply(whole.alternatives, expected, (offered, wanted) =>
    String(offered) === String(wanted) ? null : `offered is ${offered || 'nothing'} instead of ${wanted || 'nothing'}`,
  )
}

const services: readonly Service[] = ['in-warranty-repair', 'out-of-warranty-repair', 'whole-unit-swap']

/** What is offered instead would be done, were it asked for at Dr. Mobile. */
export const alternativesAreOpen: Property = (proof) => {
  const { diagrams, whole } = proof
  const answered = diagrams.apply(decided(proof), whole.service, (decision, service) => ({ decision, service }))
  const vain = services.map((service) => {
    const changes = [
      ['request', 'repair'],
      ['channel', 'dr-mobile'],
      ['callerId', undefined],
      ['wishes.outOfWarranty', service === 'out-of-warranty-repair'],
    ] as const
    const asked = changes.reduce((of, [path, value]) => fixed(proof, of, path, value), answered)
    return diagrams.apply(whole.alternatives, asked, (offered, then) =>
      offered.includes(service) && (then.decision === 'refused' || then.service !== service)
        ? `${service} is offered in vain`
        : null,
    )
  })
  return firstOf(proof, vain)
}
