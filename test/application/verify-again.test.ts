import { describe, expect, it } from 'vitest'
import { takeInformation } from '../../functions/rma-requests/take-information.ts'
import { verifyAgain } from '../../functions/run-timers/verify-again.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import { firstChange, numberOf } from '../adapters/stored.ts'
import { proposed } from '../rma/dossiers.ts'
import { kinds, now } from '../rma/life.ts'
import { type TimersWorld, timersWorld, waitingForXms } from './due.ts'

/** What a unit has of the one that it took the place of: delivered long before the day that the request states. */
const inherited = {
  purchasedOn: '2024-01-03',
  deliveredOn: '2024-01-05',
  handover: 'shipped',
  proofOfPurchase: { presented: true },
  reportedByOrderSystem: undefined,
} as const

const boughtLately = { purchasedOn: '2026-11-15', deliveredOn: '2026-11-15' }

async function waiting(world: TimersWorld): Promise<Dossier> {
  world.memory.inherited.set('SN-1', inherited)
  await waitingForXms(world, 1)
  return dossierOf(world)
}
function dossierOf({ memory }: TimersWorld): Dossier {
  const dossier = memory.dossiers.get(numberOf(1))
  if (!dossier) throw new Error('It is not there')
  return dossier
}

describe('What is verified after an outage of XMS', () => {
  it('is decided with the warranty that a swapped-in unit inherited, not with the purchase that is stated (R-swap-serial)', async () => {
    const world = timersWorld()
    expect(newestDecision(await waiting(world)).facts.purchase).toMatchObject({ purchasedOn: '2026-11-10' })
    expect(await verifyAgain(world, numberOf(1), now)).toEqual({ kind: 'decided' })
    const { facts, decision } = newestDecision(dossierOf(world))
    expect(decision).toMatchObject({ decision: 'eligible', deadlines: { warranty: '2026-01-05' } })
    expect(facts.purchase).toMatchObject({ purchasedOn: '2024-01-03', deliveredOn: '2024-01-05' })
    expect(dossierOf(world).rma).toMatchObject({ state: 'registered', service: 'out-of-warranty-repair' })
  })

  it('keeps that warranty when information states another purchase', async () => {
    const world = timersWorld()
    await waiting(world)
    await verifyAgain(world, numberOf(1), now)
    const serial = await world.rmas.serial('SN-1', 'NL', now)
    const taken = takeInformation(dossierOf(world), { purchase: boughtLately }, serial, now)
    if ('issues' in taken) throw new Error(JSON.stringify(taken.issues))
    const { dossier } = proposed(dossierOf(world), taken)
    expect(newestDecision(dossier).decision.deadlines.warranty).toBe('2026-01-05')
    expect(dossier.rma.service).toBe('out-of-warranty-repair')
  })

  it('has the purchase that is stated when its serial inherited nothing', async () => {
    const world = timersWorld()
    await waitingForXms(world, 1)
    await verifyAgain(world, numberOf(1), now)
    expect(newestDecision(dossierOf(world)).decision.deadlines.warranty).toBe('2028-11-10')
    expect(dossierOf(world).rma.service).toBe('in-warranty-repair')
  })

  it('is left as it is while XMS is silent', async () => {
    const world = timersWorld()
    const before = await waiting(world)
    world.xms.answer = async () => null
    expect(await verifyAgain(world, numberOf(1), now)).toMatchObject({ kind: 'silent' })
    expect(dossierOf(world)).toEqual(before)
  })

  it('is no RMA that does not wait for XMS: it is left alone, and XMS is not asked', async () => {
    const world = timersWorld()
    await world.rmas.commit(firstChange(1, kinds.shopRepair, 'shop'))
    expect(await verifyAgain(world, numberOf(1), now)).toEqual({ kind: 'not-waiting' })
    expect(world.asked).toEqual([])
  })
})
