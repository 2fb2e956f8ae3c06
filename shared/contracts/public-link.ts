import ipaddr from 'ipaddr.js'
import * as z from 'zod/mini'
import { isPublicAddress } from './public-address.ts'
import { loneSurrogate, unseen } from './text.ts'
import { unlessMissing } from './zod-issues.ts'

const lengthMax = 500

/** An absolute https address without user info, backslash, white space, control and direction-overriding characters. */
const plainHttps = /^https:\/\/[^\s\\@/?#]+(?:[/?#][^\s\\]*)?$/i
const privateNames = /(^|\.)(localhost|local|internal)$/

/**
 * A link that is given to us and shown to people, or called: https, to a public host. Numbers are read as browsers read
 * them (decimal, octal, hexadecimal, short, IPv6 with an IPv4 address in it); names are not resolved.
 */
export const publicLink = z
  .string({ error: unlessMissing('not-a-public-link') })
  .check(z.maxLength(lengthMax), z.refine(isPublicLink, { error: 'not-a-public-link' }))

/** Whether a link is https to a public host; names are not resolved. */
export function isPublicLink(link: string): boolean {
  if (!plainHttps.test(link) || unseen.test(link) || loneSurrogate.test(link) || !URL.canParse(link)) return false
  const host = new URL(link).hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')
  if (ipaddr.isValid(host)) return isPublicAddress(host)
  return host.includes('.') && !privateNames.test(host)
}
