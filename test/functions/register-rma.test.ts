import { describe, expect, it } from 'vitest'
import { registerRma } from '../../shared/application/register-rma.ts'
import { parseBody } from '../../shared/contracts/body.ts'
import { intakeRequest } from '../../shared/contracts/intake.ts'
import { register } from '../../shared/rma/index.ts'
import { numberOf } from '../adapters/stored.ts'
import { now } from '../rma/life.ts'
import { worldOfPartners } from '../support/fakes/memory-world.ts'
import { intake } from '../support/requests.ts'

/** What becomes of a request whose first RMA numbers, so many, are taken. */
async function registeredAfter(taken: number) {
  const world = worldOfPartners()
  const parsed = parseBody(intakeRequest, intake(), now)
  if (!parsed.ok) throw new Error('The request of this test is bad')
  const waits: number[] = []
  let commits = 0
  const ports = {
    backoff: async (attempt: number) => {
      waits.push(attempt)
    },
    ids: { rmaNumber: () => numberOf(commits + 1), deskItemId: () => 'desk_none', paymentId: () => 'pay_none' },
    xms: { isOfficial: async () => true, report: async () => ({ kind: 'taken' }) as const },
    rmas: {
      ...world.rmas,
      commit: async (change: Parameters<typeof world.rmas.commit>[0]) => {
        commits += 1
        return commits > taken ? world.rmas.commit(change) : 'conflict'
      },
    },
  }
  const key = { partnerId: 'shop', id: 'msg_1', fingerprint: 'msg_1' }
  const result = await registerRma(ports, {
    body: parsed.value,
    caller: { partnerId: 'shop', role: 'retailer' },
    channel: 'pos',
    now,
    begin: (registration, decision) => register(registration, decision, 'reject'),
    answer: () => ({ key, answer: { status: 201, language: 'en', body: '{}' } }),
  })
  return { kind: result.kind, commits, waits, stored: [...world.memory.dossiers.keys()] }
}

describe('A request whose RMA numbers are taken', () => {
  it('is registered at the fourth attempt, after a pause before each', async () => {
    expect(await registeredAfter(3)).toEqual({
      kind: 'registered',
      commits: 4,
      waits: [0, 1, 2],
      stored: [numberOf(4)],
    })
  })

  it('is given up after four attempts, and nothing of it is stored', async () => {
    expect(await registeredAfter(4)).toMatchObject({ kind: 'contended', commits: 4, stored: [] })
  })
})
