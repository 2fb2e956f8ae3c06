import type { QuoteLineKind } from '../../rma/index.ts'

/** The texts of the consumer's quote page. */
export const quotePage = {
  title: 'Your repair quote',
  rma: 'RMA',
  device: 'Device',
  lines: {
    labour: 'Labour',
    parts: 'Parts',
    'transport-inbound': 'Transport to the service centre',
    'transport-outbound': 'Transport back to you',
    travel: 'Travel of the engineer',
  } satisfies Record<QuoteLineKind, string>,
  net: 'Total without VAT',
  vat: (rate: number) => `VAT ${rate}%`,
  total: 'Total to pay',
  reject: {
    transport: 'Transport, both ways',
    travel: 'Travel of the engineer',
    handling: 'Handling',
    total: 'Due for the declined quote',
  },
  ifAccepted: {
    depot: 'If you accept, you pay this amount online and we repair the device. Then we send it back to you.',
    'on-site': 'If you accept, you pay this amount online and we repair the device at your home.',
  },
  ifRejected: {
    depot: (fee: string) =>
      `If you decline, the device comes back unrepaired. You then pay ${fee} including VAT for transport and handling.`,
    'on-site': (fee: string) =>
      `If you decline, nothing is repaired. You then pay ${fee} including VAT for the visit and handling.`,
  },
  until: (date: string) => `You can answer until ${date}.`,
  accept: 'I accept the quote',
  decline: 'I decline the quote',
  question: 'Your answer',
  postalCode: 'Postal code of the address you registered',
  send: 'Send my answer',
  wrongPostalCode: 'That is not the postal code of the registered address. Nothing has been decided; please try again.',
  incomplete: 'Please choose an answer and fill in your postal code.',
  accepted: 'You accepted this quote.',
  rejected: {
    depot: 'You declined this quote. The device comes back unrepaired.',
    'on-site': 'You declined this quote. Nothing is repaired.',
  },
  pay: (amount: string) => `Pay ${amount}`,
  paid: 'Your payment has arrived.',
  withdrawn: 'This quote no longer stands: there is nothing to answer. Our newest mail tells you how it goes on.',
  expired: 'This quote has expired. If our newest mail does not say how it goes on, we will contact you about that.',
  superseded: 'We have replaced this quote by a newer one.',
  openNewest: 'Open the newest quote',
  unknown: 'We do not know this link. Please open the link in the newest mail from us once more.',
  failed: 'Something went wrong on our side. Please try again in a moment.',
  help: 'Questions? Call 0800 3344553, Monday to Friday 09:00 to 18:00, and keep the RMA number at hand.',
}
