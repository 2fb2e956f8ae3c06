import type { Context } from 'aws-lambda'
import { vi } from 'vitest'
import { deliverUnlessPaused } from '../../../functions/deliver-webhook/deliver-unless-paused.ts'
import { receiverPauses } from '../../../functions/deliver-webhook/receiver-pauses.ts'
import { route as feedRoute } from '../../../functions/event-feed/route.ts'
import { route as webhooksRoute } from '../../../functions/partner-webhooks/route.ts'
import { runTimers } from '../../../functions/run-timers/run-timers.ts'
import { attemptDelivery } from '../../../shared/application/attempt-delivery.ts'
import { type EffectQueues, wholeDelaySeconds } from '../../../shared/application/ports/effect-queues.ts'
import { publishEvents } from '../../../shared/application/publish.ts'
import type { EffectMessage } from '../../../shared/contracts/effect-message.ts'
import { random } from '../../../shared/rules/tools/random.ts'
import { always, timersWorld } from '../../application/due.ts'
import { eventOf, secrets, shown, stubPorts } from '../../http/route.ts'
import { now } from '../../rma/life.ts'
import { fakeRecord } from '../../support/fakes/partners.ts'
import { lifeOf } from './lives.ts'
import { idOf, partnerIds, pickedTypes, receivers } from './receivers.ts'

/** Execution environments that deliver webhooks: an attempt keeps one of them busy for as long as it takes. */
const workersCount = 4
/** Seconds after which the queue brings a message again whose worker ended. */
const visibilitySeconds = 180
/** A standard queue may bring a message twice, as soon after as this. */
const duplicatesShare = 0.1
const duplicatedMsMax = 20_000
const minuteMs = 60_000

/** The worker ended: nothing that it would have done still happens. */
class WorkerDied extends Error {}

