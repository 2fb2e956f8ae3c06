import type { DeskItem, DeskItems } from '../../../shared/application/ports/desk-items.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

const positionOf = ({ openedAt, id }: DeskItem) => `${openedAt}#${id}`

export function fakeDeskItems(memory: Memory, faults: Faults): DeskItems {
  return {
    list: ({ kind, cursor = '', limit }) =>
      faults.call(() => {
        const open = [...memory.deskItems.values()]
          .filter(({ item, isOpen }) => isOpen && item.kind === kind && positionOf(item) > cursor)
          .map(({ item }) => item)
          .sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
        const items = open.slice(0, limit)
        const last = items.at(-1)
        return { items, next: open.length > limit && last ? positionOf(last) : null }
      }),

    find: (id) => faults.call(() => memory.deskItems.get(id) ?? null),

    close: (id, answered) =>
      faults.call(() => {
        if (memory.answerOf(answered.key)) return 'answered'
        const found = memory.deskItems.get(id)
        if (!found?.isOpen) return 'closed-already'
        memory.keepAnswer(answered)
        memory.deskItems.set(id, { ...found, isOpen: false })
        return 'stored'
      }, 'contended'),
  }
}
