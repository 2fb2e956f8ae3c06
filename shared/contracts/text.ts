import * as z from 'zod/mini'
import type { IssueCode } from './issue.ts'

export const loneSurrogate = /\p{Cs}/u
/** Control characters other than line breaks, and those that override the direction of text. */
export const unseen = /(?![\r\n])\p{Cc}|\r(?!\n)|[\u202a-\u202e\u2066-\u2069]/u
const lineBreak = /[\r\n\u2028\u2029]/
const url = /:\/\/|www\./i

const without = (what: RegExp, code: IssueCode) => z.refine<string>((value) => !what.test(value), { error: code })

/** Free text of a description, note or reason: one line or more, trimmed, neither empty nor longer than `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(max),
      without(loneSurrogate, 'ill-formed-text'),
      without(unseen, 'control-character'),
    )

/** Characters of a description of a fault, a note or a reason. */
const noteLengthMax = 2000

/** A description of a fault, a note or a reason. */
export const note = text(noteLengthMax)

/** Text of one line. */
export const line = (max: number) => text(max).check(without(lineBreak, 'more-than-one-line'))

/** A name, or a part of an address: one line without a URL, which mail programs would make a link of. */
export const name = (max: number) => line(max).check(without(url, 'holds-url'))
