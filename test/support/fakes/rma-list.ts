import type { RmaList, RmaPage } from '../../../shared/application/ports/rma-list.ts'
import type { Rma } from '../../../shared/rma/index.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

const changedAt = ({ updatedAt, rmaNumber }: Rma) => `${updatedAt}#${rmaNumber}`
const heldSince = ({ since, rmaNumber }: Rma) => `${since}#${rmaNumber}`
const byNumber = ({ rmaNumber }: Rma) => rmaNumber

/** The next of some RMAs in an order, behind a cursor. */
function pageOf(rmas: readonly Rma[], position: (rma: Rma) => string, cursor = '', limit = 0): RmaPage {
  const behind = rmas.filter((rma) => position(rma) > cursor).sort((a, b) => (position(a) < position(b) ? -1 : 1))
  const shown = behind.slice(0, limit)
  const last = shown.at(-1)
  return { rmas: shown, next: behind.length > limit && last ? position(last) : null }
}

const isSameEmail = (one: string | undefined, other: string) => one?.toLowerCase() === other.trim().toLowerCase()

export function fakeRmaList({ dossiers }: Memory, faults: Faults): RmaList {
  const all = () => [...dossiers.values()].map(({ rma }) => rma)
  return {
    list: ({ registrar, state, updatedSince = '', cursor, limit }) =>
      faults.call(() => {
        const listed = all()
          .filter((rma) => registrar === undefined || rma.registrar.partnerId === registrar)
          .filter((rma) => registrar !== undefined || rma.state === state)
          .filter((rma) => cursor !== undefined || changedAt(rma) >= updatedSince)
        const { rmas, next } = pageOf(listed, changedAt, cursor, limit)
        return { rmas: rmas.filter((rma) => state === undefined || rma.state === state), next }
      }),

    held: ({ holdReason, cursor, limit }) =>
      faults.call(() => {
        const held = all().filter((rma) => rma.holdReason === holdReason)
        return pageOf(held, heldSince, cursor, limit)
      }),

    find: ({ by, value, cursor, limit }) =>
      faults.call(() => {
        const found = [...dossiers.values()].filter(({ rma, events, person }) => {
          if (by === 'partnerReference') return rma.partnerReference === value
          if (by === 'email') return isSameEmail(person?.consumer.email, value)
          return (
            rma.product.serial === value ||
            rma.swappedTo?.serial === value ||
            events.some((event) => event.type === 'device.received' && event.data.serial === value)
          )
        })
        return pageOf(
          found.map(({ rma }) => rma),
          byNumber,
          cursor,
          limit,
        )
      }),
  }
}
