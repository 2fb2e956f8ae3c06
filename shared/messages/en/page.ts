import type { PaymentPurpose } from '../../application/ports/payment-provider.ts'
import type { QuoteLineKind } from '../../rma/index.ts'

/** The texts that stand on every page of consumers, and those of a page that has nothing else to say. */
export const everyPage = {
  title: 'After-sales service',
  unknown: 'We do not know this link. Please open the link in the newest mail from us once more.',
  failed: 'Something went wrong on our side. Please try again in a moment.',
  help: 'Questions? Call 0800 3344553 (free within the Netherlands), Monday to Friday 09:00 to 18:00, and keep the RMA number at hand.',
}

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
}

/** The texts of the page on which a consumer pays; amounts are written out already. */
export const paymentPage = {
  title: 'Your payment',
  rma: 'RMA',
  device: 'Device',
  purposes: {
    quote: 'Your repair',
    'reject-fee': 'The quote you declined',
  } satisfies Record<PaymentPurpose, string>,
  owed: (amount: string) => `To pay: ${amount}, VAT included.`,
  pay: (amount: string) => `Pay ${amount}`,
  where: 'You pay on the page of our payment provider, and come back here afterwards.',
  tried: {
    started: 'You have begun to pay. If you have finished, please wait a minute and open this page again.',
    failed:
      'An attempt did not succeed, and nothing was charged for it. You can try again; if you have paid since, please wait a minute and open this page again.',
  },
  unavailable: 'Our payment provider cannot be reached at the moment. Nothing was charged; please try again later.',
  confirming: (amount: string) => `Your payment of ${amount} is on its way to us. You do not have to pay again.`,
  paid: (amount: string) => `Your payment of ${amount} has arrived. Thank you.`,
  'nothing-due': () => 'There is nothing to pay here at the moment. If that changes, we send you a mail.',
}
