import type { Xms } from '../../shared/application/ports/xms.ts'
import { xmsCircuit } from '../../shared/application/xms-circuit.ts'
import { firstChange, numberOf } from '../adapters/stored.ts'
import { kinds, later, now } from '../rma/life.ts'
import { type World, worldOfPartners } from '../support/fakes/memory-world.ts'

/** A world of the fakes with an XMS that says what it is told to, and remembers what it was asked. */
export function timersWorld() {
  const world = worldOfPartners()
  const asked: string[] = []
  const xms: Xms & { answer: () => Promise<boolean | null> } = {
    answer: async () => true,
    isOfficial: async (serial) => {
      asked.push(serial)
      return xms.answer()
    },
    report: async () => ({ kind: 'taken' }),
  }
  return { ...world, xms, asked, xmsCircuit: xmsCircuit(world.circuit, Date.now) }
}
export type TimersWorld = ReturnType<typeof timersWorld>

/** Stores the n-th RMA while XMS cannot answer about it. */
export async function waitingForXms(world: World, index: number, at = now): Promise<void> {
  const change = firstChange(index, kinds.shopRepair, 'shop', at, { decision: 'undetermined' })
  await world.rmas.commit(change)
}

/** Publishes and delivers everything that stands in the outbox, so that only timers are due. */
export function settled(world: World): void {
  world.memory.waiting.clear()
  world.memory.deliveries.clear()
}

/** Lately enough that XMS's silence has not lasted at `later(14)`, and that nothing is dated back. */
export const weekOn = new Date(later(7).getTime() + 5 * 3_600_000)

/** Timers that are due at an instant, by kind. */
export const dueKinds = ({ memory }: World, at: Date): readonly string[] =>
  [...memory.timers.values()].filter(({ dueAt }) => dueAt <= at.toISOString()).map(({ kind }) => kind)

export const stateOf = (world: World, index: number) => world.memory.dossiers.get(numberOf(index))?.rma.state
export const always = () => true
