import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { client, eventually, local } from '../support/client.ts'
import { ownStack, setClock } from '../support/local-stack.ts'
import { freshSerial, intake } from '../support/requests.ts'

describe('R-xms-down: an intake while XMS cannot answer', () => {
  let stack: LocalStack
  const shop = () => client(stack.url, 'retailer-one')
  const runTimers = () => fetch(`${stack.url}/local/run-timers`, { method: 'POST' })

  beforeAll(async () => {
    stack = await ownStack()
  })
  afterAll(() => stack.stop())

  it('waits, is asked about again within the hour (R-verification-silence), and is registered once XMS answers', async () => {
    const { status, body } = await shop().post('/v1/rmas', intake({ product: { serial: freshSerial('DOWN') } }))
    expect(status).toBe(202)
    expect(body).toMatchObject({ state: 'pending-verification', decision: { decision: 'undetermined' } })
    const state = async () => (await shop().get(`/v1/rmas/${body.rmaNumber}`)).body.state

    await runTimers()
    expect(await state()).toBe('pending-verification')
    expect(await local(stack.url, 'inbox')).toEqual([])

    await fetch(`${stack.url}/local/xms`, { method: 'PUT', body: '{"up":true}' })
    await runTimers()
    expect(await state()).toBe('pending-verification')
    const { now } = await local(stack.url, 'clock')
    await setClock(stack.url, new Date(Date.parse(now) + 3_600_000).toISOString())
    await runTimers()
    expect(await state()).toBe('registered')
    await eventually('the registration mail', async () => (await local(stack.url, 'inbox')).length === 1)
  })
})
