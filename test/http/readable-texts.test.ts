import { describe, expect, it } from 'vitest'
import type { PartnerRole } from '../../shared/contracts/partner.ts'
import { readableTexts } from '../../shared/http/representations/readable-texts.ts'

const texts = {
  note: 'Mrs de Vries said that it fell',
  reason: 'She called',
  trackingUrl: 'https://carrier.example/1',
  labelUrl: 'https://carrier.example/2',
  slot: 'morning',
  lineDescriptions: ['Display'],
  payUrl: 'https://pay.example/1',
  said: { consumer: { name: 'Jan Bakker' }, faultDescription: 'It hums' },
}
const readBy = (role: PartnerRole) => Object.keys(readableTexts({ partnerId: 'x', role }, texts)).toSorted()
const links = ['labelUrl', 'lineDescriptions', 'slot', 'trackingUrl']

describe('Free text and links in a timeline', () => {
  it('are read by a retailer without notes, which can speak of the consumer, and without payments', () => {
    expect(readBy('retailer')).toEqual(links)
  })

  it('are read by the service centre without payments', () => {
    expect(readBy('service-centre')).toEqual([...links, 'note', 'reason'].toSorted())
  })

  it.each(['desk', 'call-centre', 'portal', 'shop'] as const)(
    'are read by those who act for the vendor, but for what was corrected, which is shown as the consumer: %s',
    (role) => {
      expect(readBy(role)).toEqual([...links, 'note', 'payUrl', 'reason'].toSorted())
    },
  )
})
