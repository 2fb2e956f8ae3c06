import type { BodyContract } from '../../shared/contracts/body.ts'
import { doaResultBody } from '../../shared/contracts/doa-result.ts'
import { intakeRequest } from '../../shared/contracts/intake.ts'
import { orderCallback } from '../../shared/contracts/order.ts'
import { paymentCallback } from '../../shared/contracts/payment.ts'
import { quoteBody, quoteResponseBody } from '../../shared/contracts/quote.ts'
import { reportBody } from '../../shared/contracts/report.ts'
import { consumer, intake } from '../support/requests.ts'
import { now } from './named.ts'

const at = now.toISOString()
export const findings = {
  manufacturingFailure: true,
  boxContentsComplete: true,
  visibleAbuse: false,
  sealIntact: true,
  serialLegible: true,
}
export const quote = {
  lines: [{ kind: 'labour', description: 'Work', amountCents: 100 }],
  reject: { transportCents: 0, handlingCents: 0 },
}
export const payment = { paymentId: `pay_${'a'.repeat(22)}`, status: 'paid', amountCents: 12_100, currency: 'EUR' }
export const delivered = {
  type: 'order.delivered',
  occurredAt: at,
  orderId: 'O-1',
  purchasedOn: '2026-11-16',
  deliveredOn: '2026-11-18',
  country: 'NL',
  lines: [{ serial: 'SN-1234', model: 'Xiaomi 15', line: 'phone' }],
  consumer,
}
export const remorse = {
  type: 'remorse.requested',
  occurredAt: at,
  orderId: 'O-1',
  serial: 'SN-1234',
  raisedOn: '2026-11-20',
  condition: { available: true, boxContentsComplete: true, visibleAbuse: false },
}
export const inspected = {
  type: 'inspected',
  occurredAt: at,
  official: true,
  warrantable: true,
  causes: [],
  part: 'other',
}
export const visit = {
  type: 'visit-scheduled',
  occurredAt: at,
  from: '2026-11-23T08:00:00Z',
  to: '2026-11-23T10:00:00Z',
}

const anyway = <T>(contract: BodyContract<T>) => contract as BodyContract<unknown>
type Good = [string, BodyContract<unknown>, Record<string, unknown>]

/** One good body of every message that partners send. */
export const good: readonly Good[] = [
  ['an intake', anyway(intakeRequest), intake({ partnerReference: 'T-1' })],
  ['a quote', anyway(quoteBody), quote],
  ['a quote’s answer', anyway(quoteResponseBody), { revision: 1, answer: 'accept' }],
  ['a screening’s result', anyway(doaResultBody), { result: 'accepted', findings, screenedAt: at, note: 'Fine' }],
  ['a payment’s result', anyway(paymentCallback), payment],
  ['an order’s delivery', anyway(orderCallback), delivered],
  ['an order’s cancellation', anyway(orderCallback), { type: 'order.cancelled', orderId: 'O-1', occurredAt: at }],
  ['an order’s remorse', anyway(orderCallback), remorse],
  ...[
    { type: 'transport-booked', occurredAt: at, carrier: 'PostNL', trackingUrl: 'https://t.example/1', slot: '9-12' },
    { type: 'remote-repair', occurredAt: at, fixed: false },
    visit,
    { type: 'received', occurredAt: at, serial: 'SN-1234' },
    { ...inspected, note: 'Fine', serialLegible: true, sealIntact: true },
    { type: 'repaired', occurredAt: at },
    { type: 'swapped', occurredAt: at, newSerial: 'SN-5678' },
    { type: 'shipped', occurredAt: at, carrier: 'bpost' },
    { type: 'delivered', occurredAt: at },
    { type: 'collected', occurredAt: at },
  ].map((each): Good => [each.type, anyway(reportBody), each]),
]

/** A copy of a body for each place in it that a test's function changes, with that place's path. */
export function variants(
  body: unknown,
  change: (value: unknown) => readonly unknown[],
  path: readonly string[] = [],
): { readonly path: string; readonly body: unknown }[] {
  const here = change(body).map((each) => ({ path: path.join('.'), body: each }))
  if (typeof body !== 'object' || body === null) return here
  const inside = Object.entries(body).flatMap(([key, value]) =>
    variants(value, change, [...path, key]).map((each) => ({
      ...each,
      body: Array.isArray(body) ? body.with(Number(key), each.body) : { ...body, [key]: each.body },
    })),
  )
  return [...here, ...inside]
}
