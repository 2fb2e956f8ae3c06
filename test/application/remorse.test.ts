import { describe, expect, it } from 'vitest'
import { claimMinutes } from '../../functions/run-timers/run-due.ts'
import { log } from '../../shared/application/log.ts'
import { orderId, type RemorseWorld, remorseWorld, serial } from './remorse-world.ts'

log.setLogLevel('SILENT')

const dayMinutes = 24 * 60
const minuteMs = 60_000

describe('R-online-withdrawal: a remorse that the order system asks for', () => {
  it('is registered as the consumer’s whom the order names, with the order’s product and country', async () => {
    const world = remorseWorld()
    const tv = { serial, model: 'Mi TV P1', line: 'tv', screenInches: 43 } as const
    await world.deliver({ lines: [tv] })
    expect(await world.ask()).toMatchObject({
      kind: 'registered',
      dossier: {
        rma: {
          state: 'registered',
          service: 'remorse-screening',
          request: 'remorse',
          channel: 'mi.com',
          country: 'NL',
          product: tv,
          orderId,
          registrar: { partnerId: 'mi-com', role: 'shop' },
          partnerReference: null,
        },
        person: { consumer: { name: 'Sanne de Vries' } },
      },
    })
    expect(world.isParked()).toBe(false)
  })

  it('R-order-pop: needs no other proof than its order', async () => {
    const world = remorseWorld()
    await world.deliver()
    await world.ask()
    const decided = world.memory.dossiers.values().next().value?.decisions[0]?.decision
    expect(decided).toMatchObject({ decision: 'eligible', missing: [] })
  })

  it('of a serial that the order does not name is nothing', async () => {
    const world = remorseWorld()
    await world.deliver()
    expect(await world.ask({ serial: 'SN-9999' })).toEqual({ kind: 'not-in-order' })
    expect([world.rmas(), world.isParked()]).toEqual([[], false])
  })

  it('P-2.3: on day 15 is taken in, and on day 16 is not, with the whole decision', async () => {
    const raisedAfter = async (days: number) => {
      const world = remorseWorld()
      await world.deliver()
      world.pass(days * dayMinutes)
      return world.ask()
    }
    expect((await raisedAfter(15)).kind).toBe('registered')
    expect(await raisedAfter(16)).toMatchObject({
      kind: 'not-admitted',
      decided: { decision: { decision: 'refused' } },
    })
  })

  it('R-withdrawal: by day 14 is looked at by a person where the policy alone would refuse it', async () => {
    const world = remorseWorld()
    await world.deliver()
    world.pass(14 * dayMinutes)
    const condition = { available: true, boxContentsComplete: false, visibleAbuse: false }
    expect(await world.ask({ condition })).toMatchObject({
      dossier: { rma: { state: 'on-hold', holdReason: 'review' } },
    })
  })

  it('waits for what is not said of the device', async () => {
    const world = remorseWorld()
    await world.deliver()
    expect(await world.ask({ condition: {} })).toMatchObject({ dossier: { rma: { state: 'awaiting-information' } } })
  })

  it('waits for XMS while that cannot answer', async () => {
    const world = remorseWorld()
    world.ports.xms.answer = async () => null
    await world.deliver()
    expect(await world.ask()).toMatchObject({ dossier: { rma: { state: 'pending-verification' } } })
  })

  it('of a serial that has an open RMA is told so', async () => {
    const world = remorseWorld()
    await world.deliver()
    await world.ask()
    expect(await world.ask()).toMatchObject({ kind: 'serial-taken', openRma: world.rmas()[0]?.rmaNumber })
  })
})

