import { fc, test } from '@fast-check/vitest'
import type { Context } from 'aws-lambda'
import { describe, expect } from 'vitest'
import { route as intakeRouteOf } from '../../functions/rma-intake/route.ts'
import { sweepOutbox } from '../../functions/run-timers/sweep-outbox.ts'
import { outboxEventId } from '../../shared/application/outbox-event.ts'
import type { Ids } from '../../shared/application/ports/ids.ts'
import type { OutboxEvent, OutboxKey } from '../../shared/application/ports/outbox.ts'
import { publishEvents } from '../../shared/application/publish.ts'
import { rmaNumber } from '../../shared/rma/index.ts'
import { eventOf, now, shown } from '../http/route.ts'
import type { Fault, Turn } from '../support/fakes/faults.ts'
import { type World, worldOfPartners } from '../support/fakes/memory-world.ts'
import { intake } from '../support/requests.ts'

const runs = { numRuns: 60 }
const turn = fc.record<Turn>({
  fault: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Fault>('none') },
    { weight: 3, arbitrary: fc.constantFrom<Fault>('conflict', 'fails', 'done-but-fails') },
  ),
  turns: fc.integer({ min: 0, max: 4 }),
})
const plans = fc.array(turn, { maxLength: 60 })
const serials = ['SN-0001', 'SN-0002', 'SN-0003']

/** Requests of two shops for three devices; each is sent by several copies at once. */
const requests = fc.uniqueArray(
  fc.record({
    partnerId: fc.constantFrom('shop', 'rival'),
    serial: fc.constantFrom(...serials),
    id: fc.constantFrom('msg_1', 'msg_2', 'msg_3'),
    copies: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 5, selector: (each) => `${each.partnerId} ${each.id}` },
)
type IntakeRequest = typeof requests extends fc.Arbitrary<readonly (infer Each)[]> ? Each : never

/** RMA numbers of which every third has been given before, so that fresh ones meet taken ones. */
function fewNumbers(): Ids {
  let count = 0
  return {
    rmaNumber: (country) => {
      count += 1
      return rmaNumber(country, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, count % 3 === 0 ? count - 1 : count))
    },
    deskItemId: () => 'desk_none',
    paymentId: () => 'pay_none',
  }
}

function intakeRoute(world: World) {
  return intakeRouteOf({
    ...world,
    answers: world.idempotency,
    clock: { now: () => now },
    ids: fewNumbers(),
    xms: { isOfficial: async () => true, report: async () => ({ kind: 'taken' }) as const },
  })
}

/** A partner that asks until it is told something final. */
async function answered(route: ReturnType<typeof intakeRoute>, { partnerId, id, serial }: IntakeRequest) {
  const body = JSON.stringify(intake({ product: { serial } }))
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = shown(await route(eventOf({ partnerId, id, body, path: '/v1/rmas' }), {} as Context))
    if (answer.status < 500 && answer.body.code !== 'in-progress') return answer
  }
  throw new Error('Nobody answered')
}

/** Publishes as the stream and the sweep do, side by side, until nothing waits any more. */
async function published(world: World, rings: readonly OutboxKey[][]): Promise<void> {
  await Promise.allSettled(rings.map((keys) => publishEvents(world, keys, now)))
  for (let sweep = 0; sweep < 100 && world.memory.waiting.size > 0; sweep += 1) {
    await sweepOutbox(world, now, () => true).catch(() => undefined)
  }
}

const keyOf = ({ event }: OutboxEvent) => outboxEventId(event)

describe('Whatever fails during an intake', () => {
  test.prop([requests, plans], runs)(
    'a request becomes one RMA or none, and every copy hears the same',
    async (asked, plan) => {
      const world = worldOfPartners(plan)
      const route = intakeRoute(world)
      const answers = await Promise.all(
        asked.map(async (request) => ({
          request,
          heard: await Promise.all(Array.from({ length: request.copies }, () => answered(route, request))),
        })),
      )

      const acknowledged = answers.flatMap(({ request, heard }) => {
        for (const answer of heard) {
          expect({ status: answer.status, body: answer.body }).toEqual({
            status: heard[0]?.status,
            body: heard[0]?.body,
          })
        }
        const [first] = heard
        if (first?.status === 201) return [{ serial: request.serial, number: first.body.rmaNumber }]
        expect(first).toMatchObject({ status: 409, body: { code: 'serial-has-open-rma' } })
        return []
      })

      // One RMA per device that was asked for, each acknowledged exactly once, none that nobody was told of.
      expect(acknowledged.map((each) => each.serial).toSorted()).toEqual(
        [...new Set(asked.map((each) => each.serial))].toSorted(),
      )
      expect(acknowledged.map((each) => each.number).toSorted()).toEqual([...world.memory.dossiers.keys()].toSorted())
      for (const { serial, number } of acknowledged) {
        expect(world.memory.dossiers.get(String(number))?.rma.product.serial).toBe(serial)
      }
    },
  )
})

/** The keys of some of the events, each once. */
function keysOf(events: readonly OutboxEvent[], picked: readonly number[]): OutboxKey[] {
  return [...new Set(picked.map((each) => events[each % events.length]))].flatMap((each) => (each ? [each.event] : []))
}

describe('Whatever fails during publishing', () => {
  const rings = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), { maxLength: 4 })

  test.prop([fc.integer({ min: 1, max: 30 }), rings, plans], runs)(
    'every event is in each feed that it concerns exactly once, without gaps, and every delivery is noted once',
    async (count, picked, plan) => {
      const world = worldOfPartners()
      const route = intakeRoute(world)
      for (let each = 0; each < count; each += 1) {
        const body = JSON.stringify(intake({ product: { serial: `SN-${1000 + each}` } }))
        await route(eventOf({ body, path: '/v1/rmas' }), {} as Context)
      }
      const events = [...world.memory.waiting.values()]
      world.disturb(plan)
      await published(
        world,
        picked.map((each) => keysOf(events, each)),
      )

      expect(world.memory.waiting.size).toBe(0)
      for (const partnerId of ['shop', 'depot', 'desk']) {
        expect((world.memory.feeds.get(partnerId) ?? []).map(({ stored }) => keyOf(stored)).toSorted()).toEqual(
          events.map(keyOf).toSorted(),
        )
      }
      expect(world.memory.feeds.has('rival')).toBe(false)
      expect(new Set(world.memory.started).size).toBe(world.memory.started.length)
      // What was sent is a noted delivery, sent once; what was lost on the way, its timer finds.
      expect(new Set(world.sent).size).toBe(world.sent.length)
      expect(new Set(world.sent).difference(new Set(world.memory.started))).toEqual(new Set())
    },
  )
})
