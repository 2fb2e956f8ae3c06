import {
  afterWorkingMinutes,
  type CalendarDate,
  type Country,
  localDate,
  workingDayMinutes,
  workingMinutesBetween,
} from '@after-sales/rules'
import type { RmaEvent } from './events.ts'
import type { RmaOutcome } from './rma.ts'
import { firstStage, type Stage, stageAfter, type TurnaroundPhase, turnaroundPhases } from './turnaround-stage.ts'

/** How long a case took so far, in minutes of working days of the consumer's country (P-5, R-tat). */
export interface Turnaround {
  /** Instant of its admission. */
  readonly startedAt: string
  /** Instant at which the device was back, or from which on nothing goes back any more; null until then. */
  readonly endedAt: string | null
  /** Without its pauses. */
  readonly workingMinutes: number
  /** Spent waiting for the consumer or the retailer. */
  readonly pausedMinutes: number
  /** What each phase took, pauses left out; together they are `workingMinutes`. */
  readonly phases: Readonly<Record<TurnaroundPhase, number>>
  readonly paused: boolean
  /** Local day on which the allowed working days run out, or ran out; null while paused and once ended. */
  readonly expectedOn: CalendarDate | null
  /** Whether it took more than the allowed working days. */
  readonly late: boolean
  /** Whether it counts for the fleet mean: it ended with the device back. */
  readonly measured: boolean
}

/** Outcomes with which the device, or one for it, is back where it belongs. */
const measuredOutcomes: ReadonlySet<RmaOutcome> = new Set<RmaOutcome>([
  'repaired',
  'swapped',
  'returned-unrepaired',
  'fixed-remotely',
  'doa-rejected',
  'remorse-rejected',
])

/** The count so far: everything up to `since`, the instant of the newest event. Minutes are working minutes. */
interface Count {
  readonly stage: Stage
  readonly since: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
  readonly phases: Readonly<Record<TurnaroundPhase, number>>
  readonly pausedMinutes: number
  /** Local day on which the allowed minutes ran out; null while there are some left. */
  readonly ranOutOn: CalendarDate | null
}

const noMinutes: Count['phases'] = { wayIn: 0, inspection: 0, quote: 0, repair: 0, wayBack: 0 }

/**
 * The turn-around of an RMA as of its newest event; null while it was never admitted.
 * @param events all of the RMA's, in order
 * @param turnaroundDays working days that a case may take, by the RMA's policy version
 * @throws RangeError for instants in years whose public holidays are not known
 */
export function turnaroundOf(events: readonly RmaEvent[], country: Country, turnaroundDays: number): Turnaround | null {
  const allowed = turnaroundDays * workingDayMinutes
  const count = events.reduce<Count>((before, event) => counted(before, event, country, allowed), {
    stage: firstStage,
    since: new Date(0),
    startedAt: null,
    endedAt: null,
    phases: noMinutes,
    pausedMinutes: 0,
    ranOutOn: null,
  })
  const { stage, startedAt, endedAt, phases, pausedMinutes } = count
  if (!startedAt) return null
  const workingMinutes = used(count)
  return {
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    workingMinutes,
    pausedMinutes,
    phases,
    paused: stage.clock === 'paused',
    expectedOn: stage.clock === 'running' ? (count.ranOutOn ?? runsOutOn(count, country, allowed)) : null,
    late: workingMinutes > allowed,
    measured: events.some((event) => event.type === 'rma.closed' && measuredOutcomes.has(event.data.outcome)),
  }
}

const used = ({ phases }: Count): number => turnaroundPhases.reduce((sum, phase) => sum + phases[phase], 0)

/** The working day in which the last of the allowed minutes falls, when the clock runs on from `since`. */
function runsOutOn(count: Count, country: Country, allowed: number): CalendarDate {
  const end = afterWorkingMinutes(count.since, allowed - used(count), country)
  return localDate(new Date(end.getTime() - 1), country)
}

function counted(before: Count, event: RmaEvent, country: Country, allowed: number): Count {
  const since = happenedAt(event, before.since)
  const stage = stageAfter(before.stage, event)
  return {
    ...before,
    ...spent(before, since, country, allowed),
    stage,
    since,
    startedAt: before.startedAt ?? (stage.clock === 'not-started' ? null : since),
    endedAt: before.endedAt ?? (stage.clock === 'stopped' ? since : null),
  }
}

/** When an event happened in the world: not before the one before it, nor after it was recorded. */
function happenedAt({ at, occurredAt = at }: RmaEvent, notBefore: Date): Date {
  return new Date(Math.min(Math.max(Date.parse(occurredAt), notBefore.getTime()), Date.parse(at)))
}

/** What the time until the next event adds. */
function spent(before: Count, until: Date, country: Country, allowed: number): Partial<Count> {
  const { stage, since, phases, pausedMinutes, ranOutOn } = before
  if (stage.clock === 'not-started' || stage.clock === 'stopped') return {}
  const minutes = workingMinutesBetween(since, until, country)
  if (stage.clock === 'paused') return { pausedMinutes: pausedMinutes + minutes }
  const runsOut = ranOutOn === null && used(before) + minutes >= allowed
  return {
    phases: { ...phases, [stage.phase]: phases[stage.phase] + minutes },
    ranOutOn: runsOut ? runsOutOn(before, country, allowed) : ranOutOn,
  }
}

/** Working minutes as working days, to one decimal, for people to read. */
export const inWorkingDays = (minutes: number): number => Math.round((minutes / workingDayMinutes) * 10) / 10
