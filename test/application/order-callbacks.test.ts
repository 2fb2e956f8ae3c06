import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type OrderPorts, takeOrderCallback } from '../../functions/order-callback/take-order-callback.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { OrderReport } from '../../shared/contracts/order.ts'
import { person } from '../adapters/stored.ts'
import { now } from '../rma/life.ts'
import { memoryWorld, type World } from '../support/fakes/memory-world.ts'

let count = 0
/** A callback under a key of its own. */
function call(body: OrderReport): readonly [OrderReport, Answered, Date] {
  count += 1
  const key = { partnerId: 'mi-com', id: `msg_${count}`, fingerprint: String(count) }
  return [body, { key, answer: { status: 200, language: 'en', body: '{}' } }, now]
}

const serials = ['SN-1001', 'SN-1002', 'SN-1003'] as const
const day = (offset: number) => `2026-11-${String(1 + offset).padStart(2, '0')}`
const instant = (offset: number) => new Date(Date.UTC(2026, 10, 1, offset)).toISOString()
const line = (serial: string) => ({ serial, model: 'Xiaomi 15', line: 'phone' }) as const

const delivered = (
  orderId: string,
  occurredAt: string,
  deliveredOn: string,
  named: readonly string[],
): OrderReport => ({
  type: 'order.delivered',
  orderId,
  occurredAt,
  deliveredOn,
  country: 'NL',
  lines: named.map(line),
  consumer: person.consumer,
})
const cancelled = (orderId: string, occurredAt: string): OrderReport => ({
  type: 'order.cancelled',
  orderId,
  occurredAt,
})

const callbacks = fc.array(
  fc.oneof(
    fc
      .record({
        orderId: fc.constantFrom('A', 'B', 'C'),
        hour: fc.nat(5),
        days: fc.nat(3),
        named: fc.subarray([...serials], { minLength: 1 }),
      })
      .map(({ orderId, hour, days, named }) => delivered(orderId, instant(hour), day(days), named)),
    fc
      .record({ orderId: fc.constantFrom('A', 'B', 'C'), hour: fc.nat(5) })
      .map(({ orderId, hour }) => cancelled(orderId, instant(hour))),
  ),
  { minLength: 1, maxLength: 8 },
)

async function known({ rmas }: World) {
  return Promise.all(serials.map(async (serial) => (await rmas.serial(serial, 'NL', now)).reportedDelivery))
}

async function knownAfter(said: readonly OrderReport[]) {
  const world = memoryWorld()
  for (const each of said) await takeOrderCallback(world, ...call(each))
  return known(world)
}

/** What the policy says of a set of callbacks, without any order of arrival: per order its newest, per serial its latest. */
function expected(said: readonly OrderReport[]) {
  const weight = (each: OrderReport) =>
    each.type === 'order.cancelled'
      ? `${each.occurredAt} 1`
      : `${each.occurredAt} 0 ${each.deliveredOn} ${JSON.stringify(each.lines.map((one) => one.serial).toSorted())}`
  const orders = Map.groupBy(said, (each) => each.orderId)
  const standing = [...orders.values()].flatMap((own) => {
    const newest = own.toSorted((a, b) => (weight(a) < weight(b) ? -1 : 1)).at(-1)
    const first = own
      .filter((each) => each.type === 'order.delivered')
      .map((each) => each.occurredAt)
      .toSorted()[0]
    return newest?.type === 'order.delivered'
      ? [{ newest, rank: `${newest.deliveredOn} ${first} ${newest.orderId}` }]
      : []
  })
  return serials.map((serial) => {
    const naming = standing.filter(({ newest }) => newest.lines.some((each) => each.serial === serial))
    const latest = naming.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).at(-1)?.newest
    return latest ? { orderId: latest.orderId, deliveredOn: latest.deliveredOn } : null
  })
}

describe('Callbacks of orders, late, twice and in any order', () => {
  test.prop([
    callbacks.chain((said) =>
      fc.tuple(
        fc.constant(said),
        fc.array(fc.constantFrom(...said), { maxLength: 6 }).map((again) => [...said, ...again]),
        fc.infiniteStream(fc.nat()),
      ),
    ),
  ])('R-mi-com-serial: lead to the same known deliveries, those of the policy', async ([said, repeated, chance]) => {
    const shuffled = repeated
      .map((each) => ({ each, place: Number(chance.next().value) }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ each }) => each)
    const sorted = said.toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1))
    expect(await knownAfter(shuffled)).toEqual(expected(said))
    expect(await knownAfter(sorted)).toEqual(expected(said))
  })

  test.prop([callbacks])('that come at the same time lead there too, each answered', async (said) => {
    const world = memoryWorld()
    const answers = await Promise.all(said.map((each) => untilAnswered(world, each)))
    expect(answers.every((each) => each === 'stored')).toBe(true)
    expect(await known(world)).toEqual(expected(said))
  })
})

/** The order system asks again as long as it is told to. */
async function untilAnswered(ports: OrderPorts, body: OrderReport) {
  const same = call(body)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const answer = await takeOrderCallback(ports, ...same)
    if (answer !== 'contended') return answer
  }
  throw new Error('Nobody answered')
}

describe('An order', () => {
  const last = async (...said: readonly OrderReport[]) => (await knownAfter(said))[0]

  it('delivered again after its cancellation counts again; the old delivery repeated does not', async () => {
    const first = delivered('A', instant(1), day(1), [serials[0]])
    expect(await last(first, cancelled('A', instant(2)), first)).toBeNull()
    const again = delivered('A', instant(3), day(2), [serials[0]])
    expect(await last(first, cancelled('A', instant(2)), again)).toEqual({ orderId: 'A', deliveredOn: day(2) })
  })

  it('cancelled at the instant of its delivery is cancelled, whatever came first', async () => {
    const both = [delivered('A', instant(1), day(1), [serials[0]]), cancelled('A', instant(1))]
    expect(await last(...both)).toBeNull()
    expect(await last(...both.toReversed())).toBeNull()
  })

  it('that was stored with an instant no clock can show blocks nothing that comes after it', async () => {
    const far = delivered('A', '2999-01-01T00:00:00.000Z', day(1), [serials[0]])
    expect(await last(far, cancelled('A', instant(2)))).toBeNull()
    expect(await last(far, delivered('A', instant(2), day(2), [serials[0]]))).toMatchObject({ deliveredOn: day(2) })
  })

  it('is taken also when the callback was overtaken, and its answer is kept', async () => {
    const world = memoryWorld()
    await takeOrderCallback(world, ...call(cancelled('A', instant(5))))
    const late = call(delivered('A', instant(1), day(1), [serials[0]]))
    expect(await takeOrderCallback(world, ...late)).toBe('stored')
    expect(await world.idempotency.find(late[1].key)).toMatchObject({ answer: { status: 200 } })
    expect(await takeOrderCallback(world, ...late)).toBe('answered')
  })
})
