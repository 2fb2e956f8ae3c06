import { catalogue } from '../../../catalogue.ts'
import { valuesOf } from '../diagram.ts'
import { factOf, fixed } from '../proof.ts'
import { decided, firstOf, type Property } from './property.ts'
import { isFollowed } from './tables/stated.ts'
import { tabled } from './tables/table.ts'

/** L-battery: with a damaged battery nothing goes on by itself. */
export const batteryWaits: Property = (proof) => {
  const isDamaged = tabled(
    proof,
    (stated) => stated.facts.condition?.batteryDamaged === true && isFollowed(stated, 'L-battery'),
  )
  return proof.diagrams.apply(isDamaged, decided(proof), (is, decision) =>
    is && decision === 'eligible' ? 'eligible with a damaged battery' : null,
  )
}

const ids = new Set<string>(catalogue.map(({ id }) => id))

/** Whatever fails or is open cites, and of the device's own document only; so does every cost. */
export const everythingCites: Property = (proof) => {
  const { diagrams, whole } = proof
  const wrongIn = (cited: readonly string[], isTelevision: boolean): string | null => {
    if (cited.length === 0) return 'nothing is cited'
    const foreign = isTelevision ? /^[PS]-/ : /^T-/
    const wrong = cited.find((id) => !ids.has(id) || foreign.test(id))
    return wrong ? `${wrong} is cited` : null
  }
  const isTelevision = factOf(proof, 'product.line', (line) => line === 'tv')
  const rulings = whole.rulings.map((each) =>
    diagrams.apply(each, isTelevision, (ruling, tv) =>
      ruling?.result === 'fail' || ruling?.result === 'unknown'
        ? wrongIn([...ruling.clauses, ...ruling.readings], tv)
        : null,
    ),
  )
  const costs = diagrams.apply(whole.way, isTelevision, (way, tv) =>
    way.costs.reduce<string | null>((wrong, { clauses }) => wrong ?? wrongIn(clauses, tv), null),
  )
  return firstOf(proof, [...rulings, costs])
}

/** What anybody could truthfully make right (section "How a decision is composed", 6). */
const truthful = new Set([
  'channel',
  'purchase.proofOfPurchase.presented',
  'condition.available',
  'condition.boxContentsComplete',
  'condition.originalCarton',
  'condition.screwsInPlace',
  'wishes.outOfWarranty',
])

/** A finding that says what would let it pass is right, and coaches nobody to say what is not so. */
export const wouldReallyPass: Property = (proof) => {
  const { diagrams, whole } = proof
  const wrong = whole.rulings.flatMap((ruling) => {
    const promised = valuesOf(ruling).flatMap((each) => (each?.wouldPassIf ? [each.wouldPassIf] : []))
    return promised.map((change) => {
      if (change.length === 0 || change.some(({ path }) => !truthful.has(path))) {
        return diagrams.constant<string | null>(`a finding would pass if ${JSON.stringify(change)}`)
      }
      const then = change.reduce((of, { path, becomes }) => fixed(proof, of, path, becomes), ruling)
      return diagrams.apply(ruling, then, (was, is) => {
        const isPromised = JSON.stringify(was?.wouldPassIf) === JSON.stringify(change)
        return isPromised && is?.result !== 'pass' ? `${was?.rule} would not pass` : null
      })
    })
  })
  return firstOf(proof, wrong)
}
