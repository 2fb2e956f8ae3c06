import type { Proposal } from '../../shared/application/change-rma.ts'
import { decidedOn, describedFacts, namedDecision, withSerial } from '../../shared/application/decide-again.ts'
import { type Dossier, newestDecision, newestInspection } from '../../shared/application/dossier.ts'
import type { SerialRecord } from '../../shared/application/ports/rma-store.ts'
import {
  correctedConsumer,
  type InformationBody,
  isAboutConsumer,
  pathsOf,
  withInformation,
} from '../../shared/contracts/information.ts'
import type { Issue } from '../../shared/contracts/issue.ts'
import { correctConsumer, inform } from '../../shared/rma/index.ts'

/**
 * What information does to an RMA: corrections of the consumer are kept, and on facts the request is decided again. The
 * issues when it contradicts itself, or what is known.
 * @param serial what is kept about the device's serial, which wins over what is stated (R-mi-com-serial, R-swap-serial)
 * @param now business time
 */
export function takeInformation(
  dossier: Dossier,
  body: InformationBody,
  serial: SerialRecord,
  now: Date,
): Proposal | { readonly issues: readonly Issue[] } {
  const { rma } = dossier
  const paths = pathsOf(body)
  const person = personWith(dossier, body)
  const kept = person ? { person } : {}
  if (isAboutConsumer(body)) return { verdict: correctConsumer(rma, paths), also: kept }

  const { facts } = newestDecision(dossier)
  const merged = withInformation(facts, dossier.person?.faultDescription, body, now)
  if (!merged.ok) return merged
  const decision = decidedOn(dossier, describedFacts(dossier, withSerial(merged.value, serial)), now)
  const verdict = inform(rma, {
    paths,
    screenInches: body.product?.screenInches,
    facts: decision.facts,
    decision: decision.decision,
    inspection: newestInspection(dossier),
  })
  if ('refused' in verdict) return { verdict }
  const named = namedDecision(verdict.newEvents, decision)
  return { verdict, also: { ...kept, ...(named ? { decision: named } : {}) } }
}

function personWith({ person }: Dossier, body: InformationBody) {
  if (!person) return null
  const description = body.fault?.description
  const described = description === undefined ? {} : { faultDescription: description }
  return { ...person, consumer: correctedConsumer(person.consumer, body), ...described }
}
