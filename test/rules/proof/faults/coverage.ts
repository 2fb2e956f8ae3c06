import { excludedCauseRules } from '../../../../shared/rules/clauses/excluded-causes.ts'
import { isProofForWarranty } from '../../../../shared/rules/clauses/proof.ts'
import {
  isCoveredItem,
  isManufacturingFailure,
  isSerialAndSealIntact,
  isWarrantyAskedFor,
  isWithinWarranty,
} from '../../../../shared/rules/clauses/warranty.ts'
import type { Rule } from '../../../../shared/rules/rule.ts'
import { type Fault, panel, passes, twisted, unsent } from './planting.ts'

const [isNotWear, isMisuse] = [excludedCauseRules[0] as Rule, excludedCauseRules[3] as Rule]

/** Faults about the warranty, and the panel under it (section 2, T-3.2.3). */
export const coverageFaults: readonly Fault[] = [
  [
    'a wish for a paid repair is ignored',
    twisted(isWarrantyAskedFor, passes),
    'coverageFollowsItsTable',
    /"outOfWarranty":true/,
  ],
  [
    'no proof is needed',
    twisted(isProofForWarranty, passes),
    'coverageFollowsItsTable',
    /"proofOfPurchase":{("presented":false|"serial)/,
  ],
  [
    'a reported order is no proof',
    twisted(isProofForWarranty, (ruling) =>
      ruling.readings.includes('R-order-pop')
        ? { ...ruling, result: 'unknown', asks: ['purchase.proofOfPurchase'] }
        : ruling,
    ),
    'coverageFollowsItsTable',
    /"request":"repair"/,
  ],
  [
    'no failure is needed',
    twisted(isManufacturingFailure, passes),
    'coverageFollowsItsTable',
    /"manufacturingFailure":false/,
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
    'an unknown delivery ends the warranty',
    twisted(isWithinWarranty, (ruling) =>
      ruling.asks.includes('purchase.deliveredOn') ? { ...ruling, result: 'fail', asks: [] } : ruling,
    ),
    'coverageFollowsItsTable',
    /"handover":"shipped","purchasedOn":"2024-11-19"/,
  ],
  [
    'the warranty asks for the shop',
    twisted(isWithinWarranty, (ruling) =>
      ruling.asks.length > 0 ? { ...ruling, asks: ['purchase.sellerId'] } : ruling,
    ),
    'askedForIsUnknown',
    /"sellerId":"shop-/,
  ],
  [
    'an accessory bought separately is covered',
    twisted(isCoveredItem, passes),
    'coverageFollowsItsTable',
    /"item":"separate-accessory"/,
  ],
  ['wear is covered', twisted(isNotWear, passes), 'coverageFollowsItsTable', /"causes":\["wear"\]/],
  [
    'abuse that is seen is covered',
    twisted(isMisuse, (ruling) => (ruling.facts.named ? ruling : passes(ruling))),
    'coverageFollowsItsTable',
    /"visibleAbuse":true/,
  ],
  [
    'a broken seal is covered',
    twisted(isSerialAndSealIntact, passes),
    'coverageFollowsItsTable',
    /"(serialLegible|sealIntact)":false/,
  ],
  [
    'a covered panel is refused',
    panel((ruling) => ({ ...ruling, result: 'fail', redirect: 'new-device', wouldPassIf: null })),
    'refusalsFollowTheTable',
    /"line":"tv".*"part":"lcd"/,
  ],
  ['a panel that is not covered is served', panel(passes), 'refusalsFollowTheTable', /"line":"tv".*"part":"lcd"/],
  ['nobody hears of a new device', panel(unsent), 'redirectsFollowTheTable', /"line":"tv".*"part":"lcd"/],
]
