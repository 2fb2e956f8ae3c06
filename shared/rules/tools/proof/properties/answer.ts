import { valuesOf } from '../diagram.ts'
import { factOf } from '../proof.ts'
import { decided, firstOf, type Property } from './property.ts'
import { askTable, refusalTable, reviewTable } from './tables/answer.ts'

/** Sections 1, 3, 4, T-3.2.3 and R-withdrawal: refused exactly where a row of the tables says so. */
export const refusalsFollowTheTable: Property = (proof) =>
  proof.diagrams.apply(decided(proof), refusalTable(proof), (decision, refusal) => {
    if (decision === 'refused') return refusal ? null : 'refused, and no clause says why'
    return refusal ? `${decision}, although ${refusal}` : null
  })

/** Exactly what the tables name is asked for; what cannot change the answer is not. */
export const asksFollowTheTable: Property = (proof) => {
  const { diagrams, whole } = proof
  const table = askTable(proof)
  const paths = new Set([...table.keys(), ...valuesOf(whole.answer).flatMap(({ missing }) => missing)])
  return firstOf(
    proof,
    [...paths].map((path) => {
      const isAsked = diagrams.map(whole.answer, ({ missing }) => missing.includes(path))
      return diagrams.apply(isAsked, table.get(path) ?? diagrams.constant(false), (is, expected) => {
        if (is === expected) return null
        return is ? `${path} is asked for, and cannot matter` : `${path} is not asked for`
      })
    }),
  )
}

/** A person looks exactly where the tables say so, once everything is known. */
export const reviewsFollowTheTable: Property = (proof) =>
  proof.diagrams.apply(decided(proof), reviewTable(proof), (decision, review) => {
    if (decision === 'needs-review') return review ? null : 'a person looks, and no reading says why'
    return decision === 'eligible' && review ? `eligible, although ${review}` : null
  })

/** P-1.1, R-xms-down: while the registry is silent nothing is decided but a refusal. */
export const silenceIsUndetermined: Property = (proof) =>
  proof.diagrams.apply(
    decided(proof),
    factOf(proof, 'official', (official) => official),
    (decision, official) => {
      if (decision === 'refused') return null
      return (decision === 'undetermined') === (official === null) ? null : `${decision}, the registry says ${official}`
    },
  )
