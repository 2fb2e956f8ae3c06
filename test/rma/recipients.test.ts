import { describe, expect, it } from 'vitest'
import { concernedOf, type EventType, recipientsOf } from '../../shared/rma/index.ts'
import { rmas } from './states.ts'

const shopSale = { isMiCom: false, toConsumer: false }
const webSale = { isMiCom: true, toConsumer: true }
const told = (type: EventType, about: typeof shopSale) => recipientsOf({ type }, about)

/** The contract's table of events: who is told besides the desk, of a sale of mi.com. */
const contract = {
  'registrar, service-centre': [
    'rma.registered',
    'rma.cancelled',
    'rma.closed',
    'quote.accepted',
    'quote.rejected',
    'quote.expired',
    'payment.received',
    'payment.failed',
    'desk.decided',
    'repair.requested',
    'quote.withdrawn',
    'payment.refunded',
  ],
  registrar: [
    'rma.pending_verification',
    'rma.awaiting_information',
    'rma.on_hold',
    'rma.refused',
    'transport.booked',
    'remote_repair.attempted',
    'visit.scheduled',
    'device.received',
    'device.inspected',
    'repair.completed',
    'device.swapped',
    'device.shipped',
    'device.delivered',
    'device.not_official',
    'device.collected',
    'quote.issued',
    'quote.superseded',
    'information.received',
    'second_look.requested',
  ],
  'registrar, shop': ['doa.accepted', 'doa.rejected', 'remorse.accepted', 'remorse.rejected', 'device.quarantined'],
} as const satisfies Record<string, readonly EventType[]>
type Listed = (typeof contract)[keyof typeof contract][number]
/** Does not compile when an event is in no row. */
const rows: readonly [string, Exclude<EventType, Listed> extends never ? EventType : never][] = Object.entries(
  contract,
).flatMap(([audience, types]) => types.map((type): [string, EventType] => [audience, type]))

describe('Who is told of an event', () => {
  it.each(rows)('%s, and the desk: %s', (audience, type) => {
    expect(told(type, webSale).audiences.join(', ')).toBe(`${audience}, desk`)
  })

  it('the shop, of a screening of what mi.com sold only', () => {
    for (const type of contract['registrar, shop']) {
      expect(told(type, shopSale).audiences).toEqual(['registrar', 'desk'])
    }
  })

  it('XMS, of an accepted screening of what mi.com sold (P-3.2c)', () => {
    const reported = rows.map(([, type]) => type).filter((type) => told(type, webSale).xms)
    expect(reported).toEqual(['doa.accepted', 'remorse.accepted'])
    expect(rows.some(([, type]) => told(type, shopSale).xms)).toBe(false)
  })

  it('a consumer of a shop by progress mails, never by quotes, results or reminders (R-pos-mails)', () => {
    const mailed = rows.map(([, type]) => type).filter((type) => told(type, shopSale).mail)
    expect(mailed.toSorted()).toEqual([
      'device.shipped',
      'device.swapped',
      'rma.cancelled',
      'rma.refused',
      'rma.registered',
    ])
  })

  it('is read off the RMA: what mi.com sold, and whom the service centre deals with', () => {
    expect(concernedOf(rmas.quotedShop)).toEqual({ isMiCom: false, toConsumer: false })
    expect(concernedOf({ ...rmas.quotedPortal, purchaseChannel: 'mi.com' })).toEqual(webSale)
  })
})
