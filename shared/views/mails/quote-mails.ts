import * as texts from '../../messages/en/mail.ts'
import type { MailText } from '../../messages/mail-text.ts'
import { rightsTold } from '../rights-told.ts'
import { feeDue, owed } from './owed.ts'
import { endsAs, isToBeSent, type Mailed, type Telling } from './telling.ts'

/** Null once it was answered, replaced, withdrawn or has run out. */
export async function issuedMail({ data }: Mailed<'quote.issued'>, telling: Telling): Promise<MailText | null> {
  const { dossier, about, reminder, quoteUrl } = telling
  const { quote } = dossier.rma
  if (quote?.revision !== data.revision || quote.status !== 'open') return null
  const facts = { ...about, ...data, url: await quoteUrl(data.revision), rights: rightsTold(dossier) }
  return reminder ? texts.quoteReminderMail(facts) : texts.quoteMail(facts)
}

/** Null once somebody has decided what becomes of it. */
export function expiredMail({ data }: Mailed<'quote.expired'>, { dossier, about }: Telling): MailText | null {
  const { quote, holdReason } = dossier.rma
  const isOpen = holdReason === 'quote-expired' && quote?.revision === data.revision
  return isOpen ? texts.quoteExpiredMail(about) : null
}

/** Null once nothing is to be paid any more. */
export function acceptedMail({ data }: Mailed<'quote.accepted'>, telling: Telling): MailText | null {
  const { dossier, about, reminder } = telling
  const due = owed(dossier, data.payment?.paymentId)
  if (!due) return null
  return reminder ? texts.paymentReminderMail({ ...about, ...due }) : texts.quoteAcceptedMail({ ...about, ...due })
}

/** Null once the device is repaired after all. */
export function rejectedMail({ data }: Mailed<'quote.rejected'>, { dossier, about }: Telling): MailText | null {
  if (!endsAs(dossier.rma, 'returned-unrepaired')) return null
  const fee = feeDue(dossier, data.payment?.paymentId, data.rejectTotalCents)
  return texts.quoteRejectedMail({ ...about, isToBeSent: isToBeSent(dossier.rma), fee })
}

/** Of a quote that is not needed any more: when the repair is not made, other mails say so. */
export function withdrawnMail(_: Mailed<'quote.withdrawn'>, { dossier, about }: Telling): MailText | null {
  const { inspection, service } = dossier.rma
  if (inspection?.verdict !== 'covered') return null
  return texts.coveredMail({ ...about, isSwap: service === 'whole-unit-swap', wasQuoted: true })
}
