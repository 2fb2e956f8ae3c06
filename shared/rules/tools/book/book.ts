import { type Policy, type ReadingId, readings } from '../../index.ts'
import { Components } from '../proof/components.ts'
import { overruled } from '../proof/idle-readings.ts'
import { type Proof, proofOf } from '../proof/proof.ts'
import { spaceOf } from '../proof/space.ts'
import { type OtherChoice, otherChoicesOf } from './changes/changes.ts'
import { type DecisionTable, decisionTable } from './tables/decided.ts'
import { type SentBack, sentBackOf } from './tables/inspected.ts'
import { type Payment, paymentsOf } from './tables/payments.ts'
import { type TableId, tableIds } from './tables/tables.ts'

/** All that the book tells of a version, in no language. */
export interface Book {
  readonly proof: Proof
  /** All versions, oldest first: what differs by date is told of each. */
  readonly versions: readonly Policy[]
  readonly tables: readonly DecisionTable[]
  /** What the choices that are not in force would change. */
  readonly others: ReadonlyMap<ReadingId, readonly OtherChoice[]>
  readonly payments: readonly Payment[]
  readonly sentBack: readonly SentBack[]
}

/** What to tell, where not everything. */
interface BookParts {
  readonly tables?: readonly TableId[]
  /** Readings whose other choices are tried. */
  readonly readings?: readonly ReadingId[]
}

const everyReading = Object.keys(readings) as ReadingId[]

/** Explores a version for the book. @param seen told how far it is, from 0 to 1 */
export function bookOf(
  versions: readonly Policy[],
  policy: Policy,
  parts: BookParts = {},
  seen: (done: number) => void = () => {},
): Book {
  const tried = parts.readings ?? everyReading
  const proof = proofOf(
    policy,
    new Components(spaceOf(tried.includes('R-warranty-end') ? [policy, endingEarlier(policy)] : [policy])),
  )
  const others = tried.map((id, index) => {
    seen((index + 1) / (tried.length + 1))
    return [id, otherChoicesOf(proof, id)] as const
  })
  return {
    proof,
    versions,
    tables: (parts.tables ?? tableIds).map((id) => decisionTable(proof, id)),
    others: new Map(others),
    payments: paymentsOf(proof),
    sentBack: sentBackOf(proof),
  }
}

/** The reading that moves a boundary by a day: the facts must tell that day apart. */
const endingEarlier = (policy: Policy): Policy => overruled(policy, 'R-warranty-end', 'exclusive')
