import type { Facts } from '@after-sales/rules'
import type { Proposal } from '../../shared/application/change-rma.ts'
import { admittedOf, namedDecision, withSerial } from '../../shared/application/decide-again.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import { type OfficialPorts, officialAskedAnew } from '../../shared/application/official.ts'
import type { RmaStore, SerialRecord } from '../../shared/application/ports/rma-store.ts'
import { paymentPageUrl } from '../../shared/contracts/consumer-links.ts'
import type { DeskDecisionBody } from '../../shared/contracts/desk.ts'
import { decideByDesk, type Rma, type Verdict } from '../../shared/rma/index.ts'

/** What a decision needs besides the RMA. */
interface Given extends DeskDecisionBody {
  readonly official: boolean | null
  /** What is kept about the serial that was received; null where none was, or it is the registered one. */
  readonly receivedSerial: SerialRecord | null
  /** The RMA as the person saw it: what has come in between is theirs to look at first. */
  readonly seen: Pick<Rma, 'state' | 'holdReason' | 'since'>
  readonly paymentId: string
  readonly publicUrl: string
}

/**
 * What is known of a device that came in place of the registered one, when that is approved: XMS's word and what is kept
 * about its serial. Nulls where nobody needs to know.
 */
export async function knownOfReceived(
  ports: OfficialPorts & { readonly rmas: Pick<RmaStore, 'serial'> },
  { receivedSerial: serial, holdReason, country }: Rma,
  { action }: DeskDecisionBody,
  now: Date,
): Promise<Pick<Given, 'official' | 'receivedSerial'>> {
  if (action !== 'approve' || holdReason !== 'other-device' || !serial) return { official: null, receivedSerial: null }
  const [official, receivedSerial] = await Promise.all([
    officialAskedAnew(ports, serial, country, now),
    ports.rmas.serial(serial, country, now),
  ])
  return { official, receivedSerial }
}

/** A decision of the desk as a change of the RMA. @param now business time */
export function deskDecision(dossier: Dossier, given: Given, now: Date): Proposal {
  const { rma } = dossier
  const { action, reason, waiveFees, official, paymentId, publicUrl } = given
  if (!isAsSeen(rma, given.seen)) return { verdict: moved(rma) }
  const admitted = admittedOf(dossier, rma.decisionVersion + 1, now, factsOfReceived(dossier, given))
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
  return { verdict, also: decision ? { decision } : {} }
}

const isAsSeen = (rma: Rma, { state, holdReason, since }: Given['seen']) =>
  rma.state === state && rma.holdReason === holdReason && rma.since === since

const moved = ({ state }: Rma): Verdict => ({
  refused: 'wrong-state',
  detail: `It has just become ${state}; look at it again before you decide`,
})

/** The facts of the device that came, where it takes the place of the registered one. */
function factsOfReceived(dossier: Dossier, { receivedSerial, official }: Given): Facts {
  const { facts } = newestDecision(dossier)
  const serial = dossier.rma.receivedSerial
  if (!receivedSerial || !serial) return facts
  const product = { ...facts.product, serial }
  return withSerial({ ...facts, product, official }, receivedSerial)
}
