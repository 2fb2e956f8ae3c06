import type { About } from '../../mail-text.ts'
import { type Due, euros, feeFor, isVisit, mail, payLink } from './frame.ts'

export const paymentReceivedMail = (about: About & { readonly amountCents: number }) =>
  mail(about, 'We have received your payment', [
    `We have received ${euros(about.amountCents)} and have started to repair your ${about.model}.`,
  ])

/** Confirms the fee of a quote that was not accepted (R-reject-payment). */
export const feeReceivedMail = (about: About & { readonly amountCents: number }) =>
  mail(about, 'We have received your payment', [
    `We have received ${euros(about.amountCents)} for ${feeFor(about)}. That settles the fee; your ${about.model} is not repaired.`,
  ])

/** Says that another amount came than was asked for, which a person looks at. */
export const otherAmountMail = (about: About & { readonly amountCents: number; readonly askedCents: number }) =>
  mail(about, 'We have received another amount', [
    `We have received ${euros(about.amountCents)} for the repair of your ${about.model}; the quote was for ${euros(about.askedCents)}. A colleague looks at it, and you will hear from us. You do not have to do anything.`,
  ])

/** Says that a person has let another amount pass. */
export const amountAcceptedMail = (about: About) =>
  mail(about, 'Your payment is in order', [
    `A colleague has looked at your payment and accepted it. We have started to repair your ${about.model}.`,
  ])

/** Says that an attempt to pay failed. `isFee`: to pay the fee of a quote that was not accepted. */
export const paymentFailedMail = (facts: About & Due & { readonly isFee: boolean }) =>
  mail(
    facts,
    'Your payment did not succeed',
    [
      facts.isFee
        ? `The payment of ${euros(facts.amountCents)} for ${feeFor(facts)} was not completed. You can try again.${isVisit(facts) ? '' : ' The way back of your device does not depend on it.'}`
        : `The payment of ${euros(facts.amountCents)} for the repair of your ${facts.model} was not completed. You can try again.`,
    ],
    payLink(facts.payUrl),
  )

/**
 * Says that money goes back. `why`: it was not due; it was not the amount that is still `due`; or somebody has told the
 * reason already.
 */
export const refundedMail = (
  about: About & {
    readonly amountCents: number
    readonly why: 'not-due' | 'told'
    readonly due: Due | null
  },
) => {
  const money = euros(about.amountCents)
  const reasons = {
    'not-due': `We have received ${money} that is not due, so it goes back to you.`,
    told: `${money} goes back to you.`,
  }
  return mail(
    about,
    'Your money goes back to you',
    [
      about.due
        ? `${money} goes back to you, because another amount was asked for. ${euros(about.due.amountCents)} is still to be paid.`
        : reasons[about.why],
      'It takes the way that it came, and can take a few days to arrive.',
    ],
    payLink(about.due?.payUrl ?? null),
  )
}
