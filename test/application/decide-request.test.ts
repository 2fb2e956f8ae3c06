import { describe, expect, it } from 'vitest'
import { type DecidePorts, decideRequest } from '../../shared/application/decide-request.ts'
import { parseBody } from '../../shared/contracts/body.ts'
import { eligibilityRequest } from '../../shared/contracts/eligibility.ts'
import { check, type RequestChanges } from '../support/requests.ts'

const now = new Date('2026-11-20T09:30:00Z')
const reportedDelivery = { orderId: 'MI-1', deliveredOn: '2024-06-01' }

const ports: DecidePorts = {
  rmas: { serial: async () => ({ openRma: null, official: true, reportedDelivery, inherited: null }) },
  xms: { isOfficial: async () => true, report: async () => ({ kind: 'taken' }) },
}

async function decisionOn(changes: RequestChanges, caller: { partnerId: string; role: 'retailer' | 'portal' }) {
  const parsed = parseBody(eligibilityRequest, check(changes), now)
  if (!parsed.ok) throw new Error('The request of this test is bad')
  const channel = caller.role === 'retailer' ? 'pos' : 'dr-mobile'
  return (await decideRequest(ports, parsed.value, caller, channel, now)).decision
}

const shop = { partnerId: 'shop-one', role: 'retailer' } as const
const portal = { partnerId: 'dr-mobile', role: 'portal' } as const

describe('a delivery that the order system reported for the serial', () => {
  it('decides although the request names another order, which a person looks at', async () => {
    const purchase = { channel: 'mi.com', orderId: 'MI-2', purchasedOn: '2026-11-10', deliveredOn: '2026-11-12' }
    const decision = await decisionOn({ purchase }, portal)
    expect([decision.decision, decision.deadlines.warranty]).toEqual(['needs-review', '2026-06-01'])
  })

  it('decides although a shop presents the device as its own sale, which a person looks at', async () => {
    const decision = await decisionOn({ purchase: { channel: 'retail', purchasedOn: '2026-11-10' } }, shop)
    expect([decision.decision, decision.deadlines.warranty]).toEqual(['needs-review', '2026-06-01'])
  })

  it('decides without a person, and without an error, where only a stated date differs', async () => {
    const purchase = { channel: 'mi.com', orderId: 'MI-1', purchasedOn: '2026-11-10', deliveredOn: '2026-11-12' }
    const decision = await decisionOn({ purchase }, portal)
    expect([decision.decision, decision.service]).toEqual(['eligible', 'out-of-warranty-repair'])
  })
})
