import { describe, expect, it, vi } from 'vitest'
import { type DecidePorts, decideRequest } from '../../shared/application/decide-request.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import { parseBody } from '../../shared/contracts/body.ts'
import { eligibilityRequest } from '../../shared/contracts/eligibility.ts'
import { worldOfPartners } from '../support/fakes/memory-world.ts'
import { check, type RequestChanges } from '../support/requests.ts'

log.setLogLevel('SILENT')
vi.spyOn(metrics, 'countXmsQuestion').mockReturnValue()

const now = new Date('2026-11-20T09:30:00Z')
const reportedDelivery = { orderId: 'MI-1', deliveredOn: '2024-06-01' }

const ports: DecidePorts = {
  rmas: {
    serial: async () => ({ openRma: null, official: true, reportedDelivery, inherited: null }),
    keepOfficial: async () => undefined,
  },
  xms: { isOfficial: async () => true },
}

async function decisionOn(
  changes: RequestChanges,
  caller: { partnerId: string; role: 'retailer' | 'portal' },
  by = ports,
  at = now,
) {
  const parsed = parseBody(eligibilityRequest, check(changes), now)
  if (!parsed.ok) throw new Error('The request of this test is bad')
  const channel = caller.role === 'retailer' ? 'pos' : 'dr-mobile'
  return (await decideRequest(by, parsed.value, caller, channel, at)).decision
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

describe('Whether a serial is official', () => {
  /** A world in which XMS says what it is told to, and how often it was asked. */
  function worldWhereXmsSays(...answers: readonly (boolean | null)[]) {
    const world = worldOfPartners()
    const asked: string[] = []
    const isOfficial = async (serial: string) => {
      asked.push(serial)
      return answers[asked.length - 1] ?? null
    }
    const decisionAt = async (at: Date) =>
      (await decisionOn({ product: { serial: 'SN-1' } }, shop, { rmas: world.rmas, xms: { isOfficial } }, at)).decision
    return { decisionAt, asked, world }
  }
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
  const justBefore = (at: Date) => new Date(at.getTime() - 1)

  it('is asked once in 24 hours while it is', async () => {
    const { decisionAt, asked } = worldWhereXmsSays(true, null)
    expect(await decisionAt(now)).toBe('eligible')
    expect(await decisionAt(justBefore(hours(24)))).toBe('eligible')
    expect(asked).toHaveLength(1)
    expect(await decisionAt(hours(24))).toBe('undetermined')
    expect(asked).toHaveLength(2)
  })

  it('is asked once in an hour while it is not', async () => {
    const { decisionAt, asked } = worldWhereXmsSays(false, true)
    expect(await decisionAt(now)).toBe('refused')
    expect(await decisionAt(justBefore(hours(1)))).toBe('refused')
    expect(asked).toHaveLength(1)
    expect(await decisionAt(hours(1))).toBe('eligible')
  })

  it('is asked every time until XMS answers', async () => {
    const { decisionAt, asked } = worldWhereXmsSays(null, null, true)
    const decisions = [await decisionAt(now), await decisionAt(now), await decisionAt(now), await decisionAt(now)]
    expect(decisions).toEqual(['undetermined', 'undetermined', 'eligible', 'eligible'])
    expect(asked).toHaveLength(3)
  })

  it('decides also when what XMS said cannot be kept', async () => {
    const { decisionAt, world } = worldWhereXmsSays(true)
    world.disturb([
      { fault: 'none', turns: 0 },
      { fault: 'fails', turns: 0 },
    ])
    expect(await decisionAt(now)).toBe('eligible')
  })
})
