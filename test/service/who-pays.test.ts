import { describe, expect, it } from 'vitest'
import { begin } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'

interface Cost {
  readonly item: string
  readonly payer: string
  readonly when: string
}

const payers = (body: { costs: Cost[] }) =>
  Object.fromEntries(body.costs.map((cost) => [`${cost.item} ${cost.when}`, cost.payer]))

describe('who pays, once the device has been inspected', () => {
  it('P-4.2: the consumer, when the warranty does not cover it after all, before and after the quote', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', { wishes: { returnTo: 'consumer' } })
    expect(payers(await rma.state())).toEqual({
      'transport-inbound always': 'vendor',
      'transport-outbound always': 'vendor',
      'labour always': 'vendor',
      'parts always': 'vendor',
    })
    await rma.inspectedOutOfWarranty()
    const outOfWarranty = {
      'transport-inbound quote-accepted': 'consumer',
      'transport-outbound quote-accepted': 'consumer',
      'labour quote-accepted': 'consumer',
      'parts quote-accepted': 'consumer',
      'transport-inbound quote-rejected': 'consumer',
      'transport-outbound quote-rejected': 'consumer',
      'handling quote-rejected': 'consumer',
    }
    expect(payers(await rma.state())).toEqual(outOfWarranty)
    await rma.quote()
    expect(payers(await rma.state())).toEqual(outOfWarranty)
  })

  it('P-3.3a: a shop’s repair that is not covered goes back to the shop, whatever was wished', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', { wishes: { returnTo: 'consumer' } })
    expect((await rma.state()).route.returnTo).toBe('consumer')
    await rma.inspectedOutOfWarranty()
    expect((await rma.state()).route.returnTo).toBe('pos')
  })

  it('P-1.1b, R-nonofficial-inbound: the retailer pays the way out and the handling of a non-official device', async () => {
    const rma = await begin(sharedStack(), 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', { official: false, warrantable: false, causes: [] })
    expect(payers(await rma.state())).toEqual({
      'transport-inbound always': 'vendor',
      'transport-outbound always': 'retailer',
      'handling always': 'retailer',
    })
  })

  it('R-lcd-no-fee: nobody but the vendor, for a panel that is found outside the warranty only at inspection', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', {
      product: { line: 'tv', model: 'Mi TV', screenInches: 32 },
    })
    await rma.report('received', { serial: rma.serial })
    const found = { official: true, warrantable: false, causes: ['misuse-or-accident'], part: 'lcd' }
    expect((await rma.report('inspected', found)).body.state).toBe('returning')
    expect(payers(await rma.state())).toEqual({
      'transport-inbound always': 'vendor',
      'transport-outbound always': 'vendor',
    })
    expect((await rma.report('delivered')).body.outcome).toBe('returned-unrepaired')
  })
})
