import { type ChangeEffects, effectsOf } from '../../application/change-effects.ts'
import type { StoredEvent } from '../../application/ports/outbox.ts'
import type { Change } from '../../application/ports/rma-store.ts'
import type { Rma, RmaNumber, Transition } from '../../rma/index.ts'
import type { Table } from './client.ts'
import { deskItemClosing, openDeskItem } from './desk-items.ts'
import { answerWrite } from './idempotency-store.ts'
import * as keys from './keys.ts'
import { unparking } from './parked-remorses.ts'
import { storedEventFields } from './stored-event.ts'
import { put, remove, type Write } from './transaction.ts'

export type ChangeWrite = Write<'conflict' | 'serial-taken' | 'answered' | 'not-parked'>

const unwritten = { expression: 'attribute_not_exists(pk)' } as const

/**
 * Everything that one change of an RMA writes: head, events in the outbox, decision, personal data, timers, serial lock,
 * what finds it, and the idempotency record; with an RMA that begins by the same change, if one does. The head's version
 * is the condition, so that two changes never both succeed. At most 46 writes for one RMA, and twice that with another:
 * an answer, a head, 4 events, 3 of serials, a decision, XMS's word, a person, 5 timers and as many stopped, a payment,
 * 3 to be found by, 2 of a hold, 2 desk items, a parked remorse.
 * @param emailHash of the address under which a consumer whose data are written is found
 */
export function changeWrites(table: Table, change: Change, emailHash: string | null): ChangeWrite[] {
  const { continuation } = change
  return [
    // First, so that a copy of a request is known as one, whatever else it meets.
    ...(change.answered ? [answerWrite(table, change.answered.key, change.answered.answer)] : []),
    ...(change.unparks ? [unparking(table, change.unparks)] : []),
    ...rmaWrites(table, change, emailHash),
    ...(continuation ? rmaWrites(table, continuation, emailHash) : []),
  ]
}

function rmaWrites(table: Table, change: Change, emailHash: string | null): ChangeWrite[] {
  const effects = effectsOf(change)
  const { after } = change.transition
  return [
    headWrite(table, change),
    ...effects.events.map((stored): ChangeWrite => ({ name: 'conflict', item: eventPut(table, stored) })),
    ...lockWrites(table, change.transition, effects.lock),
    ...inheritanceWrites(table, effects.inherits),
    ...decisionWrites(table, change),
    ...officialWrites(table, after, effects.official),
    ...personWrites(table, change, emailHash),
    ...timerWrites(table, after.rmaNumber, effects.timers),
    ...paymentWrites(table, effects.payments),
    ...foundByWrites(table, after, effects.foundBy),
    ...holdWrites(table, after, effects.hold),
    ...deskItemWrites(table, effects.deskItems),
  ]
}

function headWrite(table: Table, { transition: { before, after } }: Change): ChangeWrite {
  const item = {
    ...keys.headKey(after.rmaNumber),
    gsi1pk: keys.registrarIndex(after.registrar.partnerId),
    gsi1sk: `${after.updatedAt}#${after.rmaNumber}`,
    gsi2pk: keys.stateIndexOf(after.state, after.rmaNumber),
    gsi2sk: `${after.updatedAt}#${after.rmaNumber}`,
    version: after.version,
    rma: after,
  }
  const condition = before ? { expression: 'version = :version', values: { ':version': before.version } } : unwritten
  return { name: 'conflict', item: put(table, item, condition) }
}

function eventPut(table: Table, stored: StoredEvent) {
  const { event } = stored
  return put(
    table,
    {
      ...keys.eventKey(event),
      ...storedEventFields(stored),
      ...keys.outboxEntry(event),
    },
    unwritten,
  )
}

function lockWrites(table: Table, { after }: Transition, lock: ChangeEffects['lock']): ChangeWrite[] {
  const keyOf = (serial: string) => keys.serialKey(serial, 'LOCK')
  const { taken, released } = lock
  const item = taken && { ...keyOf(taken), rmaNumber: after.rmaNumber, registrar: after.registrar.partnerId }
  return [
    ...(released ? [{ name: 'conflict' as const, item: remove(table, keyOf(released)) }] : []),
    ...(item ? [{ name: 'serial-taken' as const, item: put(table, item, unwritten) }] : []),
  ]
}

/** R-swap-serial: a new unit's serial is held by no RMA, and took no other unit's place. */
function inheritanceWrites(table: Table, inherits: ChangeEffects['inherits']): ChangeWrite[] {
  if (!inherits) return []
  const { serial, from } = inherits
  const free = {
    TableName: table.name,
    Key: keys.serialKey(serial, 'LOCK'),
    ConditionExpression: unwritten.expression,
  }
  return [
    { name: 'serial-taken', item: { ConditionCheck: free } },
    { name: 'serial-taken', item: put(table, { ...keys.serialKey(serial, 'INHERITED'), inherited: from }, unwritten) },
  ]
}

