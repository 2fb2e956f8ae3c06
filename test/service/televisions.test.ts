import { describe, expect, it } from 'vitest'
import { begin, type Journey } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'
import { check, freshSerial, type RequestChanges } from '../support/requests.ts'

const tv = (screenInches: number) => ({ product: { line: 'tv', model: 'Mi TV P1', screenInches } })
const panel = { official: true, warrantable: true, causes: [], part: 'lcd' }
const visit = { from: '2026-11-23T09:00:00Z', to: '2026-11-23T12:00:00Z' }

const called = (screenInches: number, partner = 'dr-mobile') => begin(sharedStack(), partner, tv(screenInches))

async function swappedAtDepot(purchase: RequestChanges['purchase'] = {}): Promise<{ rma: Journey; newSerial: string }> {
  const rma = await begin(sharedStack(), 'retailer-one', { ...tv(32), purchase: { ...purchase } })
  const newSerial = freshSerial('NEW')
  await rma.report('received', { serial: rma.serial })
  await rma.report('inspected', panel)
  const swapped = await rma.report('swapped', { newSerial })
  expect(swapped.body.state).toBe('returning')
  return { rma, newSerial }
}

describe('A television that a consumer registers (T-3.2.2)', () => {
  it.each(['dr-mobile', 'call-centre'])('through %s is called about before anything else', async (partner) => {
    const rma = await called(43, partner)
    expect((await rma.state()).state).toBe('remote-repair')
    expect(await rma.report('visit-scheduled', visit)).toMatchObject({ status: 409, body: { code: 'wrong-state' } })
    expect((await rma.report('remote-repair', { fixed: true })).body).toMatchObject({
      state: 'closed',
      outcome: 'fixed-remotely',
    })
  })

  it('is visited when it is large and the call has failed: no parcel, only an appointment (T-3.2.1b, T-3.2.1-note)', async () => {
    const rma = await called(43)
    const failed = await rma.report('remote-repair', { fixed: false })
    expect(failed.body.state).toBe('registered')
    expect((await rma.report('transport-booked', { carrier: 'PostNL' })).status).toBe(409)
    expect((await rma.report('visit-scheduled', visit)).body.state).toBe('visit-planned')
    const moved = await rma.report('visit-scheduled', { from: '2026-11-24T09:00:00Z', to: '2026-11-24T12:00:00Z' })
    expect(moved.body.state).toBe('visit-planned')
    const found = await rma.report('inspected', { ...panel, part: 'other' })
    expect(found.body).toMatchObject({ state: 'in-repair', service: 'in-warranty-repair' })
    expect((await rma.report('repaired')).body).toMatchObject({ state: 'closed', outcome: 'repaired' })
  })

  it('is fetched when it is small and the call has failed (T-3.2.1a)', async () => {
    const rma = await called(32)
    await rma.report('remote-repair', { fixed: false })
    expect((await rma.report('visit-scheduled', visit)).status).toBe(409)
    expect((await rma.report('transport-booked', { carrier: 'PostNL' })).body.state).toBe('in-transit')
    expect((await rma.report('received', { serial: rma.serial })).body.state).toBe('received')
  })

  it('and whose panel is broken is swapped as a whole where it stands (T-3.2.3)', async () => {
    const rma = await called(65)
    await rma.report('remote-repair', { fixed: false })
    await rma.report('visit-scheduled', visit)
    const found = await rma.report('inspected', panel)
    expect(found.body).toMatchObject({ state: 'in-repair', service: 'whole-unit-swap' })
    const swapped = await rma.report('swapped', { newSerial: freshSerial('NEW') })
    expect(swapped.body).toMatchObject({ state: 'closed', outcome: 'swapped' })
  })
})

describe('The unit that takes the place of another (R-swap-serial)', () => {
  const bought = { purchasedOn: '2025-03-14' }

  it('has the start, the proof and the rest of its warranty, whatever is stated of it', async () => {
    const { rma, newSerial } = await swappedAtDepot(bought)
    expect((await rma.report('delivered')).body).toMatchObject({
      state: 'closed',
      outcome: 'swapped',
      product: { serial: rma.serial },
      swappedTo: { serial: newSerial, warrantyEndsOn: '2027-03-14' },
    })
    const product = { ...tv(32).product, serial: newSerial }
    const unproven = check({ product, purchase: { purchasedOn: '2026-11-19', proofOfPurchase: undefined } })
    expect((await rma.registrar.post('/v1/eligibility-checks', unproven)).body).toMatchObject({
      decision: 'eligible',
      service: 'in-warranty-repair',
      deadlines: { warranty: '2027-03-14' },
    })
  })

  it('can be swapped again, and its successor still has what the first one had', async () => {
    const { rma: first, newSerial } = await swappedAtDepot(bought)
    await first.report('delivered')
    const second = await begin(sharedStack(), 'retailer-one', {
      product: { ...tv(32).product, serial: newSerial },
      purchase: { purchasedOn: '2026-11-19' },
    })
    await second.report('received', { serial: newSerial })
    await second.report('inspected', panel)
    const swapped = await second.report('swapped', { newSerial: freshSerial('NEW') })
    expect(swapped.body.swappedTo.warrantyEndsOn).toBe('2027-03-14')
  })

  it('is new and free: neither the device itself, nor one that has an RMA, nor one that already took another’s place', async () => {
    const { newSerial } = await swappedAtDepot()
    const open = await begin(sharedStack(), 'retailer-one')
    const rma = await begin(sharedStack(), 'retailer-one', tv(32))
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', panel)
    for (const serial of [rma.serial, open.serial, newSerial]) {
      expect((await rma.report('swapped', { newSerial: serial })).status, serial).toBe(409)
    }
    expect((await rma.state()).state).toBe('in-repair')
  })
})
