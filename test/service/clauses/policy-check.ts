import { expect } from 'vitest'
import type { Channel, ClauseId, LawId, ReadingId } from '../../../shared/rules/index.ts'
import { type Answer, client } from '../../support/client.ts'
import { sharedStack } from '../../support/local-stack.ts'
import { check, consumer, type RequestChanges } from '../../support/requests.ts'
import { type Expected, expectSaid, workedExamples } from '../../support/worked-examples.ts'

/** A request of `POST /v1/eligibility-checks`, and what its answer is expected to say. */
export interface PolicyCheck {
  readonly asks: object & { readonly channel: string; readonly product: { readonly serial: unknown } }
  readonly expect: Expected
  /** When mi.com's order system reports the device's delivery before anybody asks. */
  readonly reported?: { readonly purchasedOn: string; readonly deliveredOn: string }
}

/** Requests that show what a clause or a reading says, where it has a part in the answer to a check. */
export type ChecksOf<Id extends string> = {
  readonly [Each in Id]?: readonly [PolicyCheck, ...PolicyCheck[]] | undefined
}
export type PolicyChecks = ChecksOf<ClauseId | ReadingId | LawId>

/** A phone in warranty at its own shop, changed as a check needs it. */
export const asked = (changes: RequestChanges & { readonly channel?: Channel }, expected: Expected): PolicyCheck => ({
  asks: { channel: 'pos', ...check(changes) },
  expect: expected,
})

/** A worked example of the policy. */
export function worked(name: string): PolicyCheck {
  const example = workedExamples.find((each) => each.name === name)
  if (!example) throw new Error(`There is no worked example ${name}`)
  return { asks: example.request, expect: example.expect }
}

/** The demo partner that asks through a channel. */
const partners: Readonly<Record<string, string>> = {
  pos: 'retailer-one',
  'call-centre': 'call-centre',
  'dr-mobile': 'dr-mobile',
  'mi.com': 'mi-com',
  'service-centre': 'service-centre',
}

/** Asks the shared stack as the partner of the request's channel, and holds the answer against what is expected. */
export async function expectAnswer({ asks, expect: expected, reported }: PolicyCheck): Promise<Answer['body']> {
  if (reported) await reportDelivery(String(asks.product.serial), reported)
  const caller = client(sharedStack(), partners[asks.channel] ?? '')
  const { status, body } = await caller.post('/v1/eligibility-checks', asks)
  expect(status, JSON.stringify(body)).toBe(200)
  expectSaid({ ...body, instructions: body.instructions.map(({ code }: { code: string }) => code) }, expected)
  return body
}

async function reportDelivery(serial: string, dates: NonNullable<PolicyCheck['reported']>): Promise<void> {
  const delivered = {
    type: 'order.delivered',
    orderId: `MI-${serial}`,
    occurredAt: `${dates.deliveredOn}T10:00:00Z`,
    ...dates,
    country: 'NL',
    lines: [{ serial, model: 'Xiaomi 15', line: 'phone' }],
    consumer,
  }
  const { status } = await client(sharedStack(), 'mi-com').post('/v1/orders/callbacks', delivered)
  expect(status).toBe(200)
}
