import { complaintInstructions } from '../../shared/rules/index.ts'
import { type Laws, outcome, told } from './live.ts'
import { phone, today } from './support.ts'

const refused = { channel: 'mi.com' }

/** Each law that acts in what people are told, and what is shown once it is no longer followed. */
export const liveLaws = {
  'L-statutory': { shows: told(phone, refused), from: ['statutory-rights', 'second-look'], to: ['second-look'] },
  'L-second-look': { shows: told(phone, refused), from: ['statutory-rights', 'second-look'], to: ['statutory-rights'] },
  'L-dispute': { shows: (under) => complaintInstructions(under, 'NL', today), from: ['dispute-body'], to: [] },
  'L-battery': {
    shows: outcome(phone, { 'condition.batteryDamaged': true }),
    from: 'needs-review',
    to: 'eligible',
  },
} as const satisfies Laws
