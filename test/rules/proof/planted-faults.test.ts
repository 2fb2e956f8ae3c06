import { describe, expect, it } from 'vitest'
import { admissionRules } from '../../../shared/rules/admission.ts'
import { answerOf } from '../../../shared/rules/answer.ts'
import { isBatterySafe } from '../../../shared/rules/clauses/battery.ts'
import { isFreeOfAbuse, isSealedForClaim } from '../../../shared/rules/clauses/claim-conditions.ts'
import { isClaimedInTime } from '../../../shared/rules/clauses/claim-period.ts'
import { isClaimedAtRightPlace } from '../../../shared/rules/clauses/claim-place.ts'
import { excludedCauseRules } from '../../../shared/rules/clauses/excluded-causes.ts'
import { isOfficialProduct } from '../../../shared/rules/clauses/official.ts'
import { isProofForClaim } from '../../../shared/rules/clauses/proof.ts'
import { isReceivedInTime } from '../../../shared/rules/clauses/received-in-time.ts'
import { isRegisteredBySeller, isRepairChannelOpen } from '../../../shared/rules/clauses/repair-channel.ts'
import { isServiceOffered } from '../../../shared/rules/clauses/service-offered.ts'
import { isWithinWarranty } from '../../../shared/rules/clauses/warranty.ts'
import { costsOf } from '../../../shared/rules/costs.ts'
import { coverageRules } from '../../../shared/rules/coverage.ts'
import { routeOf } from '../../../shared/rules/route.ts'
import type { Rule, Ruling } from '../../../shared/rules/rule.ts'
import { violationOf } from '../../../shared/rules/tools/proof/check.ts'
import { Components } from '../../../shared/rules/tools/proof/components.ts'
import { proofOf } from '../../../shared/rules/tools/proof/proof.ts'
import { spaceOf } from '../../../shared/rules/tools/proof/space.ts'
import { type Parts, shippedParts } from '../../../shared/rules/tools/proof/whole.ts'
import { policy } from '../support.ts'

type Twist = (ruling: Ruling) => Ruling

const passing: Partial<Ruling> = { result: 'pass', asks: [], review: false, redirect: null, wouldPassIf: null }

/** The shipped rules with one of them twisted. */
function twisted(rule: Rule, twist: Twist): Partial<Parts> {
  const wrong: Rule = (given) => {
    const ruling = rule(given)
    return ruling && twist(ruling)
  }
  const twistIn = (rules: Parts['admission']) => rules.map((each) => (each === rule ? wrong : each))
  return { admission: twistIn(admissionRules), coverage: twistIn(coverageRules) }
}

const passes = (ruling: Ruling): Ruling => ({ ...ruling, ...passing })

const isNotWear = excludedCauseRules[0] as Rule

