import type { CalendarDate } from '@after-sales/rules'
import type { About, MailLink } from '../../mail-text.ts'
import { calendarDateText, isVisit, mail, periodText } from './frame.ts'

interface Booked {
  readonly carrier: string
  readonly labelUrl: string | null
  readonly trackingUrl: string | null
}

const trackingLink = (url: string | null): MailLink[] => (url ? [{ label: 'Follow the parcel', url }] : [])

/** Says that the way in is booked, with the label to print where there is one (P-3.2). */
export const transportBookedMail = (facts: About & Booked) =>
  mail(
    facts,
    'The transport of your device is booked',
    [
      facts.labelUrl
        ? `Print the label, stick it on the parcel and hand it in at ${facts.carrier}, who takes your ${facts.model} to the service centre.`
        : `${facts.carrier} takes your ${facts.model} to the service centre.`,
    ],
    [
      ...(facts.labelUrl ? [{ label: 'Print the label', url: facts.labelUrl }] : []),
      ...trackingLink(facts.trackingUrl),
    ],
  )

/** Says when we visit; `from` and `to` are instants, told in the time of the consumer's country (T-3.2.1b). */
export function visitMail(facts: About & { readonly from: string; readonly to: string; readonly isMoved: boolean }) {
  const time = periodText(facts.from, facts.to, facts.country)
  return mail(facts, facts.isMoved ? 'Your visit has another time' : 'We visit you', [
    facts.isMoved
      ? `The visit for your ${facts.model} has a new time, and the earlier one no longer stands. We come to your home: ${time}.`
      : `We come to your home for your ${facts.model}: ${time}.`,
    'If that does not suit you, please call us.',
  ])
}

/**
 * Says that another unit has taken the place of the device, with both serials and the last day of its warranty
 * (R-swap-serial); null where that is not known.
 */
export const swappedMail = (
  facts: About & {
    readonly serial: string
    readonly newSerial: string
    readonly warrantyEndsOn: CalendarDate | null
    readonly isToBeSent: boolean
  },
) =>
  mail(facts, 'Your device has been exchanged', [
    `Instead of your ${facts.model} with the serial number ${facts.serial} you get another unit. Its serial number is ${facts.newSerial}.`,
    facts.warrantyEndsOn === null
      ? 'It continues the warranty of the device that it replaces.'
      : `It continues the warranty of the device that it replaces. The last day of that warranty: ${calendarDateText(facts.warrantyEndsOn)}.`,
    'Please keep this mail with your proof of purchase.',
    facts.isToBeSent ? sending(facts) : null,
  ])

function sending(about: About): string | null {
  if (isVisit(about)) return null
  return about.returnTo === 'pos'
    ? 'We send it to the shop; you will hear from us when it is on its way.'
    : 'We send it to you; you will hear from us when it is on its way.'
}

/** Says that the device is on its way back. `liableUntil`: to when a repair has made the seller's liability longer (L-repair-extension). */
export const shippedMail = (
  facts: About & Pick<Booked, 'carrier' | 'trackingUrl'> & { readonly liableUntil: CalendarDate | null },
) =>
  mail(
    facts,
    facts.returnTo === 'pos' ? 'Your device is on its way to the shop' : 'Your device is on its way back',
    [
      facts.returnTo === 'pos'
        ? `${facts.carrier} brings your ${facts.model} back to the shop, which will tell you when you can collect it.`
        : `${facts.carrier} brings your ${facts.model} back to you.`,
      facts.liableUntil === null
        ? null
        : `Because it was repaired under warranty, the seller is liable for it 12 months longer: until ${calendarDateText(facts.liableUntil)}.`,
    ],
    trackingLink(facts.trackingUrl),
  )
