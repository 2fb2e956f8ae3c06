import { isBatterySafe } from './clauses/battery.ts'
import {
  isClaimedFailure,
  isCompleteForInspection,
  isFreeOfAbuse,
  isRemorseOnline,
  isScooterPacked,
  isSealedForClaim,
} from './clauses/claim-conditions.ts'
import { isClaimedInTime, isRaisedAfterDelivery } from './clauses/claim-period.ts'
import { isClaimedAtRightPlace } from './clauses/claim-place.ts'
import { isClaimFreeOfCauses } from './clauses/excluded-causes.ts'
import { isFaultDescribed } from './clauses/fault-described.ts'
import { isReportedSale } from './clauses/mi-com-serial.ts'
import { isOfficialProduct } from './clauses/official.ts'
import { isProofForClaim } from './clauses/proof.ts'
import { isReceivedInTime } from './clauses/received-in-time.ts'
import { isRegisteredBySeller, isRepairChannelOpen } from './clauses/repair-channel.ts'
import { isServiceOffered } from './clauses/service-offered.ts'
import { isScreenSizeKnown } from './clauses/television.ts'
import { isClaimedItem } from './clauses/warranty.ts'
import type { Case, Rule, Ruling } from './rule.ts'

/** The rules about whether a request may be taken here and now, in the order of the catalogue. */
export const admissionRules: readonly Rule[] = [
  isOfficialProduct,
  isServiceOffered,
  isRepairChannelOpen,
  isRegisteredBySeller,
  isClaimedAtRightPlace,
  isReportedSale,
  isReceivedInTime,
  isFaultDescribed,
  isScreenSizeKnown,
  isRemorseOnline,
  isClaimedInTime,
  isRaisedAfterDelivery,
  isClaimedItem,
  isClaimedFailure,
  isClaimFreeOfCauses,
  isCompleteForInspection,
  isProofForClaim,
  isFreeOfAbuse,
  isSealedForClaim,
  isScooterPacked,
  isBatterySafe,
]

/** What every admission rule that concerns the request found. */
export const admissionOf = (given: Case): readonly Ruling[] => admissionRules.flatMap((rule) => rule(given) ?? [])
