import * as z from 'zod'

/** A filter pattern of an event source mapping: each leaf is a list of values or of comparisons. */
type Pattern = { readonly [key: string]: Pattern | readonly unknown[] }

const comparison = z.union([
  z.object({ prefix: z.string() }),
  z.object({ suffix: z.string() }),
  z.object({ exists: z.boolean() }),
  z.object({ 'anything-but': z.array(z.unknown()) }),
])

/** Whether a record passes a filter pattern. Throws on a comparison that is not understood here. */
export function passes(pattern: Pattern, record: unknown): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    const value = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[key] : undefined
    if (Array.isArray(wanted)) return wanted.some((each) => holds(each, value))
    return passes(wanted as Pattern, value)
  })
}

function holds(wanted: unknown, value: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return wanted === value
  const read = comparison.parse(wanted)
  if ('prefix' in read) return typeof value === 'string' && value.startsWith(read.prefix)
  if ('suffix' in read) return typeof value === 'string' && value.endsWith(read.suffix)
  if ('exists' in read) return (value !== undefined) === read.exists
  return !read['anything-but'].includes(value)
}
