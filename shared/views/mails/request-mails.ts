import { newestDecision } from '../../application/dossier.ts'
import * as texts from '../../messages/en/mail.ts'
import { because, redirectText } from '../../messages/index.ts'
import type { MailText } from '../../messages/mail-text.ts'
import { hasEnded, isSeen, policyOf, type Rma, type SilenceKind, timersOf, upheldBy } from '../../rma/index.ts'
import { rightsTold } from '../rights-told.ts'
import { batteryText, isNewest, type Mailed, type Telling } from './telling.ts'

/** The confirmation, or the reminder of a device that has not come; null once that is no longer waited for. */
export function registeredMail(event: Mailed<'rma.registered'>, telling: Telling): MailText | null {
  const { dossier, about, reminder } = telling
  const { rma } = dossier
  if (!rma.service || !rma.route || !isNewest(dossier, event)) return null
  if (hasEnded(rma) || rma.holdReason === 'review') return null
  const { firstStep, collectFrom } = rma.route
  const registered = { ...about, service: rma.service, collectFrom, battery: batteryText(dossier) }
  if (!reminder) {
    return texts.registrationMail({ ...registered, isToBeCalled: firstStep === 'remote-repair' && !rma.called })
  }
  const cancelledAt = endOf(rma, 'no-show')
  if (!cancelledAt) return null
  return texts.noShowReminderMail({ ...registered, days: parametersOf(rma).noShowDays, cancelledAt })
}

/** What is asked for; null once it has come, or something else is asked for. */
export function awaitingMail(event: Mailed<'rma.awaiting_information'>, telling: Telling): MailText | null {
  const { dossier, about, reminder } = telling
  const cancelledAt = endOf(dossier.rma, 'information-silence')
  if (!cancelledAt || !isNewest(dossier, event)) return null
  const { missing } = event.data
  const facts = {
    ...about,
    missing,
    descriptionLength: missing.includes('fault.description') ? descriptionLength(telling) : null,
    days: parametersOf(dossier.rma).informationDays,
    cancelledAt,
  }
  return reminder ? texts.informationReminderMail(facts) : texts.informationMail(facts)
}

/** Only of a review: other holds are no news that a consumer could do anything with. */
export function heldMail(event: Mailed<'rma.on_hold'>, { dossier, about }: Telling): MailText | null {
  const { rma } = dossier
  if (event.data.holdReason !== 'review' || rma.holdReason !== 'review') return null
  const isWithConsumer = !isSeen(rma) && rma.heldFrom !== 'in-transit'
  return texts.reviewMail({ ...about, isAgain: rma.secondLook !== null, isWithConsumer, battery: batteryText(dossier) })
}

export function cancelledMail({ data }: Mailed<'rma.cancelled'>, { dossier, about }: Telling): MailText {
  const { noShowDays, informationDays } = parametersOf(dossier.rma)
  switch (data.cause) {
    case 'requested':
      return texts.cancelledMail(about)
    case 'no-show':
      return texts.noShowMail({ ...about, days: noShowDays })
    case 'information-silence':
      return texts.uninformedMail({ ...about, days: informationDays })
  }
}

export function refusedMail(event: Mailed<'rma.refused'>, { dossier, about }: Telling): MailText {
  const { decision } = newestDecision(dossier)
  const reasons = decision.findings.filter(({ rule }) => event.data.failed.includes(rule))
  return texts.refusedMail({
    ...about,
    reasons: reasons.map((finding) => because(finding, 'en')),
    redirect: decision.redirect && redirectText(decision.redirect, 'en'),
    isUpheld: upheldBy(dossier.events) !== null,
    rights: rightsTold(dossier),
  })
}

const parametersOf = (rma: Rma) => policyOf(rma).parameters

/** When a silence ends a request; null while nothing waits for it. */
const endOf = (rma: Rma, kind: SilenceKind): string | null =>
  timersOf(rma).find((timer) => timer.kind === kind)?.dueAt ?? null

/** Characters that a description needs, as the decision found (R-fault-description). */
function descriptionLength({ dossier }: Telling): number | null {
  const { findings } = newestDecision(dossier).decision
  const needed = findings.find(({ rule }) => rule === 'fault-described')?.facts.needed
  return typeof needed === 'number' ? needed : null
}
