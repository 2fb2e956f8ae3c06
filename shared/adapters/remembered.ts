export interface Memory {
  /** Milliseconds, by the wall clock, after which an answer is asked for again. */
  readonly keptMs: number
  /** Answers that are kept at a time; the oldest gives way. */
  readonly entriesMax: number
}

/** A question whose answers are remembered; `anew` asks whatever is remembered, and remembers that. */
export interface Remembered<K, V> {
  (key: K): Promise<V>
  anew(key: K, ask?: (key: K) => Promise<V>): Promise<V>
}

/** Remembers answers, except empty ones: what was just added is known at once. A failure is not remembered. */
export function remembered<K, V>({ keptMs, entriesMax }: Memory, ask: (key: K) => Promise<V>): Remembered<K, V> {
  const kept = new Map<K, { readonly value: V; readonly until: number }>()
  const anew: Remembered<K, V>['anew'] = async (key, asking = ask) => {
    const value = await asking(key)
    kept.delete(key)
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
    if (!isEmpty) kept.set(key, { value, until: Date.now() + keptMs })
    for (const oldest of kept.keys()) {
      if (kept.size <= entriesMax) break
      kept.delete(oldest)
    }
    return value
  }
  const find = async (key: K) => {
    const known = kept.get(key)
    return known && known.until > Date.now() ? known.value : anew(key)
  }
  return Object.assign(find, { anew })
}
