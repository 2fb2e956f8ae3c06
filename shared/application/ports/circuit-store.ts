/** What all instances know together of an outside party that may have stopped answering. Instants by the wall clock. */
export interface CircuitRecord {
  /** Serials that went unanswered, one after the other, without an answer to any in between. */
  readonly unanswered: readonly string[]
  /** Probes that went unanswered since it is open. */
  readonly failedProbes: number
  /** Epoch milliseconds until which nobody asks; null while everybody does. */
  readonly openUntil: number | null
}

/** Keeps one record for all instances. */
export interface CircuitStore {
  /** As it is now; version 0 when none was ever kept. */
  read(): Promise<{ readonly record: CircuitRecord; readonly version: number }>
  /** Puts another in the place of the version that was read; false when somebody was first. */
  replace(version: number, record: CircuitRecord): Promise<boolean>
}
