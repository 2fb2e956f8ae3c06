import { type Channel, localDate } from '@after-sales/rules'
import type { IntakeFields } from '../contracts/intake.ts'
import type { PartnerRole } from '../contracts/partner.ts'
import { firstTransition, type NewEvent, type Registration, type RmaNumber, type Transition } from '../rma/index.ts'
import { withoutDescription } from './decide-again.ts'
import { type Decided, type DecidePorts, decideRequest } from './decide-request.ts'
import type { Dossier, PersonalData, StoredDecision } from './dossier.ts'
import type { Backoff } from './ports/backoff.ts'
import type { Answered } from './ports/idempotency-store.ts'
import type { Ids } from './ports/ids.ts'
import type { Change, RmaStore } from './ports/rma-store.ts'

export interface RegisterPorts extends DecidePorts {
  readonly rmas: RmaStore
  readonly ids: Ids
  readonly backoff: Backoff
}

export interface Intake {
  readonly body: IntakeFields
  readonly caller: { readonly partnerId: string; readonly role: PartnerRole }
  readonly channel: Channel
  /** Business time. */
  readonly now: Date
  /** When the request was received, when that is not now: the day and the policy version that it is judged by. */
  readonly receivedAt?: Date
  /** The events that an RMA begins with; empty when the decision makes none. */
  readonly begin: (registration: Registration, decision: Decided['decision']) => readonly NewEvent[]
  /** The idempotency record that goes with the RMA, when it answers a request. */
  readonly answer?: (transition: Transition) => Answered
  /** The parked remorse that the RMA comes of. */
  readonly unparks?: Change['unparks']
}

/**
 * What became of a request. `answered`: a copy of it was first. `contended`: the serial, or the parked remorse, is being
 * taken in by others, and nothing was stored.
 */
export type Registered =
  | { readonly kind: 'registered'; readonly dossier: Dossier }
  | { readonly kind: 'not-admitted'; readonly decided: Decided }
  | { readonly kind: 'serial-taken'; readonly openRma: RmaNumber }
  | { readonly kind: 'answered' }
  | { readonly kind: 'contended' }

/** A fresh RMA number meets a taken one, or the table is contended: worth another try. */
const attemptsMax = 4

/** Takes a request in: one transaction with the RMA, its first event, its idempotency record and the lock of its serial. */
export async function registerRma(ports: RegisterPorts, intake: Intake): Promise<Registered> {
  const { body, caller, channel, now, receivedAt = now } = intake
  const decided = await decideRequest(ports, body, caller, channel, now, receivedAt)
  const registration = registrationOf(intake, decided)
  const first = intake.begin(registration, decided.decision)
  if (first.length === 0) return { kind: 'not-admitted', decided }
  if (decided.serial.openRma) return { kind: 'serial-taken', openRma: decided.serial.openRma }

  const decision = storedDecision(intake, decided)
  const person = personOf(body)
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const rmaNumber = ports.ids.rmaNumber(body.country)
    const occasion = { at: now.toISOString(), by: registration.registrar.role }
    const transition = firstTransition(rmaNumber, body.partnerReference ?? null, first, occasion)
    const result = await ports.rmas.commit({
      transition,
      decision,
      person,
      ...(intake.answer ? { answered: intake.answer(transition) } : {}),
      ...(intake.unparks ? { unparks: intake.unparks } : {}),
    })
    if (result === 'answered') return { kind: 'answered' }
    if (result === 'not-parked') break
    if (result === 'serial-taken') {
      const { openRma } = await ports.rmas.serial(body.product.serial, body.country, now)
      if (openRma) return { kind: 'serial-taken', openRma }
    }
    if (result === 'stored') {
      const dossier: Dossier = { rma: transition.after, events: transition.events, decisions: [decision], person }
      return { kind: 'registered', dossier }
    }
    await ports.backoff(attempt)
  }
  return { kind: 'contended' }
}

function registrationOf({ caller, body, receivedAt }: Intake, { facts }: Decided): Registration {
  const { line, model, serial, screenInches } = body.product
  return {
    registrar: { partnerId: caller.partnerId, role: caller.role },
    request: body.request,
    channel: facts.channel,
    country: body.country,
    raisedOn: facts.raisedOn,
    product: { line, model, serial, ...(screenInches === undefined ? {} : { screenInches }) },
    purchaseChannel: body.purchase.channel,
    ...(body.purchase.orderId === undefined ? {} : { orderId: body.purchase.orderId }),
    ...(facts.channel === 'pos' && caller.role !== 'retailer' ? { sellerId: facts.purchase.sellerId } : {}),
    ...(receivedAt === undefined ? {} : { receivedOn: localDate(receivedAt, body.country) }),
  }
}

function storedDecision({ now }: Intake, { facts, decision }: Decided): StoredDecision {
  return { version: 1, decidedAt: now.toISOString(), facts: withoutDescription(facts), decision }
}

function personOf(body: Intake['body']): PersonalData {
  return {
    consumer: body.consumer,
    ...(body.product.imei === undefined ? {} : { imei: body.product.imei }),
    ...(body.fault?.description === undefined ? {} : { faultDescription: body.fault.description }),
    texts: {},
  }
}
