import * as z from 'zod'

/** A calendar date in the consumer's country. */
export const calendarDate = z.iso.date({ error: 'Must be a date, YYYY-MM-DD' })
/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime({ error: 'Must be an instant in UTC, e.g. 2026-11-20T09:30:00Z' })

/** Hours by which a reporter's clock or time zone may be off before an instant counts as one of the future. */
const toleratedHours = 24

/** Whether an instant that somebody reports lies in the future, clocks and time zones being what they are. */
export function isFuture(reported: string | undefined, now: Date): boolean {
  return reported !== undefined && Date.parse(reported) > now.getTime() + toleratedHours * 3_600_000
}

/** Free text of one line or more, without control characters. */
export const text = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'Must not contain control characters')

/** An identifier that partners choose: no spaces, nothing that reads like a person. */
export const reference = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/:#-]*$/, 'Must be letters, digits and . _ / : # - only')

/** A serial number; compared without case. */
export const serial = z
  .string()
  .trim()
  .toUpperCase()
  .min(4)
  .max(40)
  .regex(/^[A-Z0-9][A-Z0-9/_-]*$/, 'Must be letters, digits, / _ - only')

/** The last digit of an IMEI is a Luhn check digit. */
function luhn10(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

export const imei = z
  .string()
  .regex(/^\d{15}$/, 'Must be 15 digits')
  .refine(luhn10, 'Is not an IMEI: its check digit is wrong')

/** Euro cents: a whole number, not negative, at most a million euros. */
export const cents = z.int().min(0).max(100_000_000)
