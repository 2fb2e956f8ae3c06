import { decide, localDate, policyVersion } from '@after-sales/rules'
import type { RmaStore, Xms } from '../../shared/platform/ports.ts'
import { decideAgain, type RmaNumber, transition } from '../../shared/rma/index.ts'

export interface VerifyPorts {
  readonly rmas: RmaStore
  readonly xms: Xms
}

/**
 * Asks XMS again about an RMA that waits for its answer and decides the request under the policy version that it was
 * taken in under (R-xms-down). False while XMS cannot answer.
 */
export async function verifyAgain(ports: VerifyPorts, rmaNumber: RmaNumber, now: Date): Promise<boolean> {
  const dossier = await ports.rmas.load(rmaNumber)
  const last = dossier?.decisions.at(-1)
  if (!dossier || !last || dossier.rma.state !== 'pending-verification') return true
  const { rma, person } = dossier
  const official = await ports.xms.isOfficial(rma.product.serial, rma.country)
  if (official === null) return false

  const facts = {
    ...last.facts,
    official,
    fault: { ...last.facts.fault, ...(person?.faultDescription ? { description: person.faultDescription } : {}) },
  }
  const receivedOn = localDate(new Date(rma.registeredAt), rma.country)
  const decision = decide(facts, policyVersion(rma.policyVersion), receivedOn)
  const happenings = decideAgain(rma, decision)
  const result = await ports.rmas.commit({
    transition: transition(rma, happenings, { at: now.toISOString(), by: 'system' }),
    decision: {
      version: rma.decisionVersion + 1,
      decidedAt: now.toISOString(),
      facts: { ...last.facts, official },
      decision,
    },
    official,
  })
  if (result !== 'stored') throw new Error(`${rmaNumber} was changed meanwhile`)
  return true
}
