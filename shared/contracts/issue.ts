/** What can be wrong with a field. Stable: the sentences of a language are found by it. */
export type IssueCode =
  | 'missing'
  | 'unknown-field'
  | 'unknown-parameter'
  | 'repeated-parameter'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'not-true-or-false'
  | 'not-one-of'
  | 'too-short'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'too-small'
  | 'too-large'
  | 'outside-range'
  | 'invalid'
  | 'nested-too-deep'
  | 'ill-formed-text'
  | 'control-character'
  | 'more-than-one-line'
  | 'holds-url'
  | 'not-a-reference'
  | 'not-a-serial'
  | 'not-an-imei'
  | 'imei-check-digit'
  | 'not-an-email'
  | 'not-a-phone-number'
  | 'not-a-carrier'
  | 'not-a-payment-id'
  | 'not-a-date'
  | 'not-a-month'
  | 'not-an-instant'
  | 'not-a-public-link'
  | 'not-a-cursor'
  | 'beyond-end'
  | 'in-future'
  | 'too-long-ago'
  | 'too-far-ahead'
  | 'over-already'
  | 'ends-before-it-begins'
  | 'takes-too-long'
  | 'before-the-first-day'
  | 'too-many-days'
  | 'later-than-raised'
  | 'delivered-before-purchased'
  | 'handed-over-in-store'
  | 'screen-size-of-no-television'
  | 'imei-of-no-phone'
  | 'not-the-country-of-the-request'
  | 'excludes-warranty'
  | 'total-outside-range'
  | 'says-nothing'
  | 'no-fees-to-waive'
  | 'not-in-order'
  | 'does-not-combine'
  | 'channel-not-open'
  | 'needed-to-decide'
  | 'needed-for-this-caller'
  | 'not-for-this-caller'

/** Numbers and words that a sentence about an issue needs; of ours, never of the caller's. */
export type IssueValues = Readonly<Record<string, string | number | readonly string[]>>

/** One bad field of a request: its dotted path and what is wrong with it, without the value (it may be personal). */
export interface Issue {
  readonly path: string
  readonly code: IssueCode
  readonly values?: IssueValues
}

/** So many errors are named at once at most, each by a path of at most so many characters. */
export const errorsMax = 50
export const pathLengthMax = 200

/** A dotted path as an answer may show it: well-formed and short, whatever a caller used as a key. */
export function shownPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.').slice(0, pathLengthMax).toWellFormed()
}
