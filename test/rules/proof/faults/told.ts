import { alsoTold, type Fault, untold } from './planting.ts'

/** Faults about what people are told (annex S, P-2.5, P-1.4j, section 9). */
export const toldFaults: readonly Fault[] = [
  ...(['self-help', 'mark-serial', 'take-photo', 'use-original-carton', 'pack-scooter'] as const).map(
    (code): Fault => [`${code} is never told`, untold(code), 'instructionsFollowTheTable', /"line":"scooter"/],
  ),
  [
    'a phone’s owner takes a photo',
    alsoTold('take-photo', ({ decision }) => decision !== 'refused'),
    'instructionsFollowTheTable',
    /"line":"(phone|eco|tv)"/,
  ],
  [
    'a serial is to be marked that may be marked',
    alsoTold('mark-serial', ({ facts, decision }) => {
      const isUnknown = facts.purchase.proofOfPurchase?.serialMarked === undefined
      return isUnknown && facts.product.line === 'scooter' && decision !== 'refused'
    }),
    'instructionsFollowTheTable',
    /"line":"scooter"/,
  ],
  [
    'no copy of the proof is kept',
    untold('keep-proof-copy'),
    'instructionsFollowTheTable',
    /"request":"doa","channel":"pos"/,
  ],
  [
    'every fault may have a warranty of its own',
    alsoTold('separate-warranty', () => true),
    'instructionsFollowTheTable',
    /"request"/,
  ],
  [
    'no cause has a warranty of its own',
    untold('separate-warranty'),
    'instructionsFollowTheTable',
    /"causes":\["software-or-third-party"\]/,
  ],
  ['the statutory rights are not told', untold('statutory-rights'), 'instructionsFollowTheTable', /"request"/],
  ['nobody may ask for a second look', untold('second-look'), 'instructionsFollowTheTable', /"request"/],
  [
    'who wishes to pay may ask for a second look',
    alsoTold('second-look', ({ service }) => service === 'out-of-warranty-repair'),
    'instructionsFollowTheTable',
    /"outOfWarranty":true/,
  ],
  [
    'a decision names the dispute body',
    alsoTold('dispute-body', () => true),
    'instructionsFollowTheTable',
    /"request"/,
  ],
  ['a damaged battery is not told', untold('damaged-battery'), 'instructionsFollowTheTable', /"batteryDamaged":true/],
]
