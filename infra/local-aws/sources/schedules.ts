import { randomUUID } from 'node:crypto'
import type { LocalFunction } from '../lambda/local-function.ts'
import { account, region } from '../template/resolve.ts'

/** A rule or schedule of the template with a function as its target. */
export interface LocalSchedule {
  readonly name: string
  readonly expression: string
  readonly enabled: boolean
  readonly target: LocalFunction
}

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** Milliseconds of a rate, e.g. `rate(1 minute)`. Throws on what does not run here, e.g. cron expressions. */
export function intervalOf(expression: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  const intervalMs = Number(count) * (units[unit] ?? 0)
  if (!(intervalMs > 0)) throw new Error(`Only rates of minutes, hours and days run here, not ${expression}`)
  return intervalMs
}

/** Fires schedules by the wall clock; the event's time is business time. */
export function startSchedules(schedules: readonly LocalSchedule[], now: () => Date) {
  const enabled = schedules.filter((schedule) => schedule.enabled)
  const fire = async ({ name, target }: LocalSchedule) => {
    const outcome = await target.invoke({
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account,
      region,
      time: `${now().toISOString().slice(0, 19)}Z`,
      resources: [`arn:aws:events:${region}:${account}:rule/${name}`],
      detail: {},
    })
    return { function: target.settings.name, ...outcome }
  }
  const timers = enabled.map((schedule) => setInterval(() => fire(schedule), intervalOf(schedule.expression)))
  return {
    /** Fires every schedule at once; answers when all are done. */
    runAll: () => Promise.all(enabled.map(fire)),
    stop: () => timers.forEach(clearInterval),
  }
}
