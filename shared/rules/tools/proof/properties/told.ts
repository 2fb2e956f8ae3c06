import { catalogue } from '../../../catalogue.ts'
import { valuesOf } from '../diagram.ts'
import { factOf, fixed } from '../proof.ts'
import { decided, firstOf, type Property } from './property.ts'

/** L-battery: with a damaged battery nothing goes on by itself, and it is told. */
export const batteryWaits: Property = (proof) => {
  const { diagrams, whole } = proof
  const isServed = factOf(proof, 'request', (request) => ['repair', 'doa', 'remorse'].includes(String(request)))
  const isDamaged = factOf(proof, 'condition.batteryDamaged', (value) => value === true)
  const damaged = diagrams.apply(isServed, isDamaged, (served, is) => served && is)
  const answered = diagrams.apply(decided(proof), whole.instructions, (decision, told) => ({ decision, told }))
  return diagrams.apply(damaged, answered, (is, { decision, told }) => {
    if (told.includes('damaged-battery') !== is) return 'the damaged battery is not told, or told of a sound one'
    return is && decision === 'eligible' ? 'eligible with a damaged battery' : null
  })
}

/** L-statutory: every refusal and every answer outside the warranty tells the rights that stand. */
export const rightsAreTold: Property = ({ diagrams, whole }) => {
  const answered = diagrams.apply(whole.answer, whole.service, ({ decision }, service) => ({ decision, service }))
  return diagrams.apply(answered, whole.instructions, ({ decision, service }, told) => {
    const isOutside = decision === 'refused' || service === 'out-of-warranty-repair'
    return told.includes('statutory-rights') === isOutside ? null : 'the statutory rights are told wrongly'
  })
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
