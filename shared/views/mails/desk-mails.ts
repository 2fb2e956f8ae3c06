import * as texts from '../../messages/en/mail.ts'
import type { MailText } from '../../messages/mail-text.ts'
import { hasEnded, type Rma } from '../../rma/index.ts'
import { rightsTold } from '../rights-told.ts'
import { feeDue } from './owed.ts'
import { endsAs, isToBeSent, type Mailed, nextOf, rmaBefore, type Telling } from './telling.ts'

type Decided = Mailed<'desk.decided'>

/**
 * What a person decided, where no other event of the same change says it: a request that is let in, refused or cancelled
 * has a mail of its own. Null once it is no longer so.
 */
export function decidedMail(event: Decided, telling: Telling): MailText | null {
  const next = nextOf(telling.dossier, event)
  if (next?.type === 'rma.registered' || next?.type === 'rma.refused') return null
  const heldBy = rmaBefore(telling.dossier, event)?.holdReason ?? null
  switch (event.data.action) {
    case 'approve':
      return approvedMail(heldBy, telling)
    case 'refuse':
      return unrepairedMail(event, 'refused', telling)
    case 'return-unrepaired':
      return unrepairedMail(event, reasonOf(heldBy), telling)
    case 'refund':
      return heldBy === 'payment-amount' ? null : unrepairedMail(event, 'impossible', telling)
    case 'cancel':
      return null
    case 'admit':
      return next?.type === 'quote.withdrawn' ? null : admittedMail(event, telling)
    case 'uphold':
      return texts.upheldMail({ ...telling.about, rights: rightsTold(telling.dossier) })
  }
}

/** Only of what the consumer was told to wait for. */
function approvedMail(heldBy: Rma['holdReason'], { dossier, about }: Telling): MailText | null {
  const { state, payment } = dossier.rma
  if (heldBy === 'payment-amount') return payment?.status === 'paid' ? texts.amountAcceptedMail(about) : null
  const goesOn = state !== 'on-hold' && !hasEnded(dossier.rma)
  return heldBy === 'review' && goesOn ? texts.reviewedMail(about) : null
}

function reasonOf(heldBy: Rma['holdReason']): texts.Unrepaired {
  switch (heldBy) {
    case 'other-device':
    case 'not-official':
    case 'quote-expired':
    case 'payment-silence':
      return heldBy
    default:
      return 'refused'
  }
}

function unrepairedMail({ data }: Decided, why: texts.Unrepaired, { dossier, about }: Telling): MailText | null {
  const { rma } = dossier
  if (!endsAs(rma, 'returned-unrepaired')) return null
  const feeCents = data.owesRejectFee ? (rma.quote?.rejectTotalCents ?? 0) : 0
  return texts.unrepairedMail({
    ...about,
    why,
    isToBeSent: isToBeSent(rma),
    isFree: feeCents === 0,
    fee: feeDue(dossier, data.payment?.paymentId, feeCents),
    rights: rightsTold(dossier),
  })
}

function admittedMail({ data }: Decided, { dossier, about }: Telling): MailText | null {
  const { state, inspection, service } = dossier.rma
  if (data.continuedAs) return texts.continuedMail({ ...about, continuedAs: data.continuedAs })
  if (data.judged) {
    const isCovered = inspection?.verdict === 'covered'
    return isCovered ? texts.coveredMail({ ...about, isSwap: service === 'whole-unit-swap', wasQuoted: false }) : null
  }
  return state === 'screening' ? texts.screenedAgainMail(about) : null
}
