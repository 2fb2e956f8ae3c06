import type { RmaList } from '../../../shared/application/ports/rma-list.ts'
import type { Rma } from '../../../shared/rma/index.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

const positionOf = ({ updatedAt, rmaNumber }: Rma) => `${updatedAt}#${rmaNumber}`

export function fakeRmaList(memory: Memory, faults: Faults): RmaList {
  return {
    list: ({ registrar, state, updatedSince = '', cursor, limit }) =>
      faults.call(() => {
        const matching = [...memory.dossiers.values()]
          .map(({ rma }) => rma)
          .filter((rma) => registrar === undefined || rma.registrar.partnerId === registrar)
          .filter((rma) => registrar !== undefined || rma.state === state)
          .filter((rma) => (cursor === undefined ? positionOf(rma) >= updatedSince : positionOf(rma) > cursor))
          .sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
        const shown = matching.slice(0, limit)
        const last = shown.at(-1)
        return {
          rmas: shown.filter((rma) => state === undefined || rma.state === state),
          next: matching.length > limit && last ? positionOf(last) : null,
        }
      }),
  }
}
