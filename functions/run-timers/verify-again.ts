import { type ChangePorts, changeRma, type Proposal } from '../../shared/application/change-rma.ts'
import { decidedOn, describedFacts, withSerial } from '../../shared/application/decide-again.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import { officialAskedAnew } from '../../shared/application/official.ts'
import type { RmaStore, SerialRecord } from '../../shared/application/ports/rma-store.ts'
import type { Xms } from '../../shared/application/ports/xms.ts'
import { nextLookAt } from '../../shared/application/retry-schedule.ts'
import { decideAgain, isUnverified, policyOf, type Rma, type RmaNumber } from '../../shared/rma/index.ts'

export interface VerifyPorts extends ChangePorts {
  readonly rmas: RmaStore
  readonly xms: Pick<Xms, 'isOfficial'>
}

export type Verified =
  | { readonly kind: 'decided' }
  /** The RMA does not wait for XMS, or is not there. */
  | { readonly kind: 'not-waiting' }
  /** XMS cannot answer; when it is asked again. */
  | { readonly kind: 'silent'; readonly next: Date }

/**
 * When XMS is asked again about an RMA that has been waiting for it, after pauses that double up to what its policy
 * version says (R-verification-silence).
 */
export const nextVerificationAt = (rma: Pick<Rma, 'registeredAt' | 'policyVersion'>, now: Date): Date =>
  nextLookAt(rma.registeredAt, now, policyOf(rma).parameters.verificationPauseMinutesMax)

/**
 * Asks XMS again about an RMA that waits for its answer and decides the request under the policy version that it was
 * taken in under (R-xms-down). Throws when others kept changing the RMA.
 */
export async function verifyAgain(ports: VerifyPorts, rmaNumber: RmaNumber, now: Date): Promise<Verified> {
  const dossier = await ports.rmas.load(rmaNumber)
  if (!dossier || !isUnverified(dossier.rma)) return { kind: 'not-waiting' }
  const { product, country } = dossier.rma
  const official = await officialAskedAnew(ports, product.serial, country, now)
  if (official === null) return { kind: 'silent', next: nextVerificationAt(dossier.rma, now) }
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
  const { facts } = newestDecision(dossier)
  const known = { ...withSerial(facts, serial), official }
  const decision = decidedOn(dossier, describedFacts(dossier, known), now)
  const newEvents = decideAgain(dossier.rma, decision.decision)
  return { verdict: { newEvents }, also: { decision } }
}
