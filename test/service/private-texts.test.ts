import { describe, expect, it } from 'vitest'
import { client, eventually, local } from '../support/client.ts'
import { begin } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'

const note = 'Mrs de Vries said that her son dropped it'

interface Delivery {
  readonly body: { readonly type: string; readonly data: { readonly rmaNumber: string } }
}

describe('What somebody wrote in a report', () => {
  it('is shown to service centre and desk, not to the shop, and is in no feed and no webhook', async () => {
    const url = sharedStack()
    const rma = await begin(url, 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    const found = { official: true, warrantable: false, causes: ['misuse-or-accident'], part: 'other', note }
    expect((await rma.report('inspected', found)).status).toBe(200)

    const shownTo = async (partnerId: string) => {
      const { body } = await client(url, partnerId).get(`/v1/rmas/${rma.rmaNumber}`)
      return body.timeline.find((each: { type: string }) => each.type === 'device.inspected').data
    }
    const said = { covered: false, service: 'out-of-warranty-repair' }
    expect(await shownTo('service-centre')).toMatchObject({ ...said, note })
    expect(await shownTo('desk')).toMatchObject({ ...said, note })
    expect(await shownTo('retailer-one')).toMatchObject(said)
    expect(await shownTo('retailer-one')).not.toHaveProperty('note')

    const received = await eventually('the webhook of the inspection', async () => {
      const deliveries = (await local(url, 'deliveries')) as Delivery[]
      return deliveries.find(({ body }) => body.type === 'device.inspected' && body.data.rmaNumber === rma.rmaNumber)
    })
    expect(JSON.stringify(received)).not.toContain('Mrs de Vries')
    for (let after = '0'; ; ) {
      const { body } = await client(url, 'retailer-one').get(`/v1/events?after=${after}&limit=200`)
      expect(JSON.stringify(body)).not.toContain('Mrs de Vries')
      if (body.events.length === 0) break
      after = body.next
    }
  })
})

describe('What the desk corrects about a consumer', () => {
  it('is not shown to the shop, whose answers are replayed as they were', async () => {
    const url = sharedStack()
    const rma = await begin(url, 'retailer-one')
    const path = `/v1/rmas/${rma.rmaNumber}`
    const named = (name: string) => ({ consumer: { name } })
    const informs = async (partnerId: string, name: string, id: string) => {
      const { status, body } = await client(url, partnerId).post(`${path}/information`, named(name), { id })
      return { status, name: body.consumer?.name }
    }
    const id = `information-${rma.rmaNumber}`
    expect(await informs('retailer-one', 'First', id)).toEqual({ status: 200, name: 'First' })
    expect(await informs('retailer-one', 'Second', `${id}-2`)).toEqual({ status: 200, name: 'Second' })
    expect(await informs('desk', 'Third', `${id}-3`)).toEqual({ status: 200, name: 'Third' })
    expect(await informs('retailer-one', 'First', id)).toEqual({ status: 200, name: 'First' })
    expect(await rma.state()).toMatchObject(named('Second'))
    for (const partnerId of ['desk', 'service-centre']) {
      expect((await client(url, partnerId).get(path)).body).toMatchObject(named('Third'))
    }
  })

  it('is taken 20 times, after which it is a 409', async () => {
    const url = sharedStack()
    const rma = await begin(url, 'retailer-one')
    const path = `/v1/rmas/${rma.rmaNumber}/information`
    const said = { consumer: { address: { city: 'Nuth' } } }
    for (let time = 0; time < 20; time += 1) expect((await client(url, 'desk').post(path, said)).status).toBe(200)
    expect(await client(url, 'desk').post(path, said)).toMatchObject({
      status: 409,
      body: { code: 'too-many-reports' },
    })
  })
})