describe('R-remorse-parked: a remorse whose order is not known', () => {
  it('is parked without anything personal', async () => {
    const world = remorseWorld()
    expect(await world.ask()).toEqual({ kind: 'parked' })
    const [first] = world.memory.parked.values()
    expect(Object.keys(first?.remorse ?? {}).toSorted()).toEqual([
      'condition',
      'occurredAt',
      'orderId',
      'partnerId',
      'raisedOn',
      'receivedAt',
      'serial',
    ])
  })

  const incomplete = { condition: { available: true, boxContentsComplete: false, visibleAbuse: false } }
  const parkedIn = ({ memory }: RemorseWorld) => [...memory.parked.values()].map(({ remorse }) => remorse)

  it.each([
    ['older', -1],
    ['as old', 0],
  ])('stays as it was parked when a request comes that is %s', async (_, ms) => {
    const world = remorseWorld()
    const occurredAt = new Date(world.now().getTime() + ms).toISOString()
    await world.ask()
    const first = [...world.memory.parked.values()]
    world.pass(5)
    expect(await world.ask({ ...incomplete, occurredAt })).toEqual({ kind: 'parked-already' })
    expect([...world.memory.parked.values()]).toEqual(first)
  })

  it('is parked anew by a newer request, with its facts, as received when the first was', async () => {
    const world = remorseWorld()
    const receivedAt = world.now().toISOString()
    const occurredAt = new Date(world.now().getTime() + 1).toISOString()
    await world.ask()
    world.pass(5)
    expect(await world.ask({ ...incomplete, occurredAt })).toEqual({ kind: 'parked-anew' })
    expect(parkedIn(world)).toMatchObject([{ ...incomplete, occurredAt, receivedAt }])
    expect(await world.ask({ occurredAt: receivedAt })).toEqual({ kind: 'parked-already' })
    expect(parkedIn(world)).toMatchObject([incomplete])
  })

  it('gives way to any request when it was parked before their order was kept', async () => {
    const world = remorseWorld()
    await world.ask()
    for (const parked of world.memory.parked.values()) {
      const { occurredAt: _, ...remorse } = parked.remorse
      Object.assign(parked, { remorse })
    }
    expect(await world.ask(incomplete)).toEqual({ kind: 'parked-anew' })
  })

  it('is registered as the newest request says, also when an older one comes as its order is known', async () => {
    const world = remorseWorld()
    const occurredAt = world.now().toISOString()
    world.pass(5)
    await world.ask({ condition: {} })
    await world.deliver()
    expect(await world.ask({ occurredAt })).toMatchObject({ dossier: { rma: { state: 'awaiting-information' } } })
    expect(world.isParked()).toBe(false)
  })

  it('is not the desk’s as it said before, by a sweep that a newer request overtakes', async () => {
    const world = remorseWorld()
    await world.ask()
    world.pass(14 * dayMinutes)
    const { find } = world.ports.orders
    world.ports.orders.find = async (id) => {
      world.ports.orders.find = find
      await world.ask({ raisedOn: '2026-12-04' })
      return find(id)
    }
    await world.sweep()
    expect([world.isParked(), world.unmatched()]).toEqual([true, []])
    await world.sweep()
    expect([world.isParked(), world.unmatched()]).toMatchObject([false, [{ raisedOn: '2026-12-04' }]])
  })

  it('is parked too when the order was cancelled', async () => {
    const world = remorseWorld()
    await world.deliver()
    world.pass(1)
    await world.cancel()
    expect(await world.ask()).toEqual({ kind: 'parked' })
  })

  it('is parked again from the start when its order is reported in that moment', async () => {
    const world = remorseWorld()
    const park = world.ports.parked.park
    let parkings = 0
    world.ports.parked.park = async (parking) => {
      parkings += 1
      if (parkings === 1) await world.deliver()
      return park(parking)
    }
    expect((await world.ask()).kind).toBe('registered')
    expect([parkings, world.isParked()]).toEqual([1, false])
  })

  it('becomes an RMA with the next sweep after its delivery, of the partner that asked', async () => {
    const world = remorseWorld()
    await world.ask()
    world.pass(50)
    await world.sweep()
    world.pass(1)
    await world.sweep()
    await world.deliver()
    expect(world.rmas()).toEqual([])
    expect(await world.sweep()).toMatchObject({ remorses: 1, failed: 0 })
    expect(world.rmas()).toMatchObject([{ state: 'registered', registrar: { partnerId: 'mi-com', role: 'shop' } }])
    expect([world.isParked(), world.unmatched()]).toEqual([false, []])
  })

  it('R-backdating: is judged as of the day on which it was received, however long it waited', async () => {
    const world = remorseWorld()
    await world.ask()
    world.pass(13 * dayMinutes)
    await world.deliver()
    await world.sweep()
    expect(world.rmas()).toMatchObject([{ state: 'registered', raisedOn: '2026-11-20' }])
  })

  it('asked for again once its order is known becomes one RMA, and is parked no longer', async () => {
    const world = remorseWorld()
    await world.ask()
    await world.deliver()
    expect((await world.ask()).kind).toBe('registered')
    await world.sweep()
    expect(world.rmas()).toHaveLength(1)
    expect([world.isParked(), world.unmatched()]).toEqual([false, []])
  })

  it('is looked at after pauses that double from a minute to an hour', async () => {
    const world = remorseWorld()
    await world.ask()
    const looks: number[] = []
    for (let minute = 0; minute <= 400; minute += 1) {
      if ((await world.sweep()).remorses > 0) looks.push(minute)
      world.pass(1)
    }
    expect(looks).toEqual([1, 2, 4, 8, 16, 32, 64, 124, 184, 244, 304, 364])
  })

  it('is the desk’s after 14 days, not a millisecond before', async () => {
    const world = remorseWorld()
    await world.ask()
    const end = 14 * dayMinutes
    world.pass(end - 1 / minuteMs)
    await world.sweep()
    expect([world.isParked(), world.unmatched()]).toEqual([true, []])
    world.pass(1 / minuteMs)
    await world.sweep()
    expect([world.isParked(), world.unmatched()]).toEqual([
      false,
      [{ orderId, serial, raisedOn: '2026-11-20', cause: 'order-unknown' }],
    ])
  })

  it('becomes an RMA also when its order is known only as its time is over', async () => {
    const world = remorseWorld()
    await world.ask()
    world.pass(14 * dayMinutes)
    await world.deliver()
    await world.sweep()
    expect([world.rmas().length, world.unmatched()]).toEqual([1, []])
  })
})

