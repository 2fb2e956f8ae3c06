import { vi } from 'vitest'
import { takeOrderCallback } from '../../functions/order-callback/take-order-callback.ts'
import { takeRemorse } from '../../functions/order-callback/take-remorse.ts'
import { runDue } from '../../functions/run-timers/run-due.ts'
import * as metrics from '../../shared/application/metrics.ts'
import type { UnmatchedRemorse } from '../../shared/application/ports/desk-items.ts'
import type { Remorse } from '../../shared/application/ports/remorse.ts'
import type { OrderReport } from '../../shared/contracts/order.ts'
import { person } from '../adapters/stored.ts'
import { now as start } from '../rma/life.ts'
import type { Turn } from '../support/fakes/faults.ts'
import { always, timersWorld } from './due.ts'

vi.spyOn(metrics, 'countXmsQuestion').mockReturnValue()

export const orderId = 'MI-1'
export const serial = 'SN-1001'
const instant = (at: Date) => at.toISOString()
const day = (at: Date) => instant(at).slice(0, 10)

let count = 0
/** The idempotency record of a request of its own. */
export function answered(id = `msg_${++count}`) {
  const key = { partnerId: 'mi-com', id, fingerprint: id }
  return { key, answer: { status: 202, language: 'en', body: '{}' } } as const
}

/** The order system and the sweeps over the fakes, at a business time that only moves when it is told to. */
export function remorseWorld(plan: readonly Turn[] = []) {
  const ports = timersWorld()
  ports.disturb(plan)
  let now = start

  return {
    ports,
    memory: ports.memory,
    now: () => now,
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },

    deliver: (changes: Partial<Extract<OrderReport, { type: 'order.delivered' }>> = {}, record = answered()) =>
      takeOrderCallback(
        ports,
        {
          type: 'order.delivered',
          orderId,
          occurredAt: instant(now),
          deliveredOn: day(now),
          country: 'NL',
          lines: [{ serial, model: 'Xiaomi 15', line: 'phone' }],
          consumer: person.consumer,
          ...changes,
        },
        record,
        now,
      ),
    cancel: (record = answered()) =>
      takeOrderCallback(ports, { type: 'order.cancelled', orderId, occurredAt: instant(now) }, record, now),

    ask: (changes: Partial<Remorse> = {}, record = answered()) =>
      takeRemorse(
        ports,
        {
          orderId,
          serial,
          raisedOn: day(now),
          condition: { available: true, boxContentsComplete: true, visibleAbuse: false },
          partnerId: 'mi-com',
          receivedAt: instant(now),
          occurredAt: instant(now),
          ...changes,
        },
        { registered: () => record, parked: record },
        now,
      ),

    sweep: () => runDue(ports, now, always),

    rmas: () => [...ports.memory.dossiers.values()].map(({ rma }) => rma),
    /** What the desk's list says of remorses. */
    unmatched: () => [...ports.memory.deskItems.values()].map(({ item }) => item.about as UnmatchedRemorse),
    isParked: () => ports.memory.parked.size > 0,
  }
}
export type RemorseWorld = ReturnType<typeof remorseWorld>
