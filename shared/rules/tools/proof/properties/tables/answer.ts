import type { Diagram } from '../../diagram.ts'
import type { Proof } from '../../proof.ts'
import { repairAsks, repairRefusals, reviews } from './admission.ts'
import { claimAsks, claimRefusals, toleratedAsks, toleratedRefusals } from './claims.ts'
import { coverageTable, openPoints } from './coverage.ts'
import { isPanel, isRepair } from './stated.ts'
import { firstRow, onceOf, type Rows, tabled } from './table.ts'
import { rightOf } from './withdrawal.ts'

/** What a request is refused for, by the tables; null where it is not. */
export const refusalTable: (proof: Proof) => Diagram<string | null> = onceOf((proof) => {
  const { diagrams } = proof
  const final = firstRow(proof, { ...repairRefusals, ...claimRefusals })
  const isPanelAsked = tabled(proof, (stated) => isRepair(stated) && isPanel(stated))
  const uncovered = diagrams.apply(isPanelAsked, coverageTable(proof), (is, { verdict, because }) =>
    is && verdict === 'not-covered' ? `a panel is not served outside the warranty: ${because}` : null,
  )
  const tolerated = diagrams.apply(toleratedTable(proof), tabled(proof, rightOf), (fails, right) =>
    right ? null : fails,
  )
  return [uncovered, tolerated].reduce((sum, each) => diagrams.apply(sum, each, (one, other) => one ?? other), final)
})

/** What fails that R-withdrawal tolerates. */
const toleratedTable = onceOf((proof) => firstRow(proof, toleratedRefusals))

/** What a person looks at, by the tables; null where there is nothing. */
export const reviewTable: (proof: Proof) => Diagram<string | null> = onceOf((proof) => {
  const { diagrams } = proof
  const saved = diagrams.apply(toleratedTable(proof), tabled(proof, rightOf), (fails, right) =>
    fails && right === 'open' ? `it may still be withdrawn from, although ${fails}` : null,
  )
  return diagrams.apply(firstRow(proof, reviews), saved, (one, other) => one ?? other)
})

/** Where each fact is asked for, by its path; only where nothing is refused (section "How a decision is composed", 4). */
export const askTable: (proof: Proof) => ReadonlyMap<string, Diagram<boolean>> = onceOf((proof) => {
  const { diagrams } = proof
  const isOpen = diagrams.apply(
    tabled(proof, isRepair),
    coverageTable(proof),
    (repair, { verdict }) => repair && verdict === 'open',
  )
  const right = tabled(proof, rightOf)
  const looked = diagrams.apply(firstRow(proof, reviews), right, (review, is) => review !== null && is === 'open')
  const isIdle = diagrams.apply(looked, toleratedTable(proof), (is, fails) => is || fails !== null)
  const isTurning = diagrams.apply(right, toleratedTable(proof), (is, fails) => is === 'unknown' && fails !== null)
  const rightAsks: Rows = {
    'purchase.deliveredOn': ({ facts }) => facts.purchase.handover === 'shipped',
    'purchase.purchasedOn': ({ facts }) => facts.purchase.handover === 'in-store',
  }
  const and = (one: Diagram<boolean>, other: Diagram<boolean>) => diagrams.apply(one, other, (a, b) => a && b)
  const asked = (rows: Rows, where?: Diagram<boolean>) =>
    Object.entries(rows).map(([path, holds]) => {
      const there = tabled(proof, holds)
      return [path, where ? and(there, where) : there] as const
    })
  const isTaken = diagrams.map(refusalTable(proof), (refusal) => refusal === null)
  const table = new Map<string, Diagram<boolean>>()
  for (const [path, where] of [
    ...asked(repairAsks),
    ...asked(claimAsks),
    ...asked(
      toleratedAsks,
      diagrams.map(isIdle, (is) => !is),
    ),
    ...asked(openPoints, isOpen),
    ...asked(rightAsks, isTurning),
  ]) {
    const known = table.get(path)
    table.set(path, known ? diagrams.apply(known, where, (one, other) => one || other) : where)
  }
  return new Map([...table].map(([path, where]) => [path, and(where, isTaken)]))
})
