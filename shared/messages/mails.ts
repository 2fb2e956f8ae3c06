import type { Service } from '@after-sales/rules'

/** A mail's texts: what is said, in order; the layout is the pages' business. */
export interface MailText {
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  /** What the reader can do, and where. */
  readonly action?: { readonly label: string; readonly url: string }
  readonly closing: string
}

const services: Record<Service, string> = {
  'in-warranty-repair': 'a repair under warranty',
  'out-of-warranty-repair': 'a repair outside the warranty',
  'whole-unit-swap': 'an exchange of the whole device under warranty',
  'doa-screening': 'a screening of a device that did not work on arrival',
  'remorse-screening': 'a return of your online purchase',
}

const closing =
  'Xiaomi after-sales, Benelux. Please do not answer this mail; quote the RMA number when you call 0800 3344553.'

const journeys = {
  pos: 'You have handed the device to the shop. The shop gives it to our carrier.',
  consumer: 'Our carrier collects the device at your address. You will hear from us when the collection is booked.',
  'drop-off-point': 'You will receive a label by e-mail with which you can hand in the parcel free of charge.',
  none: 'We will make an appointment to visit you.',
} as const

export interface RegistrationFacts {
  readonly name: string
  readonly rmaNumber: string
  readonly model: string
  readonly service: Service
  readonly firstStep: 'collection' | 'remote-repair'
  readonly collectFrom: keyof typeof journeys
}

/** The mail that confirms a registered RMA. */
export function registrationMail(facts: RegistrationFacts): MailText {
  const remote = 'We will call you first: many faults can be solved together on the telephone.'
  return {
    subject: `Your RMA ${facts.rmaNumber} is registered`,
    greeting: `Dear ${facts.name},`,
    paragraphs: [
      `We have registered ${services[facts.service]} for your ${facts.model}. Your RMA number is ${facts.rmaNumber}; keep it at hand when you contact us.`,
      facts.firstStep === 'remote-repair' ? remote : journeys[facts.collectFrom],
      ...(facts.service === 'out-of-warranty-repair'
        ? ['After the inspection you decide on a quote. Nothing is repaired before you have accepted it.']
        : []),
      'Please back up your data and remove SIM and memory cards before the device leaves your hands.',
    ],
    closing,
  }
}
