import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../shared/rules/index.ts'

const shared =
  '1.1 3.1 1.1b 1.2 1.3 1.4a 1.4b 1.4c 1.4d 1.4e 1.4f 1.4g 1.4h 1.4i 1.4j 2.1 2.2 2.3 2.4 2.5 2.6 2-end 2-note1 4.1 4.2 4.3 5'
const own =
  'P-3.2 P-3.2-note P-3.2a P-3.2b P-3.2c P-3.3 P-3.3a P-3.3b P-3.3c T-3.2.5 T-3.2.1a T-3.2.1b T-3.2.1-note T-3.2.2 T-3.2.3 T-3.2.4 ' +
  'T-4.1-scope S-1.1.1 S-1.1.2 S-1.2.2 S-1.1.3 S-1.2.1 S-DOA S-1.2.3 S-1.2.4 S-1.2.5'
const readingIds =
  'R-xms-account R-nonofficial-direct R-nonofficial-inbound R-xms-down R-defect-presumed R-warranty-start R-warranty-end R-accessory ' +
  'R-pop-missing R-order-pop R-visible-abuse R-doa-day-count R-backdating R-remorse-days R-online-withdrawal R-withdrawal R-doa-seal ' +
  'R-mi-terms R-call-centre-scope R-pos-seller R-pos-payment R-tv-flows R-quote-silence R-requote R-no-show R-lost R-payment-silence ' +
  'R-uncollected R-other-device R-tv-size R-lcd-no-fee R-swap-serial R-scooter-doa R-fault-description R-onsite-costs ' +
  'R-tv-remorse-shipping R-vat R-tat'

const folder = join(import.meta.dirname, '../../shared/rules')
const data = ['catalogue.ts', 'readings.ts']
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('tools') && !data.includes(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

/** Whether code outside the catalogue names an id, a television's by the number that it shares with P. */
function isCited(id: string): boolean {
  const number = id.replace(/^[PT]-/, '')
  return (
    [id, `P-${number}`, `'${number}'`].some((text) => sources.includes(text)) || /^P-1\.4[a-j]$|^T-1\.4[a-j]$/.test(id)
  )
}

describe('the catalogue', () => {
  it('has every clause and reading of the policy, once', () => {
    const expected = [
      ...shared.split(' ').flatMap((number) => [`P-${number}`, `T-${number}`]),
      ...own.split(' '),
      ...readingIds.split(' '),
    ]
    expect(catalogue.map((each) => each.id).sort()).toEqual(expected.sort())
  })

  it.each(catalogue.filter((each) => typeof each.actsIn === 'string').map((each) => [each.id]))(
    '%s is cited by code',
    (id) => {
      expect(isCited(id)).toBe(true)
    },
  )

  it('says of every id that cannot decide why not', () => {
    const later = catalogue.flatMap(({ id, actsIn }) => (typeof actsIn === 'string' ? [] : [[id, actsIn.laterBecause]]))
    expect(later.map(([id]) => id)).toEqual([
      'P-5',
      'P-2-note1',
      'T-5',
      'T-2-note1',
      'R-xms-account',
      'R-mi-terms',
      'R-pos-payment',
      'R-quote-silence',
      'R-requote',
      'R-no-show',
      'R-lost',
      'R-payment-silence',
      'R-uncollected',
      'R-other-device',
      'R-swap-serial',
      'R-vat',
      'R-tat',
    ])
    for (const [id, reason] of later) expect(reason, id).toMatch(/^It |^mi\.com/)
  })

  it('says something of its own about each', () => {
    for (const { id, says } of catalogue) expect(says, id).toMatch(/^\p{Lu}?.{15,}\.$/u)
  })
})
