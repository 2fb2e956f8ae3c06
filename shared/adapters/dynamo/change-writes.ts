import { type ChangeEffects, effectsOf } from '../../application/change-effects.ts'
import type { StoredEvent } from '../../application/ports/outbox.ts'
import type { Change } from '../../application/ports/rma-store.ts'
import type { Rma, RmaNumber, Transition } from '../../rma/index.ts'
import type { Table } from './client.ts'
import { answerWrite } from './idempotency-store.ts'
import * as keys from './keys.ts'
import { storedEventFields } from './stored-event.ts'
import { put, remove, type Write } from './transaction.ts'

export type ChangeWrite = Write<'conflict' | 'serial-taken' | 'answered'>

/**
 * Everything that one change of an RMA writes: head, events in the outbox, decision, personal data, timers, serial lock
 * and the idempotency record. The head's version is the condition, so that two changes never both succeed.
 */
export function changeWrites(table: Table, change: Change): ChangeWrite[] {
  const effects = effectsOf(change)
  const { after } = change.transition
  return [
    // First, so that a copy of a request is known as one, whatever else it meets.
    ...(change.answered ? [answerWrite(table, change.answered.key, change.answered.answer)] : []),
    headWrite(table, change),
    ...effects.events.map((stored): ChangeWrite => ({ name: 'conflict', item: eventPut(table, stored) })),
    ...lockWrites(table, change.transition, effects.lock),
    ...decisionWrites(table, change),
    ...officialWrites(table, after, effects.official),
    ...personWrites(table, change),
    ...timerWrites(table, after.rmaNumber, effects.timers),
    ...paymentWrites(table, effects.payments),
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
  const condition = before
    ? { expression: 'version = :version', values: { ':version': before.version } }
    : { expression: 'attribute_not_exists(pk)' }
  return { name: 'conflict', item: put(table, item, condition) }
}

function eventPut(table: Table, stored: StoredEvent) {
  const { event } = stored
  return put(
    table,
    {
      ...keys.eventKey(event),
      ...storedEventFields(stored),
      gsi3pk: keys.outboxIndexOf(event.rmaNumber),
      gsi3sk: `${event.at}#${event.rmaNumber}#${keys.padded(event.sequence)}`,
    },
    { expression: 'attribute_not_exists(pk)' },
  )
}

function lockWrites(table: Table, { after }: Transition, lock: ChangeEffects['lock']): ChangeWrite[] {
  const key = keys.serialKey(after.product.serial, 'LOCK')
  if (lock === 'released') return [{ name: 'conflict', item: remove(table, key) }]
  if (lock === 'unchanged') return []
  const item = { ...key, rmaNumber: after.rmaNumber, registrar: after.registrar.partnerId }
  return [{ name: 'serial-taken', item: put(table, item, { expression: 'attribute_not_exists(pk)' }) }]
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

function personWrites(table: Table, { person, forgotten, transition: { after, texts } }: Change): ChangeWrite[] {
  const key = keys.personKey(after.rmaNumber)
  if (person) {
    const item = { ...key, person: { ...person, texts: { ...person.texts, ...texts } } }
    return [{ name: 'conflict', item: put(table, item) }]
  }
  const written = Object.entries(texts)
  if (written.length === 0) return []
  const dropped = (forgotten ?? []).map(String)
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
    return { name: 'conflict', item: put(table, item, { expression: 'attribute_not_exists(pk)' }) }
  })
}
