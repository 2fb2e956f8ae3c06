import type { DeskItem, DeskItems } from '../../shared/application/ports/desk-items.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { DeskItemQuery } from '../../shared/contracts/desk.ts'

/** What can be done with an item of each kind. */
const actionsOf = (item: DeskItem) =>
  item.kind === 'second-look' ? (['admit', 'uphold'] as const) : (['done'] as const)

/** A page of the desk's list, each item with what was written with it and what can be done. */
export async function listItems(
  ports: { readonly items: DeskItems; readonly rmas: Pick<RmaStore, 'texts'> },
  { kind, cursor, limit }: DeskItemQuery,
) {
  const { items, next } = await ports.items.list({ kind, cursor, limit })
  const numbers = items.flatMap(({ about }) => ('rmaNumber' in about ? [about.rmaNumber] : []))
  const texts = await ports.rmas.texts([...new Set(numbers)])
  return {
    items: items.map((item) => {
      const { id, openedAt, about } = item
      const written = 'rmaNumber' in about ? texts.get(about.rmaNumber)?.[String(about.sequence)] : undefined
      return { id, kind, openedAt, ...about, reason: written?.reason ?? null, allowedActions: actionsOf(item) }
    }),
    next,
  }
}
