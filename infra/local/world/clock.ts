import type { DataFolder } from 'run-cdk-locally'

/** Business time of the stack: the wall clock, moved by as much as somebody has set it. */
export interface SettableClock {
  now(): Date
  /** How far it is ahead of the wall clock, in milliseconds. */
  offsetMs(): number
  /** Null: the wall clock again. */
  set(now: Date | null): void
}

export function settableClock(data: DataFolder): SettableClock {
  let offsetMs = data.read<number>('clock-offset', 0)
  return {
    now: () => new Date(Date.now() + offsetMs),
    offsetMs: () => offsetMs,
    set(now) {
      offsetMs = now === null ? 0 : now.getTime() - Date.now()
      data.write('clock-offset', offsetMs)
    },
  }
}
