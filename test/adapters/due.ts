import type { DueItem, DueTimer } from '../../shared/application/ports/due-work.ts'
import type { PortWorld } from './port-world.ts'

/** Everything that is due at an instant, of all pages. */
export async function dueItems({ work }: Pick<PortWorld, 'work'>, at: Date): Promise<readonly DueItem[]> {
  const items: DueItem[] = []
  for await (const page of work.due(at)) items.push(...page)
  return items
}

/** The deliveries among what is due. */
export const dueDeliveries = async (world: Pick<PortWorld, 'work'>, at: Date): Promise<readonly DueItem[]> =>
  (await dueItems(world, at)).filter(({ what }) => what === 'delivery')

/** A timer among what is due. Throws when it is not. */
export async function dueTimer(world: Pick<PortWorld, 'work'>, kind: string, at: Date): Promise<DueTimer> {
  const found = (await dueItems(world, at)).find((item) => item.what === 'timer' && item.kind === kind)
  if (found?.what !== 'timer') throw new Error(`${kind} is not due`)
  return found
}