describe('R-remorse-parked: a sweep so slow that another takes its claim over', () => {
  /** A sweep that reads the order and then stands still, until another one is done and more has happened. */
  async function overtaken(world: RemorseWorld, then: () => void) {
    const { find } = world.ports.orders
    const still = Promise.withResolvers<void>()
    const isRead = Promise.withResolvers<void>()
    world.ports.orders.find = async (id) => {
      world.ports.orders.find = find
      const order = await find(id)
      isRead.resolve()
      await still.promise
      return order
    }
    const slow = world.sweep()
    await isRead.promise
    world.pass(claimMinutes)
    await world.sweep()
    then()
    still.resolve()
    expect(await slow).toMatchObject({ failed: 0 })
  }

  it('makes no second RMA, though the first has ended meanwhile', async () => {
    const world = remorseWorld()
    await world.ask()
    await world.deliver()
    await overtaken(world, () => world.memory.locks.clear())
    expect([world.rmas().length, world.unmatched().length]).toEqual([1, 0])
  })

  it('opens no second desk item', async () => {
    const world = remorseWorld()
    await world.ask()
    world.pass(14 * dayMinutes)
    await overtaken(world, () => undefined)
    expect([world.rmas().length, world.unmatched().length]).toEqual([0, 1])
  })
})

describe('R-remorse-parked: a person sees a parked remorse', () => {
  const unmatchedAfter = async (act: (world: RemorseWorld) => Promise<unknown>) => {
    const world = remorseWorld()
    await world.ask()
    world.pass(1)
    await act(world)
    await world.sweep()
    expect(world.isParked()).toBe(false)
    return world.unmatched().map(({ cause }) => cause)
  }

  it('that the policy refuses', async () => {
    expect(await unmatchedAfter((world) => world.deliver({ deliveredOn: '2026-10-01' }))).toEqual(['refused'])
  })

  it('of a serial that its order does not name', async () => {
    const lines = [{ serial: 'SN-9999', model: 'Xiaomi 15', line: 'phone' }] as const
    expect(await unmatchedAfter((world) => world.deliver({ lines: [...lines] }))).toEqual(['not-in-order'])
  })

  it('of a serial that has an open RMA', async () => {
    const other = async (world: RemorseWorld) => {
      await world.deliver()
      world.memory.locks.set(serial, 'NL-1234-5678-X')
    }
    expect(await unmatchedAfter(other)).toEqual(['serial-has-open-rma'])
  })

  it('of an order that was stored before its products were kept', async () => {
    const older = async (world: RemorseWorld) => {
      await world.deliver()
      const order = world.memory.orders.get(orderId)
      if (!order?.newest.delivery) throw new Error('The order is not there')
      const { products: _, ...delivery } = order.newest.delivery
      world.memory.orders.set(orderId, { ...order, newest: { ...order.newest, delivery } })
    }
    expect(await unmatchedAfter(older)).toEqual(['order-incomplete'])
  })

  it('of an order whose consumer is not kept, or lives in another country', async () => {
    const erased = async (world: RemorseWorld) => {
      await world.deliver()
      world.memory.consumers.delete(orderId)
    }
    expect(await unmatchedAfter(erased)).toEqual(['order-incomplete'])
    expect(await unmatchedAfter((world) => world.deliver({ country: 'BE' }))).toEqual(['order-incomplete'])
  })

  it('whose order is known and makes no RMA: parked, and the desk’s at once', async () => {
    const world = remorseWorld()
    await world.deliver({ country: 'BE' })
    expect(await world.ask()).toEqual({ kind: 'parked' })
    await world.sweep()
    expect(world.unmatched()).toMatchObject([{ cause: 'order-incomplete' }])
  })
})
