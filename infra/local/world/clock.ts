import type { DataFolder } from '../data-folder.ts'

/** Business time of the stack: the wall clock, moved by as much as somebody has set it. */
export interface SettableClock {
  now(): Date
  offset(): number
  set(now: Date): void
}

export function settableClock(data: DataFolder): SettableClock {
  let offset = data.read<number>('clock-offset', 0)
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    set(now) {
      offset = now.getTime() - Date.now()
      data.write('clock-offset', offset)
    },
  }
}
