import { entryPosition, ledgerMonthOf, mergedDays, totalsOf } from '../../../shared/application/bookings.ts'
import type { Settlement } from '../../../shared/application/ports/settlement.ts'
import type { TurnaroundReport } from '../../../shared/application/ports/turnaround-report.ts'
import type { Faults } from './faults.ts'
import type { Memory } from './memory.ts'

export function fakeSettlement({ settled }: Memory, faults: Faults): Settlement {
  const inMonth = (month: string, account: string | undefined) =>
    settled.filter((each) => ledgerMonthOf(each) === month && (account === undefined || each.account === account))
  return {
    totals: (month, account) => faults.call(() => totalsOf(inMonth(month, account))),
    entries: ({ month, account, payer, cursor = '', limit }) =>
      faults.call(() => {
        const matching = inMonth(month, account)
          .filter((each) => (payer === undefined || each.payer === payer) && entryPosition(each) > cursor)
          .sort((one, other) => (entryPosition(one) < entryPosition(other) ? -1 : 1))
        const entries = matching.slice(0, limit)
        const last = entries.at(-1)
        return { entries, next: last && matching.length > limit ? entryPosition(last) : null }
      }),
  }
}

export function fakeTurnaroundReport({ days }: Memory, faults: Faults): TurnaroundReport {
  return {
    between: (from, to) => faults.call(() => mergedDays(days.filter(({ day }) => day >= from && day <= to))),
  }
}
