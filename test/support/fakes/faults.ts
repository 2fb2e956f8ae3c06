/**
 * What goes wrong with one call of a port: it gives way to another transaction, throws before anything was done, or
 * throws although it was done (the answer was lost on the way).
 */
export type Fault = 'none' | 'conflict' | 'fails' | 'done-but-fails'

/** One call of a port: what goes wrong, and after how many turns of the event loop it takes effect. */
export interface Turn {
  readonly fault: Fault
  readonly turns: number
}

/** Makes every call of the fakes take its turn of a plan; when the plan is over, nothing goes wrong any more. */
export interface Faults {
  /** One call of a port. @param onConflict what it answers when it gives way; without it such a turn does no harm. */
  call<T>(act: () => T, onConflict?: T): Promise<T>
  /** From now on calls go by another plan. */
  disturb(plan: readonly Turn[]): void
}

export function faultsOf(initially: readonly Turn[]): Faults {
  let plan = initially
  let calls = 0
  return {
    async call(act, onConflict) {
      const { fault, turns } = plan[calls] ?? { fault: 'none', turns: 1 }
      calls += 1
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      if (fault === 'fails') throw new Error('The connection was refused')
      if (fault === 'conflict' && onConflict !== undefined) return onConflict
      const result = act()
      if (fault === 'done-but-fails') throw new Error('The connection was reset')
      return result
    },
    disturb(next) {
      plan = next
      calls = 0
    },
  }
}
