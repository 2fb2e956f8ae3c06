import * as texts from '../../messages/en/mail.ts'
import type { MailText } from '../../messages/mail-text.ts'
import { paymentOf } from '../../rma/index.ts'
import { owed } from './owed.ts'
import { type Mailed, nextOf, previousOf, type Telling } from './telling.ts'

/**
 * Null when it goes, or went, back, which the refund's mail says, and once a person has decided about another amount. Money
 * that goes back at once does so in the very next event; before a person's refund stands the decision.
 */
export function receivedMail(event: Mailed<'payment.received'>, { dossier, about }: Telling): MailText | null {
  const { paymentId, amountCents } = event.data
  const payment = paymentOf(dossier.rma, paymentId)
  if (!payment || nextOf(dossier, event)?.type === 'payment.refunded') return null
  if (event.state === 'on-hold') {
    if (dossier.rma.holdReason !== 'payment-amount') return null
    return texts.otherAmountMail({ ...about, amountCents, askedCents: payment.amountCents })
  }
  if (payment.status !== 'paid') return null
  return payment.purpose === 'quote'
    ? texts.paymentReceivedMail({ ...about, amountCents })
    : texts.feeReceivedMail({ ...about, amountCents })
}

/** Null once it was paid, or is not wanted any more. */
export function failedMail({ data }: Mailed<'payment.failed'>, { dossier, about }: Telling): MailText | null {
  const due = owed(dossier, data.paymentId)
  const isFee = dossier.rma.payment?.purpose === 'reject-fee'
  return due && texts.paymentFailedMail({ ...about, ...due, isFee })
}

export function refundedMail(event: Mailed<'payment.refunded'>, { dossier, about }: Telling): MailText {
  const { paymentId, amountCents } = event.data
  return texts.refundedMail({
    ...about,
    amountCents,
    why: previousOf(dossier, event)?.type === 'payment.received' ? 'not-due' : 'told',
    due: owed(dossier, paymentId),
  })
}
