import { eventBody } from '../../../shared/contracts/event-body.ts'
import type { DeliveryStatus } from '../../../shared/contracts/webhooks.ts'
import { concernedOf, type Rma, type RmaEvent, recipientsOf } from '../../../shared/rma/index.ts'
import type { ReceivedBody } from './receivers.ts'
import type { Week } from './week.ts'

export interface ListedDelivery {
  readonly eventId: string
  readonly status: DeliveryStatus
  readonly attempts: readonly {
    readonly at: string
    readonly statusCode: number | null
    readonly cause: string | null
  }[]
}

/** More than happens in such a week. */
const eventsMax = 2000

/** A partner's feed, as it reads it page by page from the beginning until nothing new comes. */
export async function feedOf(week: Week, partnerId: string, limit: number): Promise<readonly ReceivedBody[]> {
  const read: ReceivedBody[] = []
  for (let after: string | null = null; ; ) {
    const query: Record<string, string> = { limit: String(limit), ...(after === null ? {} : { after }) }
    const page = await week.ask(partnerId, 'GET', '/v1/events', { query })
    const events = page.events as readonly ReceivedBody[]
    if (events.length === 0) return read
    read.push(...events)
    if (read.length > eventsMax) throw new Error(`The feed of ${partnerId} does not end`)
    after = String(page.next)
  }
}

/** What became of all webhooks to a partner, as it or the desk sees it; of those with a status, when one is asked for. */
export async function deliveriesOf(
  week: Week,
  partnerId: string,
  { status, asDesk = false }: { readonly status?: DeliveryStatus; readonly asDesk?: boolean } = {},
): Promise<readonly ListedDelivery[]> {
  const listed: ListedDelivery[] = []
  for (let cursor: string | null = null; ; ) {
    const query: Record<string, string> = {
      limit: '50',
      ...(status ? { status } : {}),
      ...(asDesk ? { partnerId } : {}),
      ...(cursor === null ? {} : { cursor }),
    }
    const page = await week.ask(asDesk ? 'desk' : partnerId, 'GET', '/v1/deliveries', { query })
    listed.push(...(page.deliveries as readonly ListedDelivery[]))
    if (page.next === null) return listed
    cursor = String(page.next)
  }
}

/** Events as a receiver recovers their order: each id once, those of an RMA by their sequence. */
export function ordered(events: readonly ReceivedBody[]): ReadonlyMap<string, readonly ReceivedBody[]> {
  const once = [...new Map(events.map((event) => [event.id, event])).values()]
  const histories = Map.groupBy(once.filter(ofRma), ({ data }) => data.rmaNumber ?? '')
  return new Map(
    [...histories]
      .sort()
      .map(([number, each]) => [number, each.toSorted((one, other) => one.data.sequence - other.data.sequence)]),
  )
}
const ofRma = ({ data }: ReceivedBody) => data.rmaNumber !== undefined

/** What really happened that concerns a partner: to the RMAs that it registered; to all, as far as a role is told of it. */
export function happened({ world }: Week, name: string): ReadonlyMap<string, readonly ReceivedBody[]> {
  const isTold = (event: RmaEvent, rma: Rma) =>
    recipientsOf(event, concernedOf(rma)).audiences.some((each) =>
      each === 'registrar' ? rma.registrar.partnerId === name : each === roleOf[name],
    )
  const histories = [...world.memory.dossiers.values()].map(({ rma, events }) => {
    const told = events.filter((event) => isTold(event, rma))
    return [rma.rmaNumber, told.map((event) => onTheWire(eventBody(event, rma.partnerReference)))] as const
  })
  return new Map(histories.filter(([, events]) => events.length > 0).sort(([one], [other]) => (one < other ? -1 : 1)))
}
const roleOf: Readonly<Record<string, string>> = { depot: 'service-centre', desk: 'desk' }
const onTheWire = (body: unknown) => JSON.parse(JSON.stringify(body)) as ReceivedBody

/** The values that are there already, each time. */
export const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)
