import { decide, localDate, policyInForce } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import { type Blanks, filled } from '../../infra/local/sandbox/fill.ts'
import { leaves } from '../../infra/local/sandbox/leaves.ts'
import { operations } from '../../infra/local/sandbox/operations.ts'
import { type BodyContract, parseBody } from '../../shared/contracts/body.ts'
import { eligibilityRequest, factsOf } from '../../shared/contracts/eligibility.ts'
import { orderCallback } from '../../shared/contracts/order.ts'
import { channelFor } from '../../shared/contracts/partner.ts'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'
import worked from '../../shared/rules/examples.json' with { type: 'json' }

const at = (day: string): Blanks => ({
  now: new Date(`${day}T10:00:00Z`),
  serial: 'SN-1',
  freshSerial: 'SN-2',
  order: 'O-1',
})

/** What the order system's report says of a device. */
function reportedIn(report: unknown, now: Date) {
  const parsed = parseBody(orderCallback, report, now)
  if (!parsed.ok || parsed.value.type !== 'order.delivered') throw new Error('Not a delivery')
  const { orderId, deliveredOn } = parsed.value
  return { orderId, deliveredOn }
}

describe('the examples of the sandbox', () => {
  const blanks = at('2026-11-24')
  const withBody = operations().filter(({ kind }) => kind === 'check' || kind === 'write')

  it.each(withBody.map((each) => [each.operationId, each] as const))(
    '%s: each is as its contract wants it',
    (id, { examples }) => {
      const { body: contract } = routes[id as OperationId] as { body: BodyContract<unknown> }
      expect(examples).not.toEqual([])
      for (const { name, body } of examples) {
        const sent = filled(body, blanks).replace('pay_…', `pay_${'a'.repeat(22)}`)
        expect(parseBody(contract, JSON.parse(sent), blanks.now), name).toMatchObject({ ok: true })
      }
    },
  )

  it('the requests for the leaves of the policy get those answers', () => {
    const blanks = at(worked.receivedOn)
    const answers = leaves().map(({ body, order, role, expected: { decision, service } }) => {
      const parsed = parseBody(eligibilityRequest, JSON.parse(filled(body, blanks)), blanks.now)
      if (!parsed.ok) return { title: parsed.issues, expected: [decision, service], decided: null }
      const { serial } = parsed.value.product
      const facts = factsOf(parsed.value, {
        channel: channelFor(role, undefined) ?? 'pos',
        today: localDate(blanks.now, 'NL'),
        ...(order ? { reportedByOrderSystem: reportedIn(JSON.parse(filled(order, blanks)), blanks.now) } : {}),
        official: serial.startsWith('DOWN') ? null : !serial.startsWith('GREY'),
        ...(role === 'retailer' ? { retailerId: 'retailer-one' } : {}),
      })
      const decided = decide(facts, policyInForce(worked.receivedOn), worked.receivedOn)
      return { facts, expected: [decision, service], decided: [decided.decision, decided.service] }
    })
    const others = answers.filter(({ expected, decided }) => JSON.stringify(expected) !== JSON.stringify(decided))
    expect(others).toEqual([])
    expect(answers).toHaveLength(worked.examples.length)
  })
})
