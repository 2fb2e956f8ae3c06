import type { Verdict } from './verdict.ts'

/** Every rule with the results that it can have; the sentences for people follow it, result by result. */
export const ruleResults = {
  'official-product': ['pass', 'fail', 'unknown'],
  'service-offered': ['fail'],
  'repair-channel': ['pass', 'fail'],
  'registered-by-seller': ['pass', 'fail'],
  'claim-place': ['pass', 'fail'],
  'claimed-item': ['pass', 'unknown'],
  'mi-com-serial': ['pass', 'unknown'],
  'received-in-time': ['pass', 'unknown'],
  'battery-safe': ['pass', 'unknown'],
  'fault-described': ['pass', 'unknown'],
  'screen-size-known': ['pass', 'unknown'],
  'remorse-online-only': ['pass', 'fail'],
  'doa-within-15-days': ['pass', 'fail', 'unknown'],
  'remorse-within-15-days': ['pass', 'fail', 'unknown'],
  'raised-after-delivery': ['pass', 'unknown'],
  'claimed-failure': ['pass', 'fail', 'unknown'],
  'claim-free-of-causes': ['pass', 'fail'],
  'complete-for-inspection': ['pass', 'fail', 'unknown'],
  'proof-for-claim': ['pass', 'unknown'],
  'free-of-abuse': ['pass', 'fail', 'unknown'],
  'sealed-for-claim': ['pass', 'fail'],
  'scooter-packed': ['pass', 'fail', 'unknown'],
  'panel-served': ['pass', 'fail', 'unknown'],
  'statutory-withdrawal': ['unknown'],
  'warranty-asked-for': ['pass', 'fail'],
  'proof-for-warranty': ['pass', 'fail', 'unknown', 'not-applicable'],
  'manufacturing-failure': ['pass', 'fail', 'unknown', 'not-applicable'],
  'within-warranty': ['pass', 'fail', 'unknown', 'not-applicable'],
  'covered-item': ['pass', 'fail', 'unknown'],
  'not-wear': ['pass', 'fail'],
  'not-abnormal-use': ['pass', 'fail'],
  'not-unauthorised-repair': ['pass', 'fail'],
  'not-misuse-or-accident': ['pass', 'fail'],
  'not-improper-installation': ['pass', 'fail'],
  'not-liquid-or-voltage': ['pass', 'fail'],
  'not-cosmetic': ['pass', 'fail'],
  'not-outside-manual': ['pass', 'fail'],
  'not-software-or-third-party': ['pass', 'fail'],
  'serial-and-seal': ['pass', 'fail'],
  'warrantable-at-inspection': ['pass', 'fail'],
  'official-at-inspection': ['fail'],
} as const satisfies Record<string, readonly Verdict[]>

/** The results that each rule can have, as types. */
export type RuleResults = { readonly [Name in keyof typeof ruleResults]: (typeof ruleResults)[Name][number] }

export type RuleName = keyof RuleResults
