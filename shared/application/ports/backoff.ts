/** Waits before something is tried again: longer after each attempt (counted from 0), by an amount that chance decides. */
export type Backoff = (attempt: number) => Promise<void>
