import type { IssueCode, IssueValues } from './issue.ts'

type Sentence = string | ((values: IssueValues) => string)

const characters = (count: unknown) => (count === 1 ? '1 character' : `${count} characters`)
const entries = (count: unknown) => (count === 1 ? '1 entry' : `${count} entries`)
const grouped = (value: unknown) => Number(value).toLocaleString('en')

/** The English sentence of every issue. Values in it are limits and words of ours, never what was sent. */
export const issueMessages: Readonly<Record<IssueCode, Sentence>> = {
  missing: 'Is missing',
  'unknown-field': 'Is not a field of this request',
  'unknown-parameter': 'Is not a parameter of this route',
  'repeated-parameter': 'May be given once only',
  'not-an-object': 'Must be an object',
  'not-a-list': 'Must be a list',
  'not-a-text': 'Must be a text',
  'not-a-number': 'Must be a number',
  'not-a-whole-number': 'Must be a whole number',
  'not-true-or-false': 'Must be true or false',
  'not-one-of': ({ options }) => `Must be ${either(options)}`,
  'too-short': ({ min }) => (min === 1 ? 'Must not be empty' : `Must have at least ${characters(min)}`),
  'too-long': ({ max }) => `Must have at most ${characters(max)}`,
  'too-few': ({ min }) => `Must have at least ${entries(min)}`,
  'too-many': ({ max }) => `Must have at most ${entries(max)}`,
  'too-small': ({ min }) => `Must be at least ${grouped(min)}`,
  'too-large': ({ max }) => `Must be at most ${grouped(max)}`,
  'outside-range': ({ min, max }) => `Must be a whole number between ${min} and ${max}`,
  invalid: 'Is not valid',
  'nested-too-deep': ({ max }) => `Must not be nested deeper than ${max} levels`,
  'ill-formed-text': 'Must be well-formed Unicode: it holds half of a surrogate pair',
  'control-character': 'Must not contain control characters or characters that override the direction of text',
  'more-than-one-line': 'Must be one line',
  'holds-url': 'Must not contain a web address',
  'not-a-reference': 'Must be letters, digits and . _ / : # - only, and begin with a letter or digit',
  'not-a-serial': 'Must be letters, digits, / _ - only, and begin with a letter or digit',
  'not-an-imei': 'Must be 15 digits',
  'imei-check-digit': 'Is not an IMEI: its check digit is wrong',
  'not-an-email': 'Must be an e-mail address',
  'not-a-phone-number': 'Must be a telephone number',
  'not-a-carrier': 'Must be the name of a carrier',
  'not-a-payment-id': 'Is not a payment id',
  'not-a-date': 'Must be a date, YYYY-MM-DD',
  'not-a-month': 'Must be a month, YYYY-MM',
  'not-an-instant': 'Must be an instant in UTC, e.g. 2026-11-20T09:30:00Z',
  'not-a-public-link': 'Must be an https address of a public host, without user name, backslash or white space',
  'not-a-cursor': 'Is not a cursor of this list',
  'beyond-end': 'Lies beyond the end of this list',
  'in-future': 'Is in the future',
  'too-long-ago': ({ since }) => `Must not be before ${since}`,
  'too-far-ahead': ({ days }) => `Must be within the next ${days} days`,
  'over-already': 'Is over already',
  'ends-before-it-begins': 'Is not after its beginning',
  'takes-too-long': ({ hours }) => `Must end at most ${hours} hours after its beginning`,
  'before-the-first-day': 'Lies before the first day',
  'too-many-days': ({ max }) => `Must make at most ${max} days with the first`,
  'later-than-raised': 'Is later than the day the request was raised',
  'delivered-before-purchased': 'Delivered before it was purchased',
  'handed-over-in-store': 'Handed over in the store, so delivered on the day of purchase',
  'screen-size-of-no-television': 'Only a television has a screen size here',
  'imei-of-no-phone': 'Only a phone has an IMEI',
  'not-the-country-of-the-request': 'Is not the country of the request',
  'excludes-warranty': 'Does not go with a warrantable fault',
  'total-outside-range': ({ min, max }) => `Must come to ${grouped(min)} to ${grouped(max)} cents in all`,
  'says-nothing': 'Nothing is stated in it',
  'no-fees-to-waive': 'Only the fee of a return can be waived',
  'not-in-order': 'Is not one of the serials of this order',
  'does-not-combine': ({ other }) => `Cannot be asked for together with ${other}`,
  'channel-not-open': 'Is not open to this caller',
  'needed-to-decide': 'Is needed to decide',
  'needed-for-this-caller': 'Is needed for this caller',
  'not-for-this-caller': 'Only the service desk may ask by that',
}

/** The sentence of an issue. */
export function issueMessage({ code, values = {} }: { readonly code: IssueCode; readonly values?: IssueValues }) {
  const sentence = issueMessages[code]
  return typeof sentence === 'string' ? sentence : sentence(values)
}

function either(options: IssueValues[string] | undefined): string {
  const words = Array.isArray(options) ? options : [options]
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : String(words[0])
}
