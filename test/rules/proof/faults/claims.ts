import {
  isClaimedFailure,
  isCompleteForInspection,
  isFreeOfAbuse,
  isRemorseOnline,
  isScooterPacked,
  isSealedForClaim,
} from '../../../../shared/rules/clauses/claim-conditions.ts'
import { isClaimedInTime, isRaisedAfterDelivery } from '../../../../shared/rules/clauses/claim-period.ts'
import { isClaimFreeOfCauses } from '../../../../shared/rules/clauses/excluded-causes.ts'
import { isProofForClaim } from '../../../../shared/rules/clauses/proof.ts'
import { isClaimedItem } from '../../../../shared/rules/clauses/warranty.ts'
import { isWithdrawalOpen } from '../../../../shared/rules/clauses/withdrawal.ts'
import { type Rule, ruling } from '../../../../shared/rules/rule.ts'
import { type Fault, passes, twisted, unsent } from './planting.ts'

/** The right of withdrawal without its last day. */
const endlessRight: Rule = (given) => {
  const { request, purchase } = given.facts
  const isWithdrawal = request === 'remorse' && purchase.channel === 'mi.com'
  const cited = {
    clauses: [given.facts.product.line === 'tv' ? 'T-2.3' : 'P-2.3'],
    readings: ['R-withdrawal'],
  } as const
  const endless = ruling({ rule: 'statutory-withdrawal', kind: 'admission', ...cited, result: 'unknown', review: true })
  return isWithdrawalOpen(given) ?? (isWithdrawal ? endless : null)
}

/** Faults about DOA, remorse and withdrawal (section 3). */
export const claimFaults: readonly Fault[] = [
  [
    'day 16 is in time',
    twisted(isClaimedInTime, (found) => (found.facts.day === 16 ? passes(found) : found)),
    'claimsKeepTheirDays',
    /"2026-11-04"|"deliveredOn":"2026-11-0/,
  ],
  [
    'day 15 is late',
    twisted(isClaimedInTime, (found) => (found.facts.day === 15 ? { ...found, result: 'fail' } : found)),
    'refusalsFollowTheTable',
    /"2026-11-05"/,
  ],
  [
    'a DOA without a failure',
    twisted(isClaimedFailure, passes),
    'refusalsFollowTheTable',
    /"manufacturingFailure":false/,
  ],
  ['a DOA with a cause', twisted(isClaimFreeOfCauses, passes), 'refusalsFollowTheTable', /"causes":\["/],
  [
    'nothing has to be there',
    twisted(isCompleteForInspection, passes),
    'refusalsFollowTheTable',
    /"(available|boxContentsComplete)":false/,
  ],
  ['abuse is no matter', twisted(isFreeOfAbuse, passes), 'refusalsFollowTheTable', /"visibleAbuse":true/],
  [
    'a broken seal is no matter',
    twisted(isSealedForClaim, passes),
    'refusalsFollowTheTable',
    /"(serialLegible|sealIntact)":false/,
  ],
  [
    'a scooter comes unpacked',
    twisted(isScooterPacked, passes),
    'refusalsFollowTheTable',
    /"(originalCarton|screwsInPlace)":false/,
  ],
  [
    'an unknown state is taken as good',
    twisted(isCompleteForInspection, (found) => (found.result === 'unknown' ? passes(found) : found)),
    'asksFollowTheTable',
    /"condition":{(?!"available":true,"boxContentsComplete":true)/,
  ],
  ['a shop’s sale is regretted', twisted(isRemorseOnline, passes), 'refusalsFollowTheTable', /"request":"remorse"/],
  [
    'a remorse is not sent to its shop',
    twisted(isRemorseOnline, unsent),
    'redirectsFollowTheTable',
    /"request":"remorse"/,
  ],
  [
    'no proof is asked for',
    twisted(isProofForClaim, passes),
    'asksFollowTheTable',
    /"proofOfPurchase":{"presented":false|"proofOfPurchase":{"serial/,
  ],
  [
    'a missing proof refuses',
    twisted(isProofForClaim, (found) => (found.result === 'unknown' ? { ...found, result: 'fail', asks: [] } : found)),
    'refusalsFollowTheTable',
    /"request":"(doa|remorse)"/,
  ],
  [
    'an unknown proof is never asked for',
    twisted(isProofForClaim, (found) => ({ ...found, asks: [] })),
    'eligibleIsSettled',
    /"request":"(doa|remorse)"/,
  ],
  [
    'no person looks at a DOA before delivery',
    twisted(isRaisedAfterDelivery, passes),
    'reviewsFollowTheTable',
    /"request":"doa".*"raisedOn":"2026-11-16".*"deliveredOn":"2026-11-17"/,
  ],
  [
    'an accessory bought separately is claimed',
    twisted(isClaimedItem, passes),
    'reviewsFollowTheTable',
    /"item":"separate-accessory"/,
  ],
  [
    'the right of withdrawal saves nothing',
    { withdrawal: () => null },
    'refusalsFollowTheTable',
    /"request":"remorse".*"channel":"mi.com"/,
  ],
  [
    'the right of withdrawal has no last day',
    { withdrawal: endlessRight },
    'refusalsFollowTheTable',
    /"request":"remorse"/,
  ],
  [
    'the right of withdrawal knows no holidays',
    {
      withdrawal: (given) => {
        const found = isWithdrawalOpen(given)
        return found?.review && Number(found.facts.day) > 14 ? null : found
      },
    },
    'refusalsFollowTheTable',
    /"request":"remorse"/,
  ],
  [
    'a finding coaches people to deny misuse',
    twisted(isFreeOfAbuse, (found) =>
      found.result === 'fail' ? { ...found, wouldPassIf: [{ path: 'condition.visibleAbuse', becomes: false }] } : found,
    ),
    'wouldReallyPass',
    /"request"/,
  ],
  [
    'no clause is cited for a broken seal',
    twisted(isSealedForClaim, (found) => ({ ...found, clauses: [], readings: [] })),
    'everythingCites',
    /"(serialLegible|sealIntact)":false/,
  ],
  [
    'a readable serial makes a claim ask for the seal',
    twisted(isCompleteForInspection, (found, { facts }) =>
      facts.condition?.serialLegible
        ? { ...found, result: 'unknown', asks: ['condition.sealIntact'], wouldPassIf: null }
        : found,
    ),
    'knowingMoreNeverAsks',
    /"request":"(doa|remorse)"/,
  ],
  [
    'day 17 is in time again',
    twisted(isClaimedInTime, (found) => (found.facts.day === 17 ? passes(found) : found)),
    'laterIsNeverTimely',
    /"request":"(doa|remorse)"/,
  ],
]
