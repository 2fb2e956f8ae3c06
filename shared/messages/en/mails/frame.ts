import type { CalendarDate, Country, Service } from '@after-sales/rules'
import * as format from '../../format.ts'
import type { About, MailLink, MailText } from '../../mail-text.ts'

export const euros = (cents: number) => format.euros(cents, 'en-IE')
export const dateText = (instant: string) => format.dateText(instant, 'en-GB')
export const calendarDateText = (date: CalendarDate) => format.calendarDateText(date, 'en-GB')
export const periodText = (from: string, to: string, country: Country) => format.periodText(from, to, country, 'en-GB')

/** A mail about an RMA; paragraphs that are null are left out. */
export function mail(
  about: About,
  subject: string,
  paragraphs: readonly (string | null)[],
  links: readonly MailLink[] = [],
): MailText {
  return {
    subject: `${subject}, RMA ${about.rmaNumber}`,
    greeting: `Dear ${about.name},`,
    paragraphs: paragraphs.filter((each) => each !== null),
    links,
    closing: `Xiaomi after-sales, Benelux, RMA ${about.rmaNumber}. Please do not answer this mail; mention the RMA number when you call 0800 3344553 (free within the Netherlands).`,
  }
}

/** Whether the device is looked at where the consumer lives, so that nothing travels. */
export const isVisit = ({ servicedAt }: About) => servicedAt === 'on-site'

/** Whether a shop stands between the consumer and us. */
export const isByShop = ({ channel }: About) => channel === 'pos'

export const services: Record<Service, string> = {
  'in-warranty-repair': 'a repair under warranty',
  'out-of-warranty-repair': 'a repair outside the warranty',
  'whole-unit-swap': 'an exchange of the whole device under warranty',
  'doa-screening': 'a screening of a device that did not work on arrival',
  'remorse-screening': 'the return of your online purchase',
}

/** Remorse is the one request in which the way in can be the consumer's (P-4.3). */
export function wayIn({ request, inboundPayer, outboundPayer }: About): string | null {
  if (request !== 'remorse' || inboundPayer !== 'consumer') return null
  const back =
    outboundPayer === 'consumer'
      ? 'and so is the way back, should it come back to you'
      : 'examining it costs you nothing, and neither does the way back, should it come back to you'
  return `The cost of bringing the device to us is yours to pay; ${back}.`
}

/** How an amount can be paid: null where it is settled otherwise. */
export interface Due {
  readonly amountCents: number
  readonly payUrl: string | null
}

export const payLink = (payUrl: string | null): readonly MailLink[] =>
  payUrl === null ? [] : [{ label: 'Pay now', url: payUrl }]

/** What the fee of a quote that was not accepted pays for. */
export const feeFor = (about: About) => (isVisit(about) ? 'the visit and handling' : 'transport and handling')

/** Asks for that fee; paying it is never a condition for the way back (R-reject-payment). */
export function feeText(about: About, { amountCents, payUrl }: Due): string {
  const due = `As quoted, ${euros(amountCents)} including VAT is due for ${feeFor(about)}.`
  if (payUrl === null) return due
  return isVisit(about)
    ? `${due} Please pay it online.`
    : `${due} Please pay it online; the device comes back to you in any case.`
}
