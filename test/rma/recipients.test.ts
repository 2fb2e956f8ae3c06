import { describe, expect, it } from 'vitest'
import { type EventType, recipientsOf } from '../../shared/rma/index.ts'

const shopSale = { isMiCom: false, toConsumer: false }
const webSale = { isMiCom: true, toConsumer: true }
const told = (type: EventType, about: typeof shopSale) => recipientsOf({ type }, about)

describe('Who is told of an event', () => {
  it.each(['rma.registered', 'quote.accepted', 'payment.failed', 'rma.on_hold'] as const)(
    'the desk, of all: %s',
    (type) => {
      expect(told(type, shopSale).audiences).toContain('desk')
    },
  )

  it('the service centre, of what it has to act on', () => {
    expect(told('quote.rejected', shopSale).audiences).toEqual(['registrar', 'service-centre', 'desk'])
    expect(told('quote.issued', shopSale).audiences).toEqual(['registrar', 'desk'])
  })

  it('the shop and XMS, of a screening of what mi.com sold only (P-3.2c)', () => {
    for (const type of ['doa.accepted', 'remorse.accepted'] as const) {
      expect(told(type, webSale)).toMatchObject({ audiences: ['registrar', 'shop', 'desk'], xms: true })
      expect(told(type, shopSale)).toMatchObject({ audiences: ['registrar', 'desk'], xms: false })
    }
    expect(told('doa.rejected', webSale)).toMatchObject({ audiences: ['registrar', 'shop', 'desk'], xms: false })
  })

  it('a consumer of a shop by progress mails, never by quotes (R-pos-mails)', () => {
    const mailed = (
      ['rma.registered', 'device.shipped', 'quote.issued', 'quote.expired', 'doa.rejected'] as const
    ).filter((type) => told(type, shopSale).mail)
    expect(mailed).toEqual(['rma.registered', 'device.shipped'])
    expect(told('quote.issued', webSale).mail).toBe(true)
  })
})
