/** Seconds in which a partner's requests are counted together, by the wall clock; a burst may use all of them at once. */
export const rateWindowSeconds = 10

/** What a partner may still send in the present window, as far as is known here. */
export interface Budget {
  /** Requests of the whole window. */
  readonly quota: number
  readonly remaining: number
  /** Whole seconds until the next window begins, at least 1. */
  readonly resetSeconds: number
  /** Whether the request that asked was within it. */
  readonly isWithin: boolean
}

/** The number of a window and when it ends, in milliseconds since 1970. */
export interface RateWindow {
  readonly number: number
  readonly endsAtMs: number
}

/** The window of an instant. @param nowMs the wall clock */
export function windowAt(nowMs: number): RateWindow {
  const number = Math.floor(nowMs / (rateWindowSeconds * 1000))
  return { number, endsAtMs: (number + 1) * rateWindowSeconds * 1000 }
}

export const quotaOf = (requestsPerSecond: number): number => requestsPerSecond * rateWindowSeconds

/** What an instance holds of one partner's window: taken from what all share, and served from without asking. */
export interface Share {
  readonly window: number
  /** Requests that it may still serve. */
  readonly held: number
  /** Requests of the window that nobody has taken, when it last asked. */
  readonly untaken: number
  /** How many it asked for last. */
  readonly portion: number
}

/** The share at the beginning of a window. */
export const newShare = (window: number, quota: number): Share => ({ window, held: 0, untaken: quota, portion: 0 })

/**
 * How many requests to take next: one, then twice as many each time, but never more than a tenth of what is untaken. An
 * instance that serves little takes little, so what several leave unused is small; near the end all go one by one. A
 * thousand requests through one instance are 64 writes.
 */
export const nextPortion = ({ portion, untaken }: Share): number =>
  Math.max(1, Math.min(portion * 2, Math.floor(untaken / 10)))

/** The share after a portion was asked for. @param takenBefore what all had taken of the quota before it */
export function afterTaking(share: Share, portion: number, takenBefore: number, quota: number): Share {
  const granted = Math.max(0, Math.min(portion, quota - takenBefore))
  return { ...share, portion, held: share.held + granted, untaken: Math.max(0, quota - takenBefore - granted) }
}

/** The budget after one request was served from a share, or refused because it holds none. */
export function served(share: Share, quota: number, nowMs: number): { readonly share: Share; readonly budget: Budget } {
  const isWithin = share.held > 0
  const held = isWithin ? share.held - 1 : 0
  const resetSeconds = Math.max(1, Math.ceil((windowAt(nowMs).endsAtMs - nowMs) / 1000))
  return {
    share: { ...share, held },
    budget: { quota, remaining: isWithin ? held + share.untaken : 0, resetSeconds, isWithin },
  }
}