/** Business time, the queue, the workers and the sweep of every minute over the fakes; all chance comes from the seed. */
export function failingWeek(seed: number) {
  const chance = random(seed)
  const parties = receivers(chance)
  const queue: { readonly message: EffectMessage; readonly at: number }[] = []
  const planned: { readonly at: Date; readonly act: (at: Date) => Promise<void> }[] = []
  let clock = now.getTime()
  let sweptAt = 0

  const effects: EffectQueues = {
    send: async (messages, options = {}) => {
      const at = clock + wholeDelaySeconds(options) * 1000
      for (const message of messages) {
        queue.push({ message, at })
        if (chance() < duplicatesShare) queue.push({ message, at: at + chance() * duplicatedMsMax })
      }
    },
  }
  const world = { ...timersWorld(), effects, chance }
  const { memory } = world
  memory.partners.clear()
  const roles = {
    depot: 'service-centre',
    desk: 'desk',
    ...Object.fromEntries(partnerIds.map((each) => [idOf(each), 'retailer'] as const)),
  } as const
  for (const [partnerId, role] of Object.entries(roles)) {
    const record = fakeRecord({ partnerId, role, webhookUrl: `https://${partnerId}.example/hook` }, [secrets.live])
    const eventTypes = partnerId === 'picky' ? pickedTypes : null
    memory.partners.set(partnerId, { ...record, endpoint: record.endpoint && { ...record.endpoint, eventTypes } })
  }

  const workers = Array.from({ length: workersCount }, () => ({
    freeAt: 0,
    pauses: receiverPauses(() => clock, chance),
  }))

  const goTo = (instant: number) => {
    clock = instant
    vi.setSystemTime(instant)
  }
  const publish = async () => {
    const keys = [...memory.waiting.values()].map(({ event }) => event)
    if (keys.length > 0) await publishEvents(world, keys, new Date(clock))
  }

  /** Lets a worker deliver what has waited longest. */
  async function work(): Promise<void> {
    const next = queue.shift()
    const worker = workers[0]
    if (!next || !worker) return
    goTo(Math.max(next.at, worker.freeAt))
    const at = new Date(clock)
    const { message } = next
    if (message.target.kind !== 'webhook') {
      await attemptDelivery(world, message, at, async () => ({ kind: 'taken' }))
      return
    }
    let dies = false
    const unlessDead = <T>(act: () => Promise<T>) => {
      if (dies) throw new WorkerDied()
      return act()
    }
    const { deliveries } = world
    const ports = {
      ...world,
      pauses: worker.pauses,
      deliveries: {
        ...deliveries,
        delivered: (...said: Parameters<typeof deliveries.delivered>) =>
          unlessDead(() => deliveries.delivered(...said)),
      },
      webhooks: {
        post: async (url: string, _secrets: readonly string[], id: string, body: string) => {
          const { outcome, tookMs, workerDies = false } = parties.ask(url, id, body, at)
          dies = workerDies
          goTo(clock + tookMs)
          return outcome
        },
      },
    }
    try {
      await deliverUnlessPaused(ports, message, at)
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error
      queue.push({ message, at: at.getTime() + visibilitySeconds * 1000 })
    }
    worker.freeAt = clock
  }

  /** When the sweep of a minute finds something next. */
  function nextSweep(): number {
    let due = ''
    for (const { dueAt } of [
      ...memory.deliveries.values(),
      ...memory.timers.values(),
      ...memory.redeliveries.values(),
    ]) {
      if (dueAt !== null && (due === '' || dueAt < due)) due = dueAt
    }
    if (due === '') return Number.POSITIVE_INFINITY
    return Math.max(sweptAt + minuteMs, Math.ceil(Date.parse(due) / minuteMs) * minuteMs)
  }

  return {
    world,
    parties,
    chance,
    now: () => new Date(clock),
    plan(at: Date, act: (at: Date) => Promise<void>) {
      planned.push({ at, act })
    },
    planLife(life: Parameters<typeof lifeOf>[1]) {
      planned.push(...lifeOf(world, life, chance))
    },

    /** Goes on, from one instant at which something happens to the next, until an instant. */
    async runUntil(end: Date): Promise<void> {
      for (;;) {
        queue.sort((one, other) => one.at - other.at)
        workers.sort((one, other) => one.freeAt - other.freeAt)
        planned.sort((one, other) => one.at.getTime() - other.at.getTime())
        const [first] = planned
        const working = queue[0] ? Math.max(queue[0].at, workers[0]?.freeAt ?? 0) : Number.POSITIVE_INFINITY
        const acting = first?.at.getTime() ?? Number.POSITIVE_INFINITY
        const sweeping = nextSweep()
        const next = Math.min(working, acting, sweeping)
        if (next > end.getTime()) break
        goTo(next)
        if (first && next === acting) {
          planned.shift()
          await first.act(first.at)
        } else if (next === working) await work()
        else {
          sweptAt = next
          const { failed } = await runTimers(world, new Date(next), always)
          if (failed > 0) throw new Error('A sweep failed')
        }
        await publish()
      }
      goTo(end.getTime())
    },

    /** A signed request of a partner; answers the body. Throws for a problem. */
    async ask(
      partnerId: string,
      method: 'GET' | 'PUT' | 'POST',
      path: string,
      said: Said = {},
    ): Promise<Record<string, unknown>> {
      const { stubs } = stubPorts()
      const ports = {
        ...world,
        clock: { now: () => new Date(clock) },
        answers: world.idempotency,
        limiter: stubs.limiter,
      }
      const route = path === '/v1/events' ? feedRoute(ports) : webhooksRoute(ports)
      const query = Object.fromEntries(Object.entries(said.query ?? {}).map(([name, value]) => [name, [value]]))
      const body = said.body === undefined ? '' : JSON.stringify(said.body)
      const answer = shown(await route(eventOf({ partnerId, method, path, body, query }), {} as Context))
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
      return answer.body
    },
  }
}
export type Week = ReturnType<typeof failingWeek>

interface Said {
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}
