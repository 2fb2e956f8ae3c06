import leaves from '../../shared/rules/examples.json' with { type: 'json' }
import type { Facts } from '../../shared/rules/index.ts'
import { randomFacts } from '../../shared/rules/tools/proof/samples.ts'
import { spaceOf } from '../../shared/rules/tools/proof/space.ts'
import { policy } from './support.ts'

/** The plainest facts of every answer. */
export const leafFacts = (): readonly Facts[] => leaves.examples.map(({ facts }) => facts as Facts)

/** The plainest facts of every answer, and some thousand that look random: the same at every run. */
export function* manyFacts(): Generator<Facts> {
  yield* leafFacts()
  yield* randomFacts(spaceOf([policy]), 2000, 0.85)
  yield* randomFacts(spaceOf([policy]), 2000, 0.6)
}
