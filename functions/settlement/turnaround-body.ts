import type { TurnaroundDay } from '../../shared/application/ports/turnaround-report.ts'

const workingDayMinutes = 1440

/** What days come to: of the whole fleet, and of each month and country in which an RMA ended (P-5, R-tat). */
export function turnaroundBody(days: readonly TurnaroundDay[]) {
  const byMonth = Map.groupBy(days, ({ day, country }) => `${day.slice(0, 7)} ${country}`)
  return {
    fleet: figuresOf(days),
    byMonth: [...byMonth]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, own]) => {
        const [month, country] = name.split(' ')
        return { month, country, ...figuresOf(own) }
      }),
  }
}

/** Means over the cases, in working days; null where there is no case. */
function figuresOf(days: readonly TurnaroundDay[]) {
  const sum = (of: (day: TurnaroundDay) => number) => days.reduce((total, day) => total + of(day), 0)
  const cases = sum(({ count }) => count)
  const late = sum((day) => day.late)
  if (cases === 0) return { cases, meanWorkingDays: null, late, lateShare: null, phases: null }
  const mean = (minutes: (day: TurnaroundDay) => number) => rounded(sum(minutes) / cases / workingDayMinutes, 2)
  return {
    cases,
    meanWorkingDays: mean(({ workingMinutes }) => workingMinutes),
    late,
    lateShare: rounded(late / cases, 4),
    phases: {
      wayIn: mean(({ phases }) => phases.wayIn),
      inspection: mean(({ phases }) => phases.inspection),
      quote: mean(({ phases }) => phases.quote),
      repair: mean(({ phases }) => phases.repair),
      wayBack: mean(({ phases }) => phases.wayBack),
    },
  }
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals))
