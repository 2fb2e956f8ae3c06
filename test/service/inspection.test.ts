import { describe, expect, it } from 'vitest'
import { begin, type Journey } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'
import { intake, type RequestChanges } from '../support/requests.ts'

const fine = { official: true, warrantable: true, causes: [], part: 'other' }
const payers = ({ costs }: { costs: { payer: string }[] }) => [...new Set(costs.map((each) => each.payer))]

async function received(changes: RequestChanges): Promise<Journey> {
  const rma = await begin(sharedStack(), 'retailer-one', changes)
  await rma.report('received', { serial: rma.serial })
  return rma
}

describe('One verdict follows from an inspection (R-inspection)', () => {
  it.each([
    ['liquid', { fault: { causes: ['liquid-or-voltage'] } }],
    ['visible abuse', { condition: { visibleAbuse: true } }],
    ['a broken seal', { condition: { sealIntact: false } }],
  ])(
    'intake named %s, the inspection finds nothing of it: repaired, paid by the vendor, never quoted',
    async (_, said) => {
      const rma = await received(said)
      const { body } = await rma.report('inspected', fine)
      expect(body).toMatchObject({ state: 'in-repair', service: 'in-warranty-repair' })
      expect(payers(body)).toEqual(['vendor'])
      expect(await rma.quote()).toMatchObject({ status: 409, body: { code: 'in-warranty' } })
    },
  )

  it('a device that is opened in repair and found wet is quoted after all (R-reinspection)', async () => {
    const rma = await received({})
    await rma.report('inspected', fine)
    const wet = { ...fine, warrantable: false, causes: ['liquid-or-voltage'] }
    const { body } = await rma.report('inspected', wet)
    expect(body).toMatchObject({ state: 'received', service: 'out-of-warranty-repair' })
    expect(payers(body)).toEqual(['consumer'])
    expect((await rma.quote()).status).toBe(201)
  })

  it('a covered repair makes the seller liable no longer while no date is set for that (L-repair-extension)', async () => {
    const rma = await received({})
    await rma.report('inspected', fine)
    expect((await rma.report('repaired')).body).toMatchObject({ state: 'returning', liabilityExtendedUntil: null })
  })

  it('a covered panel ends by a swap only (T-3.2.3)', async () => {
    const rma = await received({ product: { line: 'tv', model: 'Mi TV', screenInches: 32 } })
    const { body } = await rma.report('inspected', { ...fine, part: 'lcd' })
    expect(body).toMatchObject({
      state: 'in-repair',
      service: 'whole-unit-swap',
      allowedActions: ['swapped', 'inspected'],
    })
    expect((await rma.report('repaired')).status).toBe(409)
    expect((await rma.report('swapped', { newSerial: `${rma.serial}-N` })).body.state).toBe('returning')
  })
})

describe('A device found not to be official while it is screened (R-nonofficial-screening)', () => {
  it('is collected by the shop that sent it, which bears the way out and the handling', async () => {
    const rma = await received({ request: 'doa', condition: { sealIntact: true } })
    const { body } = await rma.report('inspected', { ...fine, warrantable: false, official: false })
    expect(body).toMatchObject({ state: 'awaiting-collection' })
    expect(payers(body).toSorted()).toEqual(['retailer', 'vendor'])
    expect((await rma.report('collected')).body).toMatchObject({ state: 'closed', outcome: 'collected-by-retailer' })
  })

  it('is not official for the next request either, whatever XMS said (P-1.1b)', async () => {
    const rma = await received({ request: 'doa', condition: { sealIntact: true } })
    await rma.report('inspected', { ...fine, warrantable: false, official: false })
    await rma.report('collected')
    const again = await rma.registrar.post('/v1/rmas', intake({ product: { serial: rma.serial } }))
    expect(again).toMatchObject({
      status: 422,
      body: { code: 'not-eligible', decision: { redirect: 'original-seller' } },
    })
  })
})
