import { describe, expect, it } from 'vitest'
import type { Partners } from '../../shared/application/ports/partners.ts'
import { publishEvents } from '../../shared/application/publish.ts'
import { storedEvents } from '../adapters/stored.ts'
import { now } from '../rma/life.ts'
import { fakeRecord, partnerOfRecord } from '../support/fakes/partners.ts'
import { timersWorld } from './due.ts'

/** So many desks, of which some have an address for webhooks, and nobody else but the registrar. */
function desks(count: number, webhooks: number): Partners {
  const ids = Array.from({ length: count }, (_, index) => `desk-${index}`)
  const find = async (partnerId: string) => {
    const webhookUrl = ids.slice(0, webhooks).includes(partnerId) ? 'https://desk.example/hook' : null
    return partnerOfRecord(fakeRecord({ partnerId, role: 'desk', webhookUrl }, ['whsec_desk']))
  }
  return { ofRole: async (role) => (role === 'desk' ? ids : []), find, fresh: find }
}

/** An outbox with the registration of an RMA and a visit, whose publishing others come before so many times. */
async function outboxOfTwo(partners: Partners, othersFirst = 0) {
  const world = timersWorld()
  const events = await storedEvents(world, 1, 2)
  const batches: number[] = []
  const waits: number[] = []
  const outbox: typeof world.outbox = {
    ...world.outbox,
    publish: async (publications, at) => {
      batches.push(publications.length)
      return batches.length > othersFirst && world.outbox.publish(publications, at)
    },
  }
  const backoff = async (attempt: number) => {
    waits.push(attempt)
  }
  const keys = events.map(({ event }) => event)
  const publish = () => publishEvents({ ...world, partners, outbox, backoff }, keys, now)
  return { world, publish, batches, waits }
}

describe('A batch of events', () => {
  // The registration is a write, its mail, an entry of the ledger with its sum, and the webhooks; the visit one and the
  // webhooks; and there are three for each feed: 5 + 2 × 16 + 3 × 21 writes, and 5 + 2 × 15 + 3 × 22.
  it.each([
    ['of 100 writes is one transaction', 20, 16, [2]],
    ['of one write more is two', 21, 15, [1, 1]],
  ])('%s, and nothing of it is lost', async (_, count, webhooks, expected) => {
    const { world, publish, batches } = await outboxOfTwo(desks(count, webhooks))
    expect(await publish()).toBe(2)
    expect(batches).toEqual(expected)
    expect(world.memory.waiting.size).toBe(0)
    expect(world.memory.feeds.size).toBe(count + 1)
    for (const feed of world.memory.feeds.values()) {
      expect(feed.map(({ stored }) => stored.event.sequence)).toEqual([1, 2])
    }
    expect(world.sent).toHaveLength(2 * webhooks + 1)
    expect(new Set(world.sent)).toEqual(new Set(world.memory.started))
  })
})

describe('Publishing that others keep coming before', () => {
  it('succeeds at the ninth attempt, after a pause before each', async () => {
    const { world, publish, batches, waits } = await outboxOfTwo(desks(1, 0), 8)
    expect(await publish()).toBe(2)
    expect(batches).toHaveLength(9)
    expect(waits).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(world.memory.waiting.size).toBe(0)
  })

  it('is given up after nine attempts, and the events stay in the outbox', async () => {
    const { world, publish, batches } = await outboxOfTwo(desks(1, 0), 9)
    await expect(publish()).rejects.toThrow('Other publishers came first too often')
    expect(batches).toHaveLength(9)
    expect(world.memory.waiting.size).toBe(2)
    expect(world.sent).toEqual([])
  })
})
