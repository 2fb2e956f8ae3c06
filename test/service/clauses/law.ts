import type { LawId } from '../../../shared/rules/index.ts'
import { asked, type ChecksOf } from './policy-check.ts'

const refused = { purchase: { sellerId: 'another-shop' } }
const wet = { fault: { causes: ['liquid-or-voltage'] } }
const swollen = { condition: { batteryDamaged: true } }

/** The law beside the policy (section 9), where it has a part in the answer to a check. */
export const ofLaw: ChecksOf<LawId> = {
  'L-statutory': [
    asked(refused, { decision: 'refused', instructions: ['statutory-rights'] }),
    asked(wet, { service: 'out-of-warranty-repair', instructions: ['statutory-rights'] }),
    asked({ wishes: { outOfWarranty: true } }, { instructions: ['statutory-rights'] }),
  ],
  'L-second-look': [
    asked(refused, { decision: 'refused', instructions: ['second-look'] }),
    asked({ ...wet, country: 'BE' }, { service: 'out-of-warranty-repair', instructions: ['second-look'] }),
  ],
  'L-battery': [
    asked(swollen, { decision: 'needs-review', instructions: ['damaged-battery'] }),
    asked({ ...swollen, request: 'doa' }, { decision: 'needs-review', instructions: ['damaged-battery'] }),
    asked({ condition: { batteryDamaged: false } }, { decision: 'eligible' }),
  ],
}
