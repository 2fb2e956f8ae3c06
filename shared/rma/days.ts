const dayMs = 24 * 3_600_000

/** An instant so many times 24 hours after another, before it if negative: instants in business time, not calendar days. */
export const daysAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * dayMs).toISOString()
