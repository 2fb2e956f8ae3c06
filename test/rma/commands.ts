import { itemDecision } from '../../functions/desk/decide-item.ts'
import { deskDecision } from '../../functions/desk/decide-rma.ts'
import { takeInformation } from '../../functions/rma-requests/take-information.ts'
import type { Proposal } from '../../shared/application/change-rma.ts'
import { decidedOn, describedFacts } from '../../shared/application/decide-again.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import type { SerialRecord } from '../../shared/application/ports/rma-store.ts'
import type { DeskDecisionBody } from '../../shared/contracts/desk.ts'
import type { InformationBody } from '../../shared/contracts/information.ts'
import {
  type Action,
  answerQuote,
  cancel,
  decideAgain,
  issueQuote,
  payment,
  type Report,
  report,
  requestRepair,
  requestSecondLook,
  rmaNumber,
  type SecondLookAnswer,
  type SilenceKind,
  screened,
  silent,
  timersOf,
  type Verdict,
} from '../../shared/rma/index.ts'
import { answererOf, covered, draft, goodFindings, notCovered, serial, visit } from './life.ts'

/** A serial about which nothing is kept. */
export const unknownSerial: SerialRecord = { openRma: null, official: null, reportedDelivery: null, inherited: null }

/** Who does something to an RMA. */
export type Doer = 'service-centre' | 'registrar' | 'desk' | 'consumer' | 'payments' | 'system'

/** Something that can be done to an RMA, valid or not as it stands. */
export interface Command {
  /** The action that it is a variant of; a silence, XMS's answer and the answer to a second look are nobody's action. */
  readonly action: Action | SilenceKind | 'verify' | SecondLookAnswer
  readonly name: string
  readonly by: Doer
  /** The earliest instant of it for an RMA: its last change, or when its timer is due. */
  at(dossier: Dossier): Date
  does(dossier: Dossier, at: Date): Proposal
}

export type Does = Command['does']

const command = (action: Command['action'], by: Doer, does: Does, variant = ''): Command => ({
  action,
  name: variant ? `${action}: ${variant}` : action,
  by,
  at: ({ rma }) => new Date(rma.updatedAt),
  does,
})

const verdict =
  (decide: (dossier: Dossier, at: Date) => Verdict): Does =>
  (dossier, at) => ({ verdict: decide(dossier, at) })
const factsOf = (dossier: Dossier) => newestDecision(dossier).facts

const says = (said: Report, variant?: string) =>
  command(
    said.type,
    'service-centre',
    verdict((dossier) => report(dossier.rma, said, factsOf(dossier))),
    variant,
  )

const unofficial = { ...covered, official: false }
const reports: readonly Command[] = [
  says({ type: 'transport-booked', carrier: 'PostNL' }),
  says({ type: 'remote-repair', fixed: true }, 'fixed'),
  says({ type: 'remote-repair', fixed: false }, 'not fixed'),
  says(visit),
  says({ type: 'received', serial }, 'as registered'),
  says({ type: 'received', serial: 'SN-OTHER' }, 'other device'),
  says(covered, 'covered'),
  says(notCovered, 'not covered'),
  says({ ...covered, part: 'lcd' }, 'covered panel'),
  says({ ...notCovered, part: 'lcd' }, 'panel not covered'),
  says(unofficial, 'not official'),
  says({ type: 'repaired' }),
  says({ type: 'swapped', newSerial: 'SN-NEW' }),
  says({ type: 'shipped', carrier: 'PostNL' }),
  says({ type: 'delivered' }),
  says({ type: 'collected' }),
]

const screens = (result: 'accepted' | 'rejected') =>
  command(
    'doa-result',
    'service-centre',
    verdict((dossier) => {
      const findings = { ...goodFindings, sealIntact: result === 'accepted' }
      return screened(dossier.rma, { result, findings }, factsOf(dossier))
    }),
    result,
  )

const newPayment = ({ rma }: Dossier) => {
  const paymentId = `pay_${rma.version}`
  return { paymentId, payUrl: () => `https://pay.example/${paymentId}` }
}

const answers = (accept: boolean) =>
  command(
    'quote-response',
    'registrar',
    verdict((dossier, at) => {
      const { rma } = dossier
      const revision = rma.quote?.revision ?? 1
      return answerQuote(rma, { revision, accept, by: answererOf(rma), payment: newPayment(dossier) }, at)
    }),
    accept ? 'accept' : 'reject',
  )

/** Money of an attempt of its own, so that none is a repeat of another. */
const pays = (status: 'paid' | 'failed' | 'expired', amount: (owedCents: number) => number, variant: string) =>
  command(
    'payment',
    'payments',
    verdict(({ rma }) => {
      const { paymentId = 'pay_none', amountCents = 1 } = rma.payment ?? {}
      const providerId = `tr_${rma.version}`
      return payment(rma, { paymentId, status, amountCents: amount(amountCents), providerId })
    }),
    variant,
  )

