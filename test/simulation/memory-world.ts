import type { Dossier } from '../../shared/application/dossier.ts'
import type { EffectQueues } from '../../shared/application/ports/effect-queues.ts'
import type { IdempotencyStore } from '../../shared/application/ports/idempotency-store.ts'
import type { EventKey, Outbox, StoredEvent } from '../../shared/application/ports/outbox.ts'
import type { Partner, Partners } from '../../shared/application/ports/partners.ts'
import type { Change, CommitResult, RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { IdempotencyKey, StoredAnswer } from '../../shared/application/stored-answer.ts'
import type { PartnerRole } from '../../shared/contracts/partner.ts'
import { eventId, type RmaNumber } from '../../shared/rma/index.ts'
import { secrets } from '../http/route.ts'

/**
 * What goes wrong with one call of a port: it gives way to another transaction, throws before anything was done, or
 * throws although it was done (the answer was lost on the way).
 */
export type Fault = 'none' | 'conflict' | 'fails' | 'done-but-fails'

/** One call of a port: what goes wrong, and after how many turns of the event loop it takes effect. */
export interface Turn {
  readonly fault: Fault
  readonly turns: number
}

const ended = (state: string) => state === 'closed' || state === 'cancelled'
const nameOf = ({ rmaNumber, sequence }: EventKey) => `${rmaNumber} ${sequence}`

/** A store in memory with the promises of the real one: a commit is whole or not at all, under the head's version. */
export function memoryWorld(initially: readonly Turn[] = []) {
  let plan = initially
  const dossiers = new Map<RmaNumber, Dossier>()
  const answers = new Map<string, { readonly fingerprint: string; readonly answer: StoredAnswer }>()
  const locks = new Map<string, RmaNumber>()
  const outbox = new Map<string, StoredEvent>()
  const feeds = new Map<string, StoredEvent[]>()
  const deliveries: string[] = []
  const sent: string[] = []
  let calls = 0

  /** One call of a port under the plan; when the plan is over, nothing goes wrong any more. */
  async function faulty<T>(act: () => T, onConflict?: T): Promise<T> {
    const { fault, turns } = plan[calls] ?? { fault: 'none', turns: 1 }
    calls += 1
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    if (fault === 'fails') throw new Error('The connection was refused')
    if (fault === 'conflict' && onConflict !== undefined) return onConflict
    const result = act()
    if (fault === 'done-but-fails') throw new Error('The connection was reset')
    return result
  }

  const keyName = (key: IdempotencyKey) => `${key.partnerId} ${key.id}`

  function commit({ transition, decision, person, answered }: Change): CommitResult {
    const { before, after, events, texts } = transition
    const known = dossiers.get(after.rmaNumber)
    if (answered && answers.has(keyName(answered.key))) return 'answered'
    if ((known?.rma.version ?? 0) !== (before?.version ?? 0)) return 'conflict'
    if (!before && locks.has(after.product.serial)) return 'serial-taken'
    if (answered) answers.set(keyName(answered.key), { fingerprint: answered.key.fingerprint, answer: answered.answer })
    const whose = person ?? known?.person ?? null
    dossiers.set(after.rmaNumber, {
      rma: after,
      events: [...(known?.events ?? []), ...events],
      decisions: [...(known?.decisions ?? []), ...(decision ? [decision] : [])],
      person: whose && { ...whose, texts: { ...whose.texts, ...texts } },
    })
    if (ended(after.state)) locks.delete(after.product.serial)
    else locks.set(after.product.serial, after.rmaNumber)
    for (const event of events) {
      outbox.set(nameOf(event), {
        event,
        partnerReference: after.partnerReference,
        registrar: after.registrar.partnerId,
        isMiCom: after.purchaseChannel === 'mi.com',
        toConsumer: after.channel !== 'pos',
      })
    }
    return 'stored'
  }

  const rmas: RmaStore = {
    load: (rmaNumber) => faulty(() => dossiers.get(rmaNumber) ?? null),
    commit: (change) => faulty(() => commit(change), 'conflict'),
    serial: (serial) => faulty(() => ({ openRma: locks.get(serial) ?? null, official: null, reportedDelivery: null })),
  }

  const idempotency: IdempotencyStore = {
    find: (key) => faulty(() => answers.get(keyName(key)) ?? null),
    keep: (key, answer) =>
      faulty(() => {
        if (answers.has(keyName(key))) return false
        answers.set(keyName(key), { fingerprint: key.fingerprint, answer })
        return true
      }),
  }

  const box: Outbox = {
    unpublished: (keys) => faulty(() => keys.flatMap((key) => outbox.get(nameOf(key)) ?? [])),
    waiting: (limit) => faulty(() => [...outbox.values()].slice(0, limit).map(({ event }) => event)),
    publish: (publications) =>
      faulty(() => {
        if (publications.some(({ stored }) => !outbox.has(nameOf(stored.event)))) return false
        for (const { stored, feeds: told, targets } of publications) {
          outbox.delete(nameOf(stored.event))
          for (const partnerId of told) feeds.set(partnerId, [...(feeds.get(partnerId) ?? []), stored])
          deliveries.push(...targets.map((target) => `${eventId(stored.event)} ${JSON.stringify(target)}`))
        }
        return true
      }, false),
  }

  const effects: EffectQueues = {
    send: (messages) =>
      faulty(() => {
        sent.push(...messages.map((each) => `${each.eventId} ${JSON.stringify(each.target)}`))
      }),
  }

  /** From now on calls go by another plan. */
  function disturb(next: readonly Turn[]): void {
    plan = next
    calls = 0
  }

  return {
    disturb,
    backoff: async () => undefined,
    rmas,
    idempotency,
    outbox: box,
    effects,
    partners,
    dossiers,
    answers,
    feeds,
    deliveries,
    sent,
    waiting: outbox,
  }
}
export type World = ReturnType<typeof memoryWorld>

const partner = (partnerId: string, role: PartnerRole): Partner => ({
  partnerId,
  role,
  enabled: true,
  secrets: async () => [secrets.live],
  webhookUrl: `https://${partnerId}.example/hook`,
})
const known = [
  partner('shop', 'retailer'),
  partner('rival', 'retailer'),
  partner('depot', 'service-centre'),
  partner('desk', 'desk'),
]

/** Two shops, a service centre and a desk; reading them never fails. */
const partners: Partners = {
  find: async (partnerId) => known.find((each) => each.partnerId === partnerId) ?? null,
  ofRole: async (role) => known.filter((each) => each.role === role).map((each) => each.partnerId),
}
