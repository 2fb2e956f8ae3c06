import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { CommitResult } from '../../shared/application/ports/rma-store.ts'
import { changeByCall, settled } from '../../shared/http/change-route.ts'
import type { Verdict } from '../../shared/rma/index.ts'
import { firstOf, kinds, received, reportOn, rmaNumber } from '../rma/life.ts'
import { stubPorts, type ThingCall, thingRoute } from './route.ts'

const first = firstOf(kinds.shopRepair, {}, { registrar: { partnerId: 'shop', role: 'retailer' } })
const dossier: Dossier = { rma: first.after, events: first.events, decisions: [], person: null }

/** A route that does something to the one RMA there is, over a store that answers commits one way. */
function changing(verdict: Verdict, commit: CommitResult = 'stored') {
  let loads = 0
  const { stubs } = stubPorts()
  const rmas = {
    ...stubs.rmas,
    load: async (number: string) => {
      loads += 1
      return number === rmaNumber ? dossier : null
    },
    commit: async () => commit,
  }
  const ports = stubPorts({ rmas })
  const handle = (call: ThingCall) =>
    changeByCall({ rmas, backoff: async () => undefined }, call, { status: 200, view: 'rma' }, () => ({ verdict }))
  const { send, kept } = thingRoute(handle, ports)
  const ask = (id: string, partnerId = 'shop') => send({ id, partnerId, pathParameters: { rmaNumber } })
  return { ask, kept, loads: () => loads }
}

describe('A change of the RMA that a path names', () => {
  it('is answered with the RMA as it is then, kept by its own transaction and loaded once', async () => {
    const { ask, kept, loads } = changing(reportOn(first.after, received))
    expect(await ask('msg_1')).toMatchObject({ status: 200, body: { state: 'received', rmaNumber } })
    expect(kept.size).toBe(0)
    expect(loads()).toBe(1)
  })

  it('that is needless is answered with the RMA, and again under the same key', async () => {
    const { ask, kept } = changing({ newEvents: [] })
    const answer = await ask('msg_1')
    expect(answer).toMatchObject({ status: 200, body: { state: 'registered', rmaNumber } })
    expect([...kept.values()]).toMatchObject([
      { answer: { status: 200, view: { name: 'rma', rmaNumber, sequence: 1 } } },
    ])
    expect(await ask('msg_1')).toMatchObject({ body: answer.body, headers: { 'idempotency-replayed': 'true' } })
  })

  it('that is refused is a problem with the state and what the caller could do, which is final', async () => {
    const { ask, kept } = changing(reportOn(first.after, { type: 'repaired' }))
    expect(await ask('msg_1')).toMatchObject({
      status: 409,
      body: { code: 'wrong-state', state: 'registered', allowedActions: ['cancellation', 'information'] },
    })
    expect(kept.size).toBe(1)
  })

  it('of somebody else’s RMA is the 404 of one that does not exist', async () => {
    const { ask } = changing(reportOn(first.after, received))
    expect(await ask('msg_1', 'rival')).toMatchObject({ status: 404, body: { code: 'rma-not-found' } })
  })

  it('to which others kept being first is a 409 that asks to come again, and not final', async () => {
    const { ask, kept } = changing(reportOn(first.after, received), 'conflict')
    expect(await ask('msg_1')).toMatchObject({
      status: 409,
      body: { code: 'in-progress' },
      headers: { 'retry-after': '1' },
    })
    expect(kept.size).toBe(0)
  })
})

describe('A change that is missing its RMA', () => {
  it('asks to come again: its RMA was there when the caller was let through', () => {
    expect(() => settled({ kind: 'missing' }, { partnerId: 'shop', role: 'retailer' })).toThrow(
      'Others are changing this RMA',
    )
  })
})