/** A fault in a rule, the property that it breaks, and what the counterexample has to show. */
const faults: readonly (readonly [name: string, Partial<Parts>, property: string, shows: RegExp])[] = [
  [
    'a silent registry counts as official',
    twisted(isOfficialProduct, passes),
    'onlyOfficialIsServed',
    /"(GREY|DOWN)-1"/,
  ],
  [
    'what is not offered is sent to Dr. Mobile',
    twisted(isServiceOffered, (ruling) => ({ ...ruling, rule: 'repair-channel', redirect: 'dr-mobile' })),
    'redirectCouldSucceed',
    /"request":"(wall-mounting|installation|maintenance)"/,
  ],
  [
    'a repair is taken anywhere',
    twisted(isRepairChannelOpen, passes),
    'closedPlacesStayClosed',
    /"channel":"(mi.com|service-centre)"/,
  ],
  ['a shop registers anything', twisted(isRegisteredBySeller, passes), 'shopsServeTheirOwn', /"channel":"pos"/],
  ['a DOA is taken at Dr. Mobile', twisted(isClaimedAtRightPlace, passes), 'closedPlacesStayClosed', /"request":"doa"/],
  [
    'day 16 is in time',
    twisted(isClaimedInTime, (ruling) => (ruling.facts.day === 16 ? passes(ruling) : ruling)),
    'claimsKeepTheirDays',
    /"2026-11-04"/,
  ],
  [
    'day 15 is late',
    twisted(isClaimedInTime, (ruling) => (ruling.facts.day === 15 ? { ...ruling, result: 'fail' } : ruling)),
    'claimsKeepTheirDays',
    /"2026-11-05"/,
  ],
  [
    'the last day of the warranty is not covered',
    twisted(isWithinWarranty, (ruling) =>
      ruling.facts.raisedOn === ruling.facts.endsOn ? { ...ruling, result: 'fail' } : ruling,
    ),
    'warrantyKeepsItsMonths',
    /"2024-11-20"/,
  ],
  [
    'a day more of dating back is let through',
    twisted(isReceivedInTime, (ruling) => (ruling.facts.daysEarlier === 8 ? passes(ruling) : ruling)),
    'othersKeepTheirNumbers',
    /"raisedOn":"2026-11-12"/,
  ],
  [
    'an unknown proof is never asked for',
    twisted(isProofForClaim, (ruling) => ({ ...ruling, asks: [] })),
    'eligibleIsSettled',
    /"request":"(doa|remorse)"/,
  ],
  ['wear is covered', twisted(isNotWear, passes), 'causesExclude', /"causes":\["wear"\]/],
  [
    'a finding coaches people to deny misuse',
    twisted(isFreeOfAbuse, (ruling) =>
      ruling.result === 'fail'
        ? { ...ruling, wouldPassIf: [{ path: 'condition.visibleAbuse', becomes: false }] }
        : ruling,
    ),
    'wouldReallyPass',
    /"request"/,
  ],
  [
    'a damaged battery travels by itself',
    twisted(isBatterySafe, (ruling) => passes(ruling)),
    'batteryWaits',
    /"batteryDamaged":true/,
  ],
  [
    'no clause is cited for a broken seal',
    twisted(isSealedForClaim, (ruling) => ({ ...ruling, clauses: [], readings: [] })),
    'everythingCites',
    /"(serialLegible|sealIntact)":false/,
  ],
  [
    'a remorse through mi.com is sent back at the consumer’s cost (survived once)',
    {
      costsOf: (facts, service, ...rest) =>
        costsOf(facts, service, ...rest).map((cost) =>
          service === 'remorse-screening' && facts.channel === 'mi.com' && cost.item === 'transport-outbound'
            ? { ...cost, payer: 'consumer' }
            : cost,
        ),
    },
    'payersFollowTheTable',
    /"channel":"mi.com"/,
  ],
  [
    'the result of a remorse through mi.com goes to the retailer (survived once)',
    {
      routeOf: (facts, service, under) => {
        const route = routeOf(facts, service, under)
        const isTwisted = route && service === 'remorse-screening' && facts.channel === 'mi.com'
        return isTwisted ? { ...route, resultTo: ['retailer'] } : route
      },
    },
    'resultsReachTheirReaders',
    /"channel":"mi.com"/,
  ],
  [
    'a panel that is not official is sent to a new device (survived once)',
    {
      answerOf: (found) => {
        const answer = answerOf(found)
        return found.admission.sendsTo.includes('new-device') && answer.redirect
          ? { ...answer, redirect: 'new-device' }
          : answer
      },
    },
    'onlyOfficialIsServed',
    /"part":"lcd"/,
  ],
]

describe('a fault that is planted', () => {
  const components = new Components(spaceOf([policy]))
  const shipped = proofOf(policy, components)

  it.each(faults)(
    '%s: is found, with a request that shows it, and nothing is without it',
    (_, parts, property, shows) => {
      const found = violationOf(proofOf(policy, components, { ...shippedParts, ...parts }), property)
      expect(JSON.stringify(found?.request.body)).toMatch(shows)
      expect(violationOf(shipped, property)).toBeNull()
    },
  )
}, 120_000)
