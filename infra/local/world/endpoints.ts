import type { HttpAnswer, InboxMail, RunningStack } from 'run-cdk-locally'
import * as z from 'zod'
import type { LocalStack } from '../../operations/local-stack.ts'
import { type DemoWorld, demoEndpoints } from '../demo/endpoints.ts'
import { sandboxEndpoints } from '../sandbox/endpoints.ts'
import { answering, bad, type Endpoints, type Reply } from './answering.ts'
import type { SettableClock } from './clock.ts'
import type { functionLogs } from './logs.ts'
import { shownMail, withId } from './mails.ts'
import { type PartnerWorld, partnerEndpoints } from './partner-endpoints.ts'
import { type PaymentWorld, paymentEndpoints } from './payment-endpoints.ts'
import { xmsBehaviours, type xmsSimulator } from './xms.ts'

/** The world around the service, as `/local/…` shows and steers it. */
export interface World extends PartnerWorld, PaymentWorld, DemoWorld {
  /** For commands that work on AWS itself. */
  readonly where: LocalStack
  readonly clock: SettableClock
  readonly xms: ReturnType<typeof xmsSimulator>
  readonly inbox: RunningStack['inbox']
  readonly logs: ReturnType<typeof functionLogs>
  queues(): Promise<unknown>
  runTimers(): Promise<unknown>
}

const setClock = z.object({ now: z.iso.datetime().nullable() })
const setXms = z
  .strictObject({ up: z.boolean().optional(), behaviour: z.enum(xmsBehaviours).optional() })
  .check(z.refine((wanted) => Object.keys(wanted).length > 0, 'up or behaviour'))

const clockBody = (world: World): Reply => [200, { now: world.clock.now().toISOString() }]

/** What a page that watches compares, to ask again only for what has changed. */
function state({ clock, inbox, receivers }: World): Reply {
  const mails: readonly InboxMail[] = inbox()
  const newest = mails.at(-1)
  return [
    200,
    {
      /** How far business time is ahead of the wall clock, to the second. */
      offsetSeconds: Math.round(clock.offsetMs() / 1000),
      attempts: receivers.attemptsVersion(),
      mails: `${mails.length} ${newest ? withId(newest).id : ''}`,
    },
  ]
}

const endpoints: Endpoints<World> = {
  'GET /local/health': () => [200, { status: 'ready' }],
  'GET /local/': () => [200, Object.keys(endpoints)],
  'GET /local/state': state,
  'GET /local/stack': ({ where }) => [200, where],
  'GET /local/clock': clockBody,
  'PUT /local/clock': (world, { json }) => {
    const wanted = setClock.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    world.clock.set(wanted.data.now === null ? null : new Date(wanted.data.now))
    return clockBody(world)
  },
  'POST /local/run-timers': async (world) => [200, { ran: await world.runTimers() }],
  'GET /local/inbox': (world) => [200, world.inbox().map(withId)],
  'GET /local/inbox/*': (world, { parameters: [id = ''] }) => shownMail(world.inbox(), id),
  'GET /local/queues': async (world) => [200, await world.queues()],
  'GET /local/logs': ({ logs }, { query }) => {
    const name = query.get('function')
    if (name === null) return [200, logs.functions()]
    const tail = logs.tail(name)
    return tail === null ? [404, { error: 'This function has no output' }] : [200, tail, text]
  },
  'GET /local/xms': ({ xms }) => [200, xms.behaves()],
  'PUT /local/xms': ({ xms }, { json }) => {
    const wanted = setXms.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    xms.behave(wanted.data)
    return [200, xms.behaves()]
  },
  'GET /local/xms/questions': ({ xms }) => [200, xms.questions()],
  'GET /local/xms/updates': ({ xms }) => [200, xms.updates()],
  'GET /local/sim/xms/v1/serials/*': ({ xms }, { parameters: [serial = ''], headers }) =>
    xms.serial(serial, headers.authorization ?? ''),
  'POST /local/sim/xms/v1/doa-updates': ({ xms }, { json, headers }) =>
    xms.update(json, headers['idempotency-key'] ?? '', headers.authorization ?? ''),
  ...partnerEndpoints,
  ...paymentEndpoints,
  ...demoEndpoints,
  ...sandboxEndpoints,
}

const text = { 'content-type': 'text/plain; charset=utf-8' }

/** Answers a request to `/` and `/local/…`: 404 for what is not there, 422 for a body that is not understood. */
export const localEndpoints = (world: World): HttpAnswer => answering(endpoints, world)
