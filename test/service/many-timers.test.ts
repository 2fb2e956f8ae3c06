import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { clientSettings } from 'run-cdk-locally'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { connectTable, type Table } from '../../shared/adapters/dynamo/client.ts'
import * as keys from '../../shared/adapters/dynamo/keys.ts'
import { dynamoRmaStore } from '../../shared/adapters/dynamo/rma-store.ts'
import type { Change } from '../../shared/application/ports/rma-store.ts'
import { type NewEvent, transition } from '../../shared/rma/index.ts'
import { firstChange, numberOf } from '../adapters/stored.ts'
import { kinds } from '../rma/life.ts'
import { client } from '../support/client.ts'
import { ownStack, setClock } from '../support/local-stack.ts'

const count = 500
/** Times that both sweeps begin; on an idle machine once is enough. */
const minutesMax = 5
const registeredAt = new Date('2026-11-20T10:00:00Z')
/** A registrar that has no address: its silence is all that this is about. */
const registrar = 'shop-without-address'

/** The n-th RMA of a shop, whose parcel is on its way: a silence that brings nobody a mail. */
function inTransit(index: number): Change {
  const change = firstChange(index, kinds.shopRepair, registrar, registeredAt)
  const { after, events } = change.transition
  const booked: NewEvent = { type: 'transport.booked', state: 'in-transit', data: { carrier: 'PostNL' } }
  const done = transition(after, events, [booked], { at: registeredAt.toISOString(), by: 'service-centre' })
  const whole = { before: null, after: done.after, history: [], events: [...events, ...done.events], texts: {} }
  return { ...change, transition: whole }
}

interface FeedEvent {
  readonly type: string
  readonly data: { readonly rmaNumber: string }
}

describe(`${count} silences that are over in the same minute`, () => {
  let stack: LocalStack
  let table: Table

  beforeAll(async () => {
    stack = await ownStack()
    const settings = clientSettings(stack.engines.dynoxide ?? stack.engines['DynamoDB Local'] ?? '')
    const { TableNames: [name = ''] = [] } = await new DynamoDB(settings).listTables()
    table = connectTable(name, settings)
  })
  afterAll(() => stack.stop())

  /** Everything of one type in the desk's feed, page by page. */
  async function told(type: string): Promise<readonly string[]> {
    const desk = client(stack.url, 'desk')
    const all: FeedEvent[] = []
    for (let after = 0; ; ) {
      const { body } = await desk.get(`/v1/events?limit=200&after=${after}`)
      if (body.events.length === 0) break
      all.push(...body.events)
      after = body.next
    }
    return all.filter((each) => each.type === type).map(({ data }) => data.rmaNumber)
  }

  it('R-lost: are held by two sweeps at once, each of them once', async () => {
    const rmas = dynamoRmaStore(table, async (email) => email)
    const numbers = Array.from({ length: count }, (_, index) => numberOf(index + 1))
    const store = async (index: number) => {
      const change = inTransit(index)
      expect(await rmas.commit(change)).toBe('stored')
      // Told long ago: only what the silences bring is to be published.
      for (const { rmaNumber, sequence } of change.transition.events) {
        await table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: keys.eventKey({ rmaNumber, sequence }),
            UpdateExpression: 'REMOVE gsi3pk, gsi3sk',
          }),
        )
      }
    }
    await Promise.all(numbers.map((_, index) => store(index + 1)))

    await setClock(stack.url, '2026-12-11T12:00:00Z')
    const sweep = () => fetch(`${stack.url}/local/run-timers`, { method: 'POST' })
    let held: readonly string[] = []
    // On a busy machine a sweep runs out of its minute; the next one goes on.
    for (let minute = 0; minute < minutesMax && held.length < count; minute += 1) {
      const sweeps = await Promise.all([sweep(), sweep()])
      expect(sweeps.map(({ status }) => status)).toEqual([200, 200])
      await sweep()
      held = await told('rma.on_hold')
    }
    expect(held.toSorted()).toEqual(numbers.toSorted())
  }, 120_000)
})