function decisionWrites(table: Table, { decision, transition: { after } }: Change): ChangeWrite[] {
  if (!decision) return []
  const item = { ...keys.decisionKey(after.rmaNumber, decision.version), stored: decision }
  return [{ name: 'conflict', item: put(table, item) }]
}

function officialWrites(table: Table, after: Rma, official: ChangeEffects['official']): ChangeWrite[] {
  if (official === null) return []
  const key = keys.serialKey(after.product.serial, `XMS#${after.country}`)
  return [{ name: 'conflict', item: put(table, { ...key, official, askedAt: after.updatedAt }) }]
}

function personWrites(
  table: Table,
  { person, forgotten, transition: { after, texts } }: Change,
  emailHash: string | null,
): ChangeWrite[] {
  const key = keys.personKey(after.rmaNumber)
  const dropped = (forgotten ?? []).map(String)
  if (person) {
    const found = emailHash ? { gsi1pk: keys.emailIndex(emailHash), gsi1sk: after.rmaNumber } : {}
    const kept = Object.fromEntries(Object.entries(person.texts).filter(([sequence]) => !dropped.includes(sequence)))
    const item = { ...key, ...found, person: { ...person, texts: { ...kept, ...texts } } }
    return [{ name: 'conflict', item: put(table, item) }]
  }
  const written = Object.entries(texts)
  if (written.length === 0) return []
  const names = Object.fromEntries(
    [...written.map(([sequence]) => sequence), ...dropped].map((sequence, index) => [`#s${index}`, sequence]),
  )
  const values = Object.fromEntries(written.map(([, text], index) => [`:t${index}`, text]))
  const set = `SET ${written.map((_, index) => `person.texts.#s${index} = :t${index}`).join(', ')}`
  const removed = dropped.map((_, index) => `person.texts.#s${written.length + index}`)
  return [
    {
      name: 'conflict',
      item: {
        Update: {
          TableName: table.name,
          Key: key,
          UpdateExpression: removed.length > 0 ? `${set} REMOVE ${removed.join(', ')}` : set,
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        },
      },
    },
  ]
}

function timerWrites(table: Table, rmaNumber: RmaNumber, { started, stopped }: ChangeEffects['timers']): ChangeWrite[] {
  return [
    ...started.map(({ kind, dueAt }): ChangeWrite => {
      const item = { ...keys.timerKey(rmaNumber, kind), gsi3pk: keys.dueIndexOf(rmaNumber), gsi3sk: dueAt }
      return { name: 'conflict', item: put(table, item) }
    }),
    ...stopped.map(
      ({ kind }): ChangeWrite => ({ name: 'conflict', item: remove(table, keys.timerKey(rmaNumber, kind)) }),
    ),
  ]
}

/** The way from a payment that this change opens to its RMA. */
function paymentWrites(table: Table, payments: ChangeEffects['payments']): ChangeWrite[] {
  return payments.map(({ paymentId, rmaNumber }) => {
    const item = { ...keys.paymentKey(paymentId), rmaNumber }
    return { name: 'conflict', item: put(table, item, unwritten) }
  })
}

/** Where the desk finds it. */
function foundByWrites(table: Table, { rmaNumber }: Rma, foundBy: ChangeEffects['foundBy']): ChangeWrite[] {
  const { serials, reference } = foundBy
  const places = [
    ...serials.map((serial) => keys.foundByKey('SERIAL', serial, rmaNumber)),
    ...(reference ? [keys.foundByKey('REFERENCE', reference, rmaNumber)] : []),
  ]
  return places.map((place) => ({ name: 'conflict', item: put(table, place) }))
}

/** Its place in the list of its hold, by the instant since which it is held. */
function holdWrites(table: Table, { rmaNumber, since }: Rma, { began, ended }: ChangeEffects['hold']): ChangeWrite[] {
  const key = keys.holdKey(rmaNumber)
  if (began) {
    const item = { ...key, gsi1pk: keys.holdIndex(began), gsi1sk: `${since}#${rmaNumber}` }
    return [{ name: 'conflict', item: put(table, item) }]
  }
  return ended ? [{ name: 'conflict', item: remove(table, key) }] : []
}

function deskItemWrites(table: Table, { opened, closed }: ChangeEffects['deskItems']): ChangeWrite[] {
  return [
    ...opened.map((item): ChangeWrite => ({ name: 'conflict', item: put(table, openDeskItem(item), unwritten) })),
    ...closed.map((id): ChangeWrite => ({ name: 'conflict', item: { Update: deskItemClosing(table, id) } })),
  ]
}
