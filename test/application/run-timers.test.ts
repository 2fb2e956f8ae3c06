import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { concurrentItemsMax, concurrentVerificationsMax } from '../../functions/run-timers/run-due.ts'
import { runTimers } from '../../functions/run-timers/run-timers.ts'
import { nextVerificationAt } from '../../functions/run-timers/verify-again.ts'
import { log } from '../../shared/application/log.ts'
import { afterCallback } from '../../shared/application/order-callback.ts'
import { issueQuote } from '../../shared/rma/index.ts'
import { firstChange, numberOf, quoted, storedEvents } from '../adapters/stored.ts'
import { carriedOut, draft, kinds, later, now } from '../rma/life.ts'
import { always, dueKinds, settled, stateOf, type TimersWorld, timersWorld, waitingForXms, weekOn } from './due.ts'

log.setLogLevel('SILENT')

const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const indexes = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index)

describe('Thousands due at once', () => {
  it('are all done by two sweeps at the same time, each of them once', async () => {
    const world = timersWorld()
    for (const index of indexes(1500)) await quoted(world, index)
    for (const index of indexes(1000, 2001)) await waitingForXms(world, index, weekOn)
    settled(world)
    for (const index of indexes(1000, 4001)) {
      await world.rmas.commit(firstChange(index))
      world.memory.startDelivery({ rmaNumber: numberOf(index), sequence: 1 }, { kind: 'mail' }, now)
    }
    world.memory.waiting.clear()
    // Of each quote the reminder of day 10 is due besides its expiry: 5,000 in all.
    for (const [name, { kind }] of world.memory.timers)
      if (kind === 'quote-reminder-1') world.memory.timers.delete(name)

    const [one, other] = await Promise.all([runTimers(world, later(14), always), runTimers(world, later(14), always)])

    expect(one.timers + other.timers).toBe(4000)
    expect(one.resent + other.resent).toBe(1000)
    expect(one.failed + other.failed).toBe(0)
    expect(new Set(world.asked).size).toBe(1000)
    expect(world.asked).toHaveLength(1000)
    expect(new Set(world.sent).size).toBe(2500)
    expect(world.sent).toHaveLength(2500)
    for (const index of indexes(1500)) {
      const { events } = world.memory.dossiers.get(numberOf(index)) ?? { events: [] }
      expect(events.filter(({ type }) => type === 'quote.expired')).toHaveLength(1)
    }
    for (const index of indexes(1000, 2001)) expect(stateOf(world, index)).toBe('registered')
    expect(dueKinds(world, later(14))).toEqual([])
  })

  it('are worked on so many at a time, verifications apart from the rest', async () => {
    const world = timersWorld()
    for (const index of indexes(60)) await waitingForXms(world, index)
    for (const index of indexes(60, 101)) await quoted(world, index)
    settled(world)
    const counted = { verifications: { now: 0, most: 0 }, claims: { now: 0, most: 0 } }
    const counting = async <T>(counter: { now: number; most: number }, act: () => Promise<T>) => {
      counter.now += 1
      counter.most = Math.max(counter.most, counter.now)
      await new Promise((resolve) => setImmediate(resolve))
      return act().finally(() => {
        counter.now -= 1
      })
    }
    world.xms.answer = () => counting(counted.verifications, async () => true)
    const { startDelivery } = world.work
    const work: TimersWorld['work'] = {
      ...world.work,
      startDelivery: (...args) => counting(counted.claims, () => startDelivery(...args)),
    }
    expect(await runTimers({ ...world, work }, later(4), always)).toMatchObject({ timers: 120, failed: 0 })
    expect(counted.verifications.most).toBe(concurrentVerificationsMax)
    expect(counted.claims.most).toBeGreaterThan(1)
    expect(counted.claims.most).toBeLessThanOrEqual(concurrentItemsMax)
  })

  it('stay due where the time runs out, and are done by the next sweep', async () => {
    const world = timersWorld()
    for (const index of indexes(50)) await quoted(world, index)
    settled(world)
    let begun = 0
    const first = await runTimers(world, later(4), () => ++begun <= 25)
    expect(first.timers).toBeGreaterThan(0)
    expect(first.timers).toBeLessThan(50)
    const second = await runTimers(world, later(4), always)
    expect(first.timers + second.timers).toBe(50)
    expect(world.sent).toHaveLength(50)
  })
})

