import { isBatterySafe } from '../../../../shared/rules/clauses/battery.ts'
import { isClaimedAtRightPlace } from '../../../../shared/rules/clauses/claim-place.ts'
import { isFaultDescribed } from '../../../../shared/rules/clauses/fault-described.ts'
import { isReportedSale } from '../../../../shared/rules/clauses/mi-com-serial.ts'
import { isOfficialProduct } from '../../../../shared/rules/clauses/official.ts'
import { isReceivedInTime } from '../../../../shared/rules/clauses/received-in-time.ts'
import { isRegisteredBySeller, isRepairChannelOpen } from '../../../../shared/rules/clauses/repair-channel.ts'
import { isServiceOffered } from '../../../../shared/rules/clauses/service-offered.ts'
import { isScreenSizeKnown } from '../../../../shared/rules/clauses/television.ts'
import { type Fault, passes, twisted, unsent } from './planting.ts'

/** Faults about who may ask for what and where (sections 1 and 4). */
export const placeFaults: readonly Fault[] = [
  [
    'a silent registry counts as official',
    twisted(isOfficialProduct, passes),
    'silenceIsUndetermined',
    /"serial":"DOWN-1"/,
  ],
  [
    'an unofficial device is served',
    twisted(isOfficialProduct, (ruling) => (ruling.facts.official === false ? passes(ruling) : ruling)),
    'onlyOfficialIsServed',
    /"serial":"GREY-1"/,
  ],
  [
    'what is not offered is sent to Dr. Mobile',
    twisted(isServiceOffered, (ruling) => ({ ...ruling, rule: 'repair-channel', redirect: 'dr-mobile' })),
    'redirectsFollowTheTable',
    /"request":"(wall-mounting|installation|maintenance)"/,
  ],
  [
    'a repair is taken anywhere',
    twisted(isRepairChannelOpen, passes),
    'closedPlacesStayClosed',
    /"channel":"(mi.com|service-centre)"/,
  ],
  [
    'the call centre takes phones from Belgium',
    twisted(isRepairChannelOpen, (ruling, { facts }) => (facts.country === 'BE' ? passes(ruling) : ruling)),
    'callCentreServesItsCountries',
    /"channel":"call-centre","country":"BE"/,
  ],
  [
    'the call centre takes nothing from Luxembourg',
    twisted(isRepairChannelOpen, (ruling, { facts }) =>
      facts.channel === 'call-centre' && facts.country === 'LU' ? { ...ruling, result: 'fail' } : ruling,
    ),
    'refusalsFollowTheTable',
    /"channel":"call-centre","country":"LU".*"line":"tv"/,
  ],
  ['a shop registers anything', twisted(isRegisteredBySeller, passes), 'shopsServeTheirOwn', /"channel":"pos"/],
  ['a DOA is taken at Dr. Mobile', twisted(isClaimedAtRightPlace, passes), 'closedPlacesStayClosed', /"request":"doa"/],
  [
    'a misplaced repair is not sent on',
    twisted(isRepairChannelOpen, unsent),
    'redirectsFollowTheTable',
    /"request":"repair"/,
  ],
  [
    'a misplaced claim is not sent on',
    twisted(isClaimedAtRightPlace, unsent),
    'redirectsFollowTheTable',
    /"request":"(doa|remorse)"/,
  ],
  [
    'a misplaced withdrawal is not sent on',
    twisted(isClaimedAtRightPlace, (ruling, { facts }) => (facts.request === 'remorse' ? unsent(ruling) : ruling)),
    'redirectsFollowTheTable',
    /"request":"remorse","channel":"dr-mobile".*"channel":"mi.com"/,
  ],
  [
    'a serial that mi.com sold is nobody’s to look at',
    twisted(isReportedSale, passes),
    'reviewsFollowTheTable',
    /"orderId":"MI-2"|"channel":"pos"/,
  ],
  [
    'a day more of dating back is let through',
    twisted(isReceivedInTime, (ruling) => (ruling.facts.daysEarlier === 8 ? passes(ruling) : ruling)),
    'othersKeepTheirNumbers',
    /"raisedOn":"2026-11-12"/,
  ],
  [
    'a scooter’s fault is described in a word',
    twisted(isFaultDescribed, (ruling) => (Number(ruling.facts.characters) > 0 ? passes(ruling) : ruling)),
    'asksFollowTheTable',
    /"line":"scooter"/,
  ],
  [
    'no television is asked for its size',
    twisted(isScreenSizeKnown, passes),
    'sizesAreAskedFor',
    /"line":"tv","model":"Any","serial":"\w+-1"}/,
  ],
  ['a damaged battery travels by itself', twisted(isBatterySafe, passes), 'batteryWaits', /"batteryDamaged":true/],
]
