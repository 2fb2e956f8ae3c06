import type { Outcome, Route } from '../../../index.ts'
import type { Proof } from '../../proof/proof.ts'
import { type Answered, answeredOf } from './answered.ts'
import { framed } from './frame.ts'
import { leastOf, reasonsIn } from './reasons.ts'
import { type Row, rowsOf } from './rows.ts'
import { type TableId, tablePlans } from './tables.ts'

/** An answer with its condition, what it asks for, and what it rests on. */
interface AnswerRow extends Row<Answered> {
  readonly missing: readonly string[]
  readonly reasons: readonly string[]
}

/** A decision table with its rows, in no language. */
export type DecisionTable =
  | { readonly id: TableId; readonly tells: 'answer'; readonly rows: readonly AnswerRow[] }
  | { readonly id: TableId; readonly tells: 'way'; readonly rows: readonly Row<Route>[] }

const strengths: readonly Outcome[] = ['refused', 'undetermined', 'needs-information', 'needs-review', 'eligible']
const rank = ({ decision }: Answered): number => strengths.indexOf(decision)

/** A decision table of the book, drawn from the diagrams. */
export function decisionTable(proof: Proof, id: TableId): DecisionTable {
  const { diagrams, whole } = proof
  const plan = tablePlans[id]
  const frame = framed(proof, plan)
  if (plan.tells === 'way') {
    const routes = diagrams.map(whole.way, ({ route }) => route)
    return { id, tells: 'way', rows: rowsOf(frame, routes) }
  }
  const missing = diagrams.map(frame.narrow(whole.answer), (answer) => answer.missing)
  const reasons = reasonsIn(frame, whole.rulings)
  const rows = rowsOf(frame, answeredOf(proof), rank).map((row) => ({
    ...row,
    missing: leastOf(diagrams, missing, row.where),
    reasons: leastOf(diagrams, reasons, row.where),
  }))
  return { id, tells: 'answer', rows }
}
