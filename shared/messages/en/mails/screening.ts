import type { About } from '../../mail-text.ts'
import { mail, wayIn } from './frame.ts'

/** The acceptance note of a DOA or remorse screening (P-3.2c). */
export const screeningAcceptedMail = (about: About) =>
  mail(about, 'Your return is accepted', [
    `We have examined your ${about.model} and it meets the conditions. It stays with us; the shop you bought it from settles the refund or replacement with you.`,
    wayIn(about),
  ])

/** Says that a DOA or remorse is rejected. `rights`: what is told by law with that, in sentences. */
export const screeningRejectedMail = (about: About & { readonly rights: readonly string[] }) =>
  mail(about, 'Your return is not accepted', [
    `We have examined your ${about.model} and it does not meet the conditions for a return. We will send it back to you as it is${about.outboundPayer === 'vendor' ? ', at no cost for you' : ''}.`,
    wayIn(about),
    'A repair may still be possible; register it on the Dr. Mobile web site.',
    ...about.rights,
  ])
