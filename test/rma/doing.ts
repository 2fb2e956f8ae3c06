import type { Facts } from '@after-sales/rules'
import { itemDecision } from '../../functions/desk/decide-item.ts'
import { deskDecision } from '../../functions/desk/decide-rma.ts'
import { takeInformation } from '../../functions/rma-requests/take-information.ts'
import type { Proposal } from '../../shared/application/change-rma.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import type { InformationBody } from '../../shared/contracts/information.ts'
import { type Account, type LedgerEntry, ledgerOf, type Verdict } from '../../shared/rma/index.ts'
import { continuedAs, unknownSerial } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { type Kind, now } from './life.ts'

export { on as doing } from './lives.ts'

/** The good facts of a kind's purchase, but for some changes. */
export const purchaseOf = (kind: Kind, changes: Partial<Facts['purchase']>): Facts['purchase'] => ({
  ...newestDecision(begunOn(kind)).facts.purchase,
  ...changes,
})

/** The dossier after a verdict on its RMA. Throws for a refusal. */
export const ruled = (dossier: Dossier, verdict: Verdict, at = now): Dossier =>
  proposed(dossier, { verdict }, at).dossier

/** What information does to an RMA. Throws for what contradicts itself. */
export function informing(dossier: Dossier, body: InformationBody, serial = unknownSerial, at = now): Proposal {
  const taken = takeInformation(dossier, body, serial, at)
  if ('issues' in taken) throw new Error(JSON.stringify(taken.issues))
  return taken
}

/** The dossier after information. Throws for a refusal. */
export const informed = (dossier: Dossier, body: InformationBody, serial = unknownSerial, at = now): Dossier =>
  proposed(dossier, informing(dossier, body, serial, at), at).dossier

type Given = Parameters<typeof deskDecision>[1]

/** What the desk's approval does, as it knows the RMA unless something else is said. */
export const approving = (dossier: Dossier, given: Partial<Given> = {}, at = now): Proposal =>
  deskDecision(
    dossier,
    {
      action: 'approve',
      reason: 'So it is',
      waiveFees: false,
      official: null,
      receivedSerial: null,
      seen: dossier.rma,
      paymentId: 'pay_desk',
      publicUrl: 'https://a.example',
      ...given,
    },
    at,
  )

/** The RMA as which a closed one goes on once its second look is admitted. Throws where it does not. */
export function continuation(dossier: Dossier): Dossier {
  const id = dossier.rma.secondLook ?? 'desk_none'
  const { also } = itemDecision(dossier, { id, action: 'admit', reason: 'Seen', newNumber: () => continuedAs }, now)
  const { transition, decision, person } = also?.continuation ?? {}
  if (!transition || !decision || !person) throw new Error('It does not go on')
  return { rma: transition.after, events: transition.events, decisions: [decision], person }
}

/** The types of what has happened to an RMA. */
export const typesOf = ({ events }: Dossier) => events.map(({ type }) => type)

/** What each payer owes for each item, in gross cents, by `payer item`; what comes to nothing is left out. */
export function owed({ events }: Pick<Dossier, 'events'>): Readonly<Record<string, number>> {
  return summed(ledgerOf(events), ({ payer, item }) => `${payer} ${item}`)
}

/** What is settled with each account in all, in gross cents. */
export const settledWith = ({ events }: Pick<Dossier, 'events'>): Partial<Record<Account, number>> =>
  summed(ledgerOf(events), ({ account }) => account)

function summed(entries: readonly LedgerEntry[], nameOf: (entry: LedgerEntry) => string) {
  const sums: Record<string, number> = {}
  for (const entry of entries) sums[nameOf(entry)] = (sums[nameOf(entry)] ?? 0) + entry.grossCents
  return Object.fromEntries(Object.entries(sums).filter(([, cents]) => cents !== 0))
}
