import type { Outcome, Route } from '../../../index.ts'
import type { Proof } from '../../proof/proof.ts'
import { type Answered, answeredOf } from './answered.ts'
import { framed } from './frame.ts'
import { type Row, rowsOf } from './rows.ts'
import { type TableId, tablePlans } from './tables.ts'

/** A decision table with its rows, in no language. */
export type DecisionTable =
  | { readonly id: TableId; readonly tells: 'answer'; readonly rows: readonly Row<Answered>[] }
  | { readonly id: TableId; readonly tells: 'way'; readonly rows: readonly Row<Route>[] }

const strengths: readonly Outcome[] = ['refused', 'undetermined', 'needs-information', 'needs-review', 'eligible']
const rank = ({ decision }: Answered): number => strengths.indexOf(decision)

/** A decision table of the book, drawn from the diagrams. */
export function decisionTable(proof: Proof, id: TableId): DecisionTable {
  const plan = tablePlans[id]
  const frame = framed(proof, plan)
  if (plan.tells === 'answer') return { id, tells: 'answer', rows: rowsOf(frame, answeredOf(proof), rank) }
  const routes = proof.diagrams.map(proof.whole.way, ({ route }) => route)
  return { id, tells: 'way', rows: rowsOf(frame, routes) }
}
