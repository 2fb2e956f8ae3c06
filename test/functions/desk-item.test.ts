import { describe, expect, it } from 'vitest'
import type { DeskItem, DeskItems } from '../../shared/application/ports/desk-items.ts'
import { call, emptyWorld } from '../http/every-route.ts'
import { now, partnerOf } from '../http/route.ts'

const item: DeskItem = {
  id: 'desk_1',
  kind: 'remorse-unmatched',
  openedAt: now.toISOString(),
  about: { orderId: 'MI-1', serial: 'SN-1', raisedOn: '2026-11-20', cause: 'order-unknown' },
}

/** What the desk is told that is done with the item, when closing it comes to something. */
function doneWith(closed: Awaited<ReturnType<DeskItems['close']>>, isOpen = true) {
  const { ports, kept } = emptyWorld()
  const items = { ...ports.items, find: async () => ({ item, isOpen }), close: async () => closed }
  return call('decideDeskItem', { partnerId: partnerOf('desk') }, { ports: { ...ports, items }, kept })
}

describe('POST /v1/desk-items/{id}/decisions', () => {
  it('says that it is done', async () => {
    expect(await doneWith('stored')).toMatchObject({ status: 200, body: { id: 'desk_1', status: 'done' } })
  })

  it('says 409, and when to ask again, while others are at it', async () => {
    expect(await doneWith('contended')).toMatchObject({
      status: 409,
      headers: { 'retry-after': '1' },
      body: { code: 'in-progress' },
    })
  })

  it('says 409 when it was dealt with before, or in that moment', async () => {
    for (const answer of [await doneWith('stored', false), await doneWith('closed-already')])
      expect(answer).toMatchObject({ status: 409, body: { code: 'already-decided' } })
  })
})
