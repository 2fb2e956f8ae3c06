/** A filter pattern of an event source mapping: each leaf is a list of values or of comparisons. */
export type Pattern = { readonly [key: string]: Pattern | readonly unknown[] }

/** Whether a record passes a filter pattern. Throws on a comparison that is not understood here. */
export function passes(pattern: Pattern, record: unknown): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') return (wanted as Pattern[]).some((each) => passes(each, record))
    const value = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[key] : undefined
    if (Array.isArray(wanted)) return wanted.some((each) => holds(each, value))
    return passes(wanted as Pattern, value)
  })
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const comparisons: Record<string, (wanted: unknown, value: unknown) => boolean> = {
  prefix: (wanted, value) => text(value)?.startsWith(String(wanted)) ?? false,
  suffix: (wanted, value) => text(value)?.endsWith(String(wanted)) ?? false,
  'equals-ignore-case': (wanted, value) => text(value)?.toLowerCase() === String(wanted).toLowerCase(),
  exists: (wanted, value) => (value !== undefined) === wanted,
  'anything-but': (wanted, value) => value !== undefined && ![wanted].flat().some((each) => holds(each, value)),
  numeric: (wanted, value) => typeof value === 'number' && inRange(wanted as (string | number)[], value),
}

function holds(wanted: unknown, value: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return wanted === value
  const [[name = '', operand] = []] = Object.entries(wanted)
  const comparison = comparisons[name]
  if (!comparison) throw new Error(`The local stack does not know the comparison ${JSON.stringify(wanted)} of a filter`)
  return comparison(operand, value)
}

const operators: Record<string, (value: number, limit: number) => boolean> = {
  '=': (value, limit) => value === limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
}

/** A range is a flat list: operator, limit, and once more for its other end. */
function inRange([operator, limit, ...rest]: readonly (string | number)[], value: number): boolean {
  const holdsHere = operators[String(operator)]
  if (!holdsHere) throw new Error(`The local stack does not know the operator ${operator} of a filter`)
  return holdsHere(value, Number(limit)) && (rest.length === 0 || inRange(rest, value))
}
