/** The longest pause of the retry schedule: no endpoint is left alone for longer because it asks. */
const askedMsMax = 24 * 3600_000

/** The form of a date that senders must use (RFC 9110, 5.6.7). */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Milliseconds from `now` (wall clock) that a `retry-after` header asks for, in seconds or as an HTTP date: at least 0,
 * at most a day; null when there is none that can be read.
 */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const asked = /^\d+$/.test(header) ? Number(header) * 1000 : dateOf(header) - now.getTime()
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), askedMsMax)
}

const dateOf = (text: string): number => (httpDate.test(text) ? Date.parse(text) : Number.NaN)
