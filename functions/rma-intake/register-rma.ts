import { type Decided, type DecidePorts, decideRequest } from '../../shared/application/decide-request.ts'
import type { Dossier, PersonalData, StoredDecision } from '../../shared/application/dossier.ts'
import type { Ids } from '../../shared/application/ports/ids.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { StoredAnswer } from '../../shared/application/stored-answer.ts'
import type { IntakeRequest } from '../../shared/contracts/intake.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { channelOf } from '../../shared/http/channel.ts'
import { AlreadyAnswered } from '../../shared/http/idempotency.ts'
import { Problem } from '../../shared/http/problem.ts'
import { decisionBody } from '../../shared/http/representations/decision.ts'
import { maySee } from '../../shared/http/representations/rma.ts'
import { firstTransition, type Registration, type RmaNumber, register } from '../../shared/rma/index.ts'

export interface RegisterPorts extends DecidePorts {
  readonly rmas: RmaStore
  readonly ids: Ids
}

type IntakeCall = Call<IntakeRequest>

/** A fresh RMA number meets a taken one, or the table is contended: worth another try. */
const attempts = 4

/**
 * Takes a request in: one transaction with the RMA, its first event, its idempotency record and the lock of its serial.
 * Throws the 422s `not-eligible` and `information-missing` with the whole decision, the 409 for a serial that has an
 * open RMA, and `AlreadyAnswered` when a copy of the same request was first.
 */
export async function registerRma(ports: RegisterPorts, call: IntakeCall): Promise<Answer> {
  const channel = channelOf(call.caller, call.body.channel)
  const decided = await decideRequest(ports, call.body, call.caller, channel, call.now)
  const registration = registrationOf(call, decided)
  const first = register(registration, decided.decision, call.body.onMissing)
  if (!first) throw refusal(call, decided)
  if (decided.serial.openRma) throw await serialTaken(ports, call, decided.serial.openRma)

  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const transition = firstTransition(
      ports.ids.rmaNumber(call.body.country),
      call.body.partnerReference ?? null,
      [first],
      { at: call.now.toISOString(), by: registration.registrar.role },
    )
    const { rmaNumber, version } = transition.after
    const decision = storedDecision(call, decided)
    const person = personOf(call.body)
    const view = { name: 'rma', rmaNumber, sequence: version } as const
    const answer: StoredAnswer = { status: first.type === 'rma.registered' ? 201 : 202, language: call.language, view }
    const result = await ports.rmas.commit({
      transition,
      decision,
      person,
      ...(decided.asked === null ? {} : { official: decided.asked }),
      answered: { key: call.key, answer },
    })
    if (result === 'answered') throw new AlreadyAnswered()
    if (result === 'serial-taken') {
      const { openRma } = await ports.rmas.serial(call.body.product.serial, call.body.country, call.now)
      if (openRma) throw await serialTaken(ports, call, openRma)
    }
    if (result === 'stored') {
      const dossier: Dossier = { rma: transition.after, events: transition.events, decisions: [decision], person }
      return { status: answer.status, view, dossier }
    }
  }
  throw new Problem('in-progress', 'Another request for this serial is being taken in', {
    headers: { 'retry-after': '1' },
  })
}

function registrationOf({ caller, body }: IntakeCall, { facts }: Decided): Registration {
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

function storedDecision({ now }: IntakeCall, { facts, decision }: Decided): StoredDecision {
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

function refusal({ language }: IntakeCall, { decision }: Decided): Problem {
  const members = { decision: decisionBody(decision, language) }
  if (decision.decision === 'refused') {
    return new Problem('not-eligible', 'The policy does not allow this request; the decision says why', { members })
  }
  const errors = decision.missing.map((path) => ({ path, message: 'Is needed to decide' }))
  return new Problem('information-missing', 'Send the missing facts, or ask to hold the request', { members, errors })
}

async function serialTaken(ports: RegisterPorts, { caller }: IntakeCall, openRma: RmaNumber): Promise<Problem> {
  const open = await ports.rmas.load(openRma)
  const visible = open && maySee(open.rma, caller)
  return new Problem('serial-has-open-rma', 'Close or cancel it first', {
    ...(visible ? { members: { rmaNumber: openRma } } : {}),
  })
}
