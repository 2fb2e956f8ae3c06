import type { Proposal } from '../../shared/application/change-rma.ts'
import { admittedOf, namedDecision } from '../../shared/application/decide-again.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import type { Xms } from '../../shared/application/ports/xms.ts'
import { paymentPageUrl } from '../../shared/contracts/consumer-links.ts'
import type { DeskDecisionBody } from '../../shared/contracts/desk.ts'
import { decideByDesk, type Rma } from '../../shared/rma/index.ts'

/** What a decision needs besides the RMA. */
interface Given extends DeskDecisionBody {
  readonly official: boolean | null
  readonly paymentId: string
  readonly publicUrl: string
}

/** What XMS says of a device that came in place of the registered one, when that is approved; null where it is not asked. */
export async function wordOfXms(
  { xms }: { readonly xms: Xms },
  rma: Rma,
  { action }: DeskDecisionBody,
): Promise<boolean | null> {
  const asks = action === 'approve' && rma.holdReason === 'other-device' && rma.receivedSerial
  return asks ? xms.isOfficial(asks, rma.country) : null
}

/** A decision of the desk as a change of the RMA. @param now business time */
export function deskDecision(dossier: Dossier, given: Given, now: Date): Proposal {
  const { rma } = dossier
  const { action, reason, waiveFees, official, paymentId, publicUrl } = given
  const admitted = admittedOf(dossier, rma.decisionVersion + 1, now)
  const verdict = decideByDesk(rma, {
    action,
    reason,
    waiveFees,
    official,
    decision: newestDecision(dossier).decision,
    admitted: admitted?.decision ?? null,
    payment: { paymentId, payUrl: () => paymentPageUrl(publicUrl, paymentId) },
  })
  if ('refused' in verdict) return { verdict }
  const decision = namedDecision(verdict.newEvents, admitted)
  return { verdict, also: { ...(decision ? { decision } : {}), ...learnt(rma, official) } }
}

const learnt = ({ holdReason }: Rma, official: boolean | null) =>
  holdReason === 'other-device' && official !== null ? { official } : {}
