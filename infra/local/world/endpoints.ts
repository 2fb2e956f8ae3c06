import type { HttpAnswer, InboxMail, RunningStack } from 'run-cdk-locally'
import * as z from 'zod'
import type { LocalStack } from '../../operations/partner/places.ts'
import { answering, type Endpoints, type Reply } from './answering.ts'
import type { SettableClock } from './clock.ts'
import type { DemoPartner } from './partners.ts'
import { type PaymentWorld, paymentEndpoints } from './payment-endpoints.ts'
import type { receivers } from './receivers.ts'
import { xmsBehaviours, type xmsSimulator } from './xms.ts'

/** What commands need that work on AWS itself. */
export interface AwsAccess {
  readonly endpoints: RunningStack['endpoints']
  /** Its logical id, by which the local Secrets Manager knows it, too. */
  readonly webhookKeySecretId: string
}

/** The world around the service, as `/local/…` shows and steers it. */
export interface World extends PaymentWorld {
  readonly partners: readonly DemoPartner[]
  /** For who administers partners: the table, the key, and the addresses of both. */
  readonly where: LocalStack
  readonly clock: SettableClock
  readonly xms: ReturnType<typeof xmsSimulator>
  readonly receivers: ReturnType<typeof receivers>
  readonly inbox: RunningStack['inbox']
  readonly aws: AwsAccess
  queues(): Promise<unknown>
  runTimers(): Promise<unknown>
}

const setClock = z.object({ now: z.iso.datetime() })
const setXms = z
  .strictObject({ up: z.boolean().optional(), behaviour: z.enum(xmsBehaviours).optional() })
  .check(z.refine((wanted) => Object.keys(wanted).length > 0, 'up or behaviour'))
const setReceiver = z.object({ failNext: z.int().min(0).optional(), down: z.boolean().optional() })
const bad = (error: z.ZodError): Reply => [422, { errors: error.issues.map((issue) => issue.message) }]

/** A mail with the stable id that the service gives each, under which repeats are known. */
const withId = (mail: InboxMail) => ({
  ...mail,
  id: mail.headers.find(({ name }) => name === 'X-Entity-Ref-ID')?.value ?? null,
})

const clockBody = (world: World): Reply => [200, { now: world.clock.now().toISOString() }]

const endpoints: Endpoints<World> = {
  'GET /local/health': () => [200, { status: 'ready' }],
  'GET /local/': () => [200, Object.keys(endpoints)],
  'GET /local/stack': ({ where }) => [200, where],
  'GET /local/partners': ({ partners }) => [200, partners],
  'GET /local/clock': clockBody,
  'PUT /local/clock': (world, { json }) => {
    const wanted = setClock.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    world.clock.set(new Date(wanted.data.now))
    return clockBody(world)
  },
  'POST /local/run-timers': async (world) => [200, { ran: await world.runTimers() }],
  'GET /local/aws': ({ aws }) => [200, aws],
  'GET /local/inbox': (world) => [200, world.inbox().map(withId)],
  'GET /local/deliveries': ({ receivers }) => [200, receivers.deliveries()],
  'GET /local/queues': async (world) => [200, await world.queues()],
  'GET /local/xms': ({ xms }) => [200, xms.behaves()],
  'PUT /local/xms': ({ xms }, { json }) => {
    const wanted = setXms.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    xms.behave(wanted.data)
    return [200, xms.behaves()]
  },
  'GET /local/xms/questions': ({ xms }) => [200, xms.questions()],
  'GET /local/xms/updates': ({ xms }) => [200, xms.updates()],
  'PUT /local/receivers/*': ({ receivers }, { parameters: [id = ''], json }) => {
    const wanted = setReceiver.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    const { failNext, down } = wanted.data
    const behaviour = receivers.behave(id, {
      ...(failNext === undefined ? {} : { failNext }),
      ...(down === undefined ? {} : { down }),
    })
    return behaviour ? [200, behaviour] : [404, { error: 'There is no such partner' }]
  },
  'POST /local/receivers/*': ({ receivers }, { parameters: [id = ''], headers, text }) => [
    receivers.receive(id, headers, text),
    null,
  ],
  'GET /local/sim/xms/v1/serials/*': ({ xms }, { parameters: [serial = ''], headers }) =>
    xms.serial(serial, headers.authorization ?? ''),
  'POST /local/sim/xms/v1/doa-updates': ({ xms }, { json, headers }) =>
    xms.update(json, headers['idempotency-key'] ?? '', headers.authorization ?? ''),
  ...paymentEndpoints,
}

/** Answers a request to `/local/…`: 404 for what is not there, 422 for a body that is not understood. */
export const localEndpoints = (world: World): HttpAnswer => answering(endpoints, world)
