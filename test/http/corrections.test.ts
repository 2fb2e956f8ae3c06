import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { itemDecision } from '../../functions/desk/decide-item.ts'
import { route as requests } from '../../functions/rma-requests/route.ts'
import { route as status } from '../../functions/rma-status/route.ts'
import { changeRma } from '../../shared/application/change-rma.ts'
import type { RouteEvent } from '../../shared/http/call.ts'
import { decideByDesk, type NewEvent, type RmaNumber, requestSecondLook } from '../../shared/rma/index.ts'
import { firstChange, numberOf } from '../adapters/stored.ts'
import { decisionOf, kinds, newPayment } from '../rma/life.ts'
import { worldOfPartners } from '../support/fakes/memory-world.ts'
import { eventOf, now, shown } from './route.ts'

type Route = (event: RouteEvent, context: Context) => Promise<APIGatewayProxyResult>

describe('Corrections of consumer and fault', () => {
  let world: ReturnType<typeof worldOfPartners>
  const rmaNumber = numberOf(1)

  beforeEach(async () => {
    world = worldOfPartners()
    await world.rmas.commit(firstChange(1))
  })

  const asked = async (route: (ports: never) => unknown, resource: string, request: Parameters<typeof eventOf>[0]) => {
    const clock = { now: () => now }
    const handle = route({ ...world, clock, answers: world.idempotency } as never) as Route
    const pathParameters = { rmaNumber, ...request.pathParameters }
    const event = eventOf({ path: `/v1/rmas/${rmaNumber}`, resource, ...request, pathParameters })
    return shown(await handle(event, {} as Context))
  }
  const informs = (partnerId: string, body: object, id?: string) =>
    asked(requests, '/v1/rmas/{rmaNumber}/information', {
      partnerId,
      ...(id ? { id } : {}),
      body: JSON.stringify(body),
    })
  const seenBy = async (partnerId: string, number: RmaNumber = rmaNumber) => {
    const request = { partnerId, method: 'GET', body: '', pathParameters: { rmaNumber: number } }
    const { body } = await asked(status, '/v1/rmas/{rmaNumber}', request)
    return body
  }
  const named = (name: string) => ({ consumer: { name } })

  it('by its retailer are shown to it, to the desk and to the service centre', async () => {
    await informs('shop', { consumer: { address: { city: 'Nuth' } }, fault: { description: 'It hums' } })
    for (const partnerId of ['shop', 'desk', 'depot']) {
      expect(await seenBy(partnerId)).toMatchObject({
        consumer: { name: 'Sanne de Vries', address: { city: 'Nuth', street: 'Voorbeeldstraat' } },
        fault: { description: 'It hums' },
      })
    }
  })

  it('by the desk are not shown to the retailer, who sees what it sent itself, its own later corrections included', async () => {
    const consumer = { name: 'Jan Bakker', email: 'jan@example.com', address: { street: 'Nieuwstraat' } }
    await informs('desk', { consumer, fault: { description: 'It hums' } })
    await informs('shop', { consumer: { address: { city: 'Nuth' } } })
    const shop = await seenBy('shop')
    expect(shop).toMatchObject({
      consumer: {
        name: 'Sanne de Vries',
        email: 'sanne@example.com',
        address: { street: 'Voorbeeldstraat', city: 'Nuth' },
      },
    })
    expect(shop).not.toHaveProperty('fault.description')
    expect(JSON.stringify(shop)).not.toMatch(/Jan Bakker|jan@|Nieuwstraat|It hums/)
    expect(await seenBy('desk')).toMatchObject({
      consumer: { name: 'Jan Bakker', email: 'jan@example.com', address: { street: 'Nieuwstraat', city: 'Nuth' } },
      fault: { description: 'It hums' },
    })
    expect(await seenBy('depot')).toMatchObject({ consumer: { name: 'Jan Bakker', address: { city: 'Nuth' } } })
  })

  it('are in nobody’s timeline', async () => {
    await informs('shop', named('Jan Bakker'))
    for (const partnerId of ['shop', 'desk', 'depot']) {
      expect(JSON.stringify((await seenBy(partnerId)).timeline)).not.toContain('Jan Bakker')
    }
  })

  it('are replayed as they were then, whatever was corrected since', async () => {
    expect(await informs('shop', named('First'), 'msg_1')).toMatchObject({ body: { consumer: { name: 'First' } } })
    await informs('shop', named('Second'))
    await informs('desk', named('Third'))
    expect(await informs('shop', named('First'), 'msg_1')).toMatchObject({
      body: { consumer: { name: 'First' } },
      headers: { 'idempotency-replayed': 'true' },
    })
    expect(await seenBy('shop')).toMatchObject({ consumer: { name: 'Second' } })
    expect(await seenBy('desk')).toMatchObject({ consumer: { name: 'Third' } })
  })

  it('are kept from the retailer also when the RMA goes on as another one', async () => {
    await informs('shop', { consumer: { address: { city: 'Nuth' } } })
    await informs('desk', named('Jan Bakker'))
    const next = numberOf(2)
    const changed = async (propose: Parameters<typeof changeRma>[1]['propose']) => {
      const { kind } = await changeRma(world, { of: rmaNumber, by: 'desk', now, propose })
      expect(kind).toBe('changed')
    }
    const held: NewEvent = { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'review' } }
    await changed(() => ({ verdict: { newEvents: [held] } }))
    const decision = decisionOf(kinds.shopRepair)
    const refusal = { action: 'refuse', reason: 'No', waiveFees: false, official: null, payment: newPayment() } as const
    await changed(({ rma }) => ({ verdict: decideByDesk(rma, { ...refusal, decision, admitted: decision }) }))
    await changed(({ rma }) => ({ verdict: requestSecondLook(rma, 'desk_1', 'It is ours') }))
    const given = { id: 'desk_1', action: 'admit', reason: 'It is', newNumber: () => next } as const
    await changed((dossier) => itemDecision(dossier, given, now))

    expect(await seenBy('shop', next)).toMatchObject({
      consumer: { name: 'Sanne de Vries', address: { city: 'Nuth' } },
    })
    expect(await seenBy('desk', next)).toMatchObject({ consumer: { name: 'Jan Bakker', address: { city: 'Nuth' } } })
    expect(JSON.stringify((await seenBy('desk', next)).timeline)).not.toContain('Jan Bakker')
  })

  it('after an erasure are gone for everybody', async () => {
    await informs('shop', named('Jan Bakker'))
    const dossier = await world.rmas.load(rmaNumber)
    if (dossier) world.memory.dossiers.set(rmaNumber, { ...dossier, person: null })
    expect(await seenBy('shop')).toMatchObject({ consumer: null })
    expect(await seenBy('desk')).toMatchObject({ consumer: null })
  })
})
