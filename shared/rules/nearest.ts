import { withChanges } from './change.ts'
import { decide } from './decide.ts'
import type { Policy } from './policy.ts'
import type { CalendarDate, Change, Channel, Facts, Service } from './types.ts'

/** The fewest truthful changes of a request under which it would be eligible, and what would then be done. */
export interface Nearest {
  readonly changes: readonly Change[]
  readonly decision: 'eligible'
  readonly service: Service
}

/**
 * What somebody could truthfully make right so that a request is eligible: the proof that was not shown, what is missing
 * of device, box, carton and screws, the wish for a paid repair, and the channel. Only what is stated changes, never what
 * is unknown, and nothing that would be a false statement (section "How a decision is composed", 6). All smaller sets are
 * tried before a larger one; of equally small ones those that keep the channel come first.
 * Decides up to 320 times: for a decision that is shown, not for one that is only taken.
 * @param facts of a request that was decided on
 * @param setAside rules that a person has judged otherwise for this request
 * @returns null when it is eligible already, and when no such changes would make it so, as for what is not known as official
 * @throws RangeError when a date among the facts is none
 */
export function nearestOf(
  facts: Facts,
  policy: Policy,
  on: CalendarDate,
  setAside: readonly string[] = [],
): Nearest | null {
  if (facts.official !== true) return null
  for (const changes of bySize(mendable(facts), elsewhere(facts))) {
    const { decision, service } = decide(withChanges(facts, changes), policy, on, setAside)
    if (decision === 'eligible' && service) return changes.length > 0 ? { changes, decision, service } : null
  }
  return null
}

/** What is stated and could be made right at the same place. */
function mendable({ purchase, condition, wishes }: Facts): readonly Change[] {
  const stated: readonly (Change & { readonly is: boolean | undefined })[] = [
    { path: 'purchase.proofOfPurchase.presented', becomes: true, is: purchase.proofOfPurchase?.presented },
    { path: 'condition.available', becomes: true, is: condition?.available },
    { path: 'condition.boxContentsComplete', becomes: true, is: condition?.boxContentsComplete },
    { path: 'condition.originalCarton', becomes: true, is: condition?.originalCarton },
    { path: 'condition.screwsInPlace', becomes: true, is: condition?.screwsInPlace },
    { path: 'wishes.outOfWarranty', becomes: false, is: wishes?.outOfWarranty },
  ]
  return stated.filter(({ is, becomes }) => is === !becomes).map(({ path, becomes }) => ({ path, becomes }))
}

/** Where a request may be made instead, the consumer's own way first. */
const places: readonly Channel[] = ['dr-mobile', 'call-centre', 'pos', 'mi.com']

const elsewhere = ({ channel }: Facts): readonly Change[] =>
  places.filter((each) => each !== channel).map((becomes) => ({ path: 'channel', becomes }))

/** Every set of some mendable facts with at most one other channel, the smallest sets first, the empty one at the start. */
function bySize(mendable: readonly Change[], channelChanges: readonly Change[]): readonly (readonly Change[])[] {
  const sets: (readonly Change[])[] = [[]]
  for (const each of mendable) sets.push(...sets.map((set) => [...set, each]))
  const moved = sets.flatMap((set) => channelChanges.map((each) => [...set, each]))
  return [...sets, ...moved].sort((one, other) => one.length - other.length)
}
