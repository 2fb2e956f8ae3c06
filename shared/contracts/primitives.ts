import * as z from 'zod/mini'
import type { IssueCode } from './issue.ts'
import { unlessMissing } from './zod-issues.ts'

/** Before this nothing that is asked about was bought. */
const datedSince = '2010-01-01'

/** A calendar date in the consumer's country, not before 2010. */
export const calendarDate = z.iso
  .date({ error: unlessMissing('not-a-date') })
  .check(z.refine((date) => date >= datedSince, { error: 'too-long-ago', params: { since: datedSince } }))

const pattern = (regex: RegExp, error: IssueCode) => z.regex(regex, { error })

/** An identifier that partners choose: no spaces, nothing that reads like a person. */
export const reference = (max: number) =>
  z.string().check(z.maxLength(max), pattern(/^[A-Za-z0-9][A-Za-z0-9._/:#-]*$/, 'not-a-reference'))

/** A serial number; compared without case. Judged before the case is changed: `ß` is not `SS`. */
export const serial = z
  .string()
  .check(
    z.trim(),
    z.minLength(4),
    z.maxLength(40),
    pattern(/^[A-Za-z0-9][A-Za-z0-9/_-]*$/, 'not-a-serial'),
    z.toUpperCase(),
  )

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
  .check(z.regex(/^\d{15}$/, { error: 'not-an-imei' }), z.refine(luhn10, { error: 'imei-check-digit' }))

/** A whole number within limits. */
export const wholeNumber = (min: number, max: number) =>
  z.number().check(z.refine(Number.isInteger, { error: 'not-a-whole-number' }), z.gte(min), z.lte(max))

/** Euro cents: a whole number, not negative, at most a million euros. */
export const cents = wholeNumber(0, 100_000_000)
