import { decide } from '@after-sales/rules'
import { type ChangePorts, changeRma, type Proposal } from '../../shared/application/change-rma.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import type { RmaStore, SerialRecord } from '../../shared/application/ports/rma-store.ts'
import type { Xms } from '../../shared/application/ports/xms.ts'
import { decideAgain, policyOf, type RmaNumber, receivedOn } from '../../shared/rma/index.ts'

export interface VerifyPorts extends ChangePorts {
  readonly rmas: RmaStore
  readonly xms: Xms
}

export type Verified =
  | { readonly kind: 'decided' }
  /** The RMA does not wait for XMS, or is not there. */
  | { readonly kind: 'not-waiting' }
  /** XMS cannot answer; the RMA has been waiting since an instant. */
  | { readonly kind: 'silent'; readonly since: string }

const pauseMsMin = 60_000
/** R-verification-silence. */
const pauseMsMax = 3_600_000

/**
 * When XMS is asked again about an RMA that has been waiting for it: after as long as it has waited, so that pauses double,
 * at least a minute and at most an hour (R-verification-silence).
 */
export function nextVerificationAt(since: string, now: Date): Date {
  const waitedMs = now.getTime() - Date.parse(since)
  return new Date(now.getTime() + Math.min(pauseMsMax, Math.max(pauseMsMin, waitedMs)))
}

/**
 * Asks XMS again about an RMA that waits for its answer and decides the request under the policy version that it was
 * taken in under (R-xms-down). Throws when others kept changing the RMA.
 */
export async function verifyAgain(ports: VerifyPorts, rmaNumber: RmaNumber, now: Date): Promise<Verified> {
  const dossier = await ports.rmas.load(rmaNumber)
  if (dossier?.rma.state !== 'pending-verification') return { kind: 'not-waiting' }
  const { product, country, since } = dossier.rma
  const official = await ports.xms.isOfficial(product.serial, country)
  if (official === null) return { kind: 'silent', since }
  const serial = await ports.rmas.serial(product.serial, country, now)
  const propose = (current: Dossier) => decidedAgain(current, { official, serial }, now)
  const result = await changeRma(ports, { of: dossier, by: 'system', now, propose })
  if (result.kind === 'contended') throw new Error(`${rmaNumber} is being changed`)
  return { kind: 'decided' }
}

/** What the order system has reported by now decides too (R-mi-com-serial). */
function decidedAgain(
  dossier: Dossier,
  { official, serial }: { readonly official: boolean; readonly serial: SerialRecord },
  now: Date,
): Proposal {
  const { rma, person } = dossier
  const { facts } = newestDecision(dossier)
  const purchase = { ...facts.purchase, reportedByOrderSystem: serial.reportedDelivery ?? undefined }
  const known = { ...facts, purchase, official }
  const described = person?.faultDescription ? { description: person.faultDescription } : {}
  const decision = decide({ ...known, fault: { ...known.fault, ...described } }, policyOf(rma), receivedOn(rma))
  const version = rma.decisionVersion + 1
  return {
    verdict: { newEvents: decideAgain(rma, decision) },
    also: { decision: { version, decidedAt: now.toISOString(), facts: known, decision }, official },
  }
}
