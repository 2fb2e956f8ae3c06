import type { Channel } from '@after-sales/rules'
import { type Decided, type DecidePorts, decideRequest } from '../../shared/application/decide-request.ts'
import type { Dossier, PersonalData, StoredDecision } from '../../shared/application/dossier.ts'
import type { Backoff } from '../../shared/application/ports/backoff.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { Ids } from '../../shared/application/ports/ids.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { IntakeRequest } from '../../shared/contracts/intake.ts'
import type { PartnerRole } from '../../shared/contracts/partner.ts'
import {
  firstTransition,
  type Registration,
  type RmaNumber,
  register,
  type Transition,
} from '../../shared/rma/index.ts'

export interface RegisterPorts extends DecidePorts {
  readonly rmas: RmaStore
  readonly ids: Ids
  readonly backoff: Backoff
}

export interface Intake {
  readonly body: IntakeRequest
  readonly caller: { readonly partnerId: string; readonly role: PartnerRole }
  readonly channel: Channel
  /** Business time. */
  readonly now: Date
  /** The idempotency record that goes with the RMA. */
  readonly answer: (transition: Transition) => Answered
}

/**
 * What became of a request. `answered`: a copy of it was first. `contended`: the serial is being taken in by others, and
 * nothing was stored.
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
  const { body, caller, channel, now } = intake
  const decided = await decideRequest(ports, body, caller, channel, now)
  const registration = registrationOf(intake, decided)
  const first = register(registration, decided.decision, body.onMissing)
  if (!first) return { kind: 'not-admitted', decided }
  if (decided.serial.openRma) return { kind: 'serial-taken', openRma: decided.serial.openRma }

  const decision = storedDecision(intake, decided)
  const person = personOf(body)
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const rmaNumber = ports.ids.rmaNumber(body.country)
    const occasion = { at: now.toISOString(), by: registration.registrar.role }
    const transition = firstTransition(rmaNumber, body.partnerReference ?? null, [first], occasion)
    const result = await ports.rmas.commit({
      transition,
      decision,
      person,
      ...(decided.asked === null ? {} : { official: decided.asked }),
      answered: intake.answer(transition),
    })
    if (result === 'answered') return { kind: 'answered' }
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

function registrationOf({ caller, body }: Intake, { facts }: Decided): Registration {
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
  }
}

function storedDecision({ now }: Intake, { facts, decision }: Decided): StoredDecision {
  const { description: _, ...fault } = facts.fault ?? {}
  return { version: 1, decidedAt: now.toISOString(), facts: { ...facts, fault }, decision }
}

function personOf(body: IntakeRequest): PersonalData {
  return {
    consumer: body.consumer,
    ...(body.product.imei === undefined ? {} : { imei: body.product.imei }),
    ...(body.fault?.description === undefined ? {} : { faultDescription: body.fault.description }),
    texts: {},
  }
}