const informs = (body: InformationBody, variant: string) =>
  command(
    'information',
    'registrar',
    (dossier, at) => {
      const taken = takeInformation(dossier, body, unknownSerial, at)
      if ('issues' in taken) throw new Error(`Information of ${variant}: ${JSON.stringify(taken.issues)}`)
      return taken
    },
    variant,
  )
const bought = { purchasedOn: '2026-11-10', deliveredOn: '2026-11-10' }
const longAgo = { purchasedOn: '2023-01-05', deliveredOn: '2023-01-05' }
const information: readonly Command[] = [
  informs({ consumer: { name: 'Sanne Jansen' } }, 'of the consumer'),
  informs({ purchase: { proofOfPurchase: { presented: true } } }, 'the proof'),
  informs({ purchase: { proofOfPurchase: { presented: false } } }, 'no proof after all'),
  informs({ purchase: bought }, 'bought lately'),
  informs({ purchase: longAgo }, 'bought long ago'),
  informs({ purchase: { sellerId: 'other-shop' } }, 'sold by another'),
  informs({ condition: { boxContentsComplete: false } }, 'the box lacks something'),
  informs({ condition: { boxContentsComplete: true } }, 'the box is complete'),
]

const decides = (
  action: DeskDecisionBody['action'],
  official: boolean | null = null,
  waiveFees = false,
  variant?: string,
) =>
  command(
    action,
    'desk',
    (dossier, at) => {
      const { paymentId } = newPayment(dossier)
      const known = { official, receivedSerial: unknownSerial, seen: dossier.rma }
      const given = { action, reason: 'So it is', waiveFees, ...known, paymentId, publicUrl: 'https://a.example' }
      return deskDecision(dossier, given, at)
    },
    variant,
  )

/** The RMA as which a closed one goes on. */
export const continuedAs = rmaNumber('NL', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))
const looks = (action: SecondLookAnswer) =>
  command(action, 'desk', (dossier, at) =>
    itemDecision(
      dossier,
      { id: dossier.rma.secondLook ?? 'desk_none', action, reason: 'Seen again', newNumber: () => continuedAs },
      at,
    ),
  )

const falls = (kind: SilenceKind): Command => ({
  ...command(
    kind,
    'system',
    verdict(({ rma }, at) => ({ newEvents: silent(rma, kind, at) })),
  ),
  at: ({ rma }) => new Date(timersOf(rma).find((timer) => timer.kind === kind)?.dueAt ?? rma.updatedAt),
})

const verifies = (official: boolean) =>
  command(
    'verify',
    'system',
    (dossier, at) => {
      const facts = describedFacts(dossier, { ...factsOf(dossier), official })
      const decision = decidedOn(dossier, facts, at)
      const newEvents = decideAgain(dossier.rma, decision.decision)
      return { verdict: { newEvents }, ...(newEvents.length > 0 ? { also: { decision } } : {}) }
    },
    official ? 'official' : 'not official',
  )

/** Everything that anybody can do to an RMA, each in its few ways that make a difference. */
export const commands: readonly Command[] = [
  ...reports,
  screens('accepted'),
  screens('rejected'),
  command(
    'quote',
    'service-centre',
    verdict(({ rma }, at) => issueQuote(rma, draft(10_000, 0, 2501), at)),
  ),
  answers(true),
  answers(false),
  pays('paid', (owed) => owed, 'paid'),
  pays('paid', (owed) => owed - 1, 'too little'),
  pays('paid', (owed) => owed + 1, 'too much'),
  pays('failed', (owed) => owed, 'failed'),
  pays('expired', (owed) => owed, 'expired'),
  ...information,
  command(
    'cancellation',
    'registrar',
    verdict(({ rma }) => cancel(rma, 'No longer needed')),
  ),
  command(
    'repair-request',
    'registrar',
    verdict((dossier) => requestRepair(dossier.rma, factsOf(dossier))),
  ),
  command(
    'second-look',
    'registrar',
    verdict(({ rma }) => requestSecondLook(rma, `desk_${rma.version}`, 'It is not so')),
  ),
  decides('approve', true, false, 'official'),
  decides('approve', null, false, 'XMS is silent'),
  decides('approve', false, false, 'not official'),
  decides('refuse'),
  decides('return-unrepaired', null, false, 'at the fee'),
  decides('return-unrepaired', null, true, 'fee waived'),
  decides('cancel'),
  decides('refund'),
  looks('admit'),
  looks('uphold'),
  falls('verification-silence'),
  falls('information-silence'),
  falls('no-show'),
  falls('lost'),
  falls('quote-expiry'),
  falls('payment-silence'),
  falls('uncollected'),
  verifies(true),
  verifies(false),
]

/** A command by its name. Throws when there is none. */
export function commandNamed(name: string): Command {
  const found = commands.find((each) => each.name === name)
  if (!found) throw new Error(`There is no ${name}`)
  return found
}
