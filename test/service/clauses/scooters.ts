import type { ClauseId } from '../../../shared/rules/index.ts'
import type { Expected } from '../../support/worked-examples.ts'
import { asked, type ChecksOf, worked } from './policy-check.ts'

type Changes = Parameters<typeof asked>[0]

const scooter = (changes: Changes, expected: Expected) =>
  asked({ ...changes, product: { line: 'scooter', model: 'Mi Scooter 4' } }, expected)
const told = (changes: Changes, instruction: string) =>
  scooter(changes, { decision: 'eligible', instructions: [instruction] })
const packed = { originalCarton: true, screwsInPlace: true }
const unmarked = { proofOfPurchase: { presented: true, serialMarked: false } }

/** Annex S (section 6). */
export const ofScooters: ChecksOf<ClauseId> = {
  'S-1.1.1': [told({ purchase: unmarked }, 'mark-serial')],
  'S-1.1.2': [told({ channel: 'dr-mobile', condition: { originalCarton: false } }, 'use-original-carton')],
  'S-1.2.2': [told({ condition: { originalCarton: false } }, 'use-original-carton')],
  'S-1.1.3': [told({ channel: 'dr-mobile' }, 'self-help')],
  'S-1.2.1': [
    scooter(
      { purchase: { proofOfPurchase: { presented: false } } },
      { decision: 'needs-information', missing: ['purchase.proofOfPurchase'] },
    ),
  ],
  'S-DOA': [
    worked('scooter DOA without its carton'),
    scooter(
      { request: 'doa', condition: { ...packed, screwsInPlace: false } },
      { decision: 'refused', fail: ['S-DOA'] },
    ),
    scooter({ request: 'doa', condition: packed }, { decision: 'eligible' }),
  ],
  'S-1.2.3': [told({}, 'take-photo')],
  'S-1.2.4': [
    scooter(
      { fault: { description: 'a'.repeat(19) } },
      { decision: 'needs-information', missing: ['fault.description'] },
    ),
    scooter({ fault: { description: 'a'.repeat(20) } }, { decision: 'eligible' }),
  ],
  'S-1.2.5': [told({}, 'pack-scooter'), told({ request: 'doa', condition: packed }, 'pack-scooter')],
}