describe('What fails', () => {
  it('holds up nobody, and is due again after the rest', async () => {
    const world = timersWorld()
    for (const index of indexes(30)) await quoted(world, index)
    settled(world)
    const poisoned = numberOf(1)
    const rmas: TimersWorld['rmas'] = {
      ...world.rmas,
      load: async (rmaNumber) => {
        if (rmaNumber === poisoned) throw new Error('Cannot be read')
        return world.rmas.load(rmaNumber)
      },
    }
    expect(await runTimers({ ...world, rmas }, later(4), always)).toMatchObject({ timers: 29, failed: 1 })
    expect(await runTimers({ ...world, rmas }, later(4), always)).toMatchObject({ timers: 0, failed: 0 })
    expect(await runTimers(world, new Date(later(4).getTime() + 120_000), always)).toMatchObject({ timers: 1 })
  })

  it('in the outbox stops no timer, and is seen', async () => {
    const world = timersWorld()
    await quoted(world, 1)
    settled(world)
    // biome-ignore lint/correctness/useYield: it fails before it has anything
    const waiting = async function* () {
      throw new Error('The index does not answer')
    }
    const broken = { ...world, outbox: { ...world.outbox, waiting } }
    await expect(runTimers(broken, later(4), always)).rejects.toThrow('The index does not answer')
    expect(world.sent).toHaveLength(1)
  })

  it('among timers stops no publishing, and is seen', async () => {
    const world = timersWorld()
    await storedEvents(world, 1, 3)
    // biome-ignore lint/correctness/useYield: it fails before it has anything
    const due = async function* () {
      throw new Error('The index does not answer')
    }
    const broken = { ...world, work: { ...world.work, due } }
    await expect(runTimers(broken, now, always)).rejects.toThrow('The index does not answer')
    expect(world.memory.waiting.size).toBe(0)
  })

  it('while an event is published keeps back no other event', async () => {
    const world = timersWorld()
    const events = await storedEvents(world, 1, 45)
    const outbox: TimersWorld['outbox'] = {
      ...world.outbox,
      publish: async (publications, at) => {
        if (publications.some(({ stored }) => stored.event.sequence === 7)) throw new Error('Too large')
        return world.outbox.publish(publications, at)
      },
    }
    expect(await runTimers({ ...world, outbox }, now, always)).toMatchObject({ published: 44, unpublished: 1 })
    expect([...world.memory.waiting.values()].map(({ event }) => event.sequence)).toEqual([7])
    expect(events).toHaveLength(45)
  })
})

describe('R-requote: a quote issued while its old timer is looked at', () => {
  it('keeps its own expiry', async () => {
    const world = timersWorld()
    const rma = await quoted(world, 1)
    settled(world)
    for (const name of [...world.memory.timers.keys()]) {
      if (!name.endsWith('quote-expiry')) world.memory.timers.delete(name)
    }
    const revised = carriedOut(rma, issueQuote(rma, draft(9000), later(13)), later(13))
    const rmas: TimersWorld['rmas'] = {
      ...world.rmas,
      load: async (rmaNumber) => {
        // The sweep reads the RMA; in this moment the service centre revises the quote.
        await world.rmas.commit({ transition: revised })
        return world.rmas.load(rmaNumber)
      },
    }
    await runTimers({ ...world, rmas }, later(14), always)
    const expiry = [...world.memory.timers.values()].find(({ kind }) => kind === 'quote-expiry')
    expect(expiry?.dueAt).toBe(later(27).toISOString())
  })
})

describe('R-verification-silence: while XMS cannot answer', () => {
  it('it is asked again after pauses that double, up to an hour', async () => {
    const world = timersWorld()
    await waitingForXms(world, 1)
    settled(world)
    world.xms.answer = async () => null
    const askedAt: number[] = []
    for (let minute = 0; minute <= 400; minute += 1) {
      const before = world.asked.length
      await runTimers(world, minutesOn(minute), always)
      if (world.asked.length > before) askedAt.push(minute)
    }
    expect(askedAt).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 124, 184, 244, 304, 364])
    world.xms.answer = async () => true
    await runTimers(world, minutesOn(424), always)
    expect(stateOf(world, 1)).toBe('registered')
    expect(dueKinds(world, later(1))).toEqual([])
  })

  test.prop([fc.integer({ min: 0, max: 30 * 24 * 3600 })])(
    'no pause is shorter than a minute or longer than an hour',
    (waitedSeconds) => {
      const at = new Date(now.getTime() + waitedSeconds * 1000)
      const waiting = { registeredAt: now.toISOString(), policyVersion: '2026-01' }
      const pauseSeconds = (nextVerificationAt(waiting, at).getTime() - at.getTime()) / 1000
      expect(pauseSeconds).toBe(Math.min(3600, Math.max(60, waitedSeconds)))
    },
  )

  it('nobody else waits for it', async () => {
    const world = timersWorld()
    for (const index of indexes(40)) await waitingForXms(world, index)
    await quoted(world, 101)
    settled(world)
    const silence = Promise.withResolvers<null>()
    world.xms.answer = () => silence.promise
    const running = runTimers(world, later(4), always)
    while (world.sent.length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(world.asked.length).toBeLessThanOrEqual(concurrentVerificationsMax)
    silence.resolve(null)
    expect(await running).toMatchObject({ timers: 41 })
  })

  it('a timer of an RMA that no longer waits is removed', async () => {
    const world = timersWorld()
    await waitingForXms(world, 1)
    settled(world)
    const rmas: TimersWorld['rmas'] = { ...world.rmas, load: async () => null }
    await runTimers({ ...world, rmas }, now, always)
    expect(dueKinds(world, later(1))).toEqual([])
    expect(world.asked).toEqual([])
  })
})

describe('A request that waited for XMS', () => {
  it('is decided with what the order system has reported meanwhile (R-mi-com-serial)', async () => {
    const world = timersWorld()
    await waitingForXms(world, 1)
    const { after } = firstChange(1, kinds.shopRepair).transition
    const callback = {
      orderId: 'MI-1',
      occurredAt: now.toISOString(),
      delivery: { country: 'NL', deliveredOn: '2026-11-19', serials: [after.product.serial] },
    } as const
    const order = afterCallback(null, callback, now)
    const answered = {
      key: { partnerId: 'mi-com', id: 'msg', fingerprint: '' },
      answer: { status: 200, language: 'en', body: '{}' },
    } as const
    await world.orders.store({ before: null, after: order }, answered)
    await runTimers(world, later(1), always)
    expect(world.memory.dossiers.get(numberOf(1))?.rma).toMatchObject({ state: 'on-hold', holdReason: 'review' })
  })
})
