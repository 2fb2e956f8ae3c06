import type { Context } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { route } from '../../functions/desk/route.ts'
import { decideRma } from '../../shared/contracts/routes/decideRma.ts'
import { firstChange } from '../adapters/stored.ts'
import { eventOf, shown } from '../http/route.ts'
import { carriedOut, now, reportOn } from '../rma/life.ts'
import { timersWorld } from './due.ts'

/** A world in which another device than the registered one came, and the desk's request to let it in. */
async function otherDevice() {
  const world = timersWorld()
  const first = firstChange()
  await world.rmas.commit(first)
  const { after } = first.transition
  await world.rmas.commit({ transition: carriedOut(after, reportOn(after, { type: 'received', serial: 'SN-OTHER' })) })
  const ports = { ...world, clock: { now: () => now }, answers: world.idempotency, publicUrl: 'https://a.example' }
  const handle = route(ports)
  const approve = async (id: string) => {
    const request = {
      id,
      partnerId: 'desk',
      path: `/v1/rmas/${after.rmaNumber}/decisions`,
      resource: decideRma.path,
      pathParameters: { rmaNumber: after.rmaNumber },
      body: JSON.stringify({ action: 'approve', reason: 'The shop mixed them up' }),
    }
    return shown(await handle(eventOf(request), {} as Context))
  }
  return { world, approve, dossier: () => world.memory.dossiers.get(after.rmaNumber) }
}

describe('The approval of another device while XMS is silent (R-xms-down)', () => {
  it('is 503 and changes nothing, and the same request is carried out once XMS answers', async () => {
    const { world, approve, dossier } = await otherDevice()
    const before = dossier()
    world.xms.answer = async () => null
    expect(await approve('msg_1')).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    expect(dossier()).toEqual(before)

    world.xms.answer = async () => true
    const approved = await approve('msg_1')
    expect(approved).toMatchObject({ status: 200, body: { state: 'received', product: { serial: 'SN-OTHER' } } })
    expect(approved.headers).not.toHaveProperty('idempotency-replayed')
    expect(world.asked).toEqual(['SN-OTHER', 'SN-OTHER'])
  })

  it('is answered from what was said once it was carried out', async () => {
    const { approve, dossier } = await otherDevice()
    const first = await approve('msg_1')
    const again = await approve('msg_1')
    expect(again).toMatchObject({ status: 200, body: first.body, headers: { 'idempotency-replayed': 'true' } })
    expect(dossier()?.events.filter(({ type }) => type === 'desk.decided')).toHaveLength(1)
  })
})
