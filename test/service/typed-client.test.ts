import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient, ProblemError } from '../../shared/client/index.ts'
import { fileCursor } from '../../shared/client/node.ts'
import { eventually, partnersOf } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { consumer, freshSerial } from '../support/requests.ts'

describe('a retailer with the typed client', () => {
  let shop: Client

  beforeAll(async () => {
    const partner = (await partnersOf(sharedStack())).find((each) => each.id === 'retailer-one')
    if (!partner) throw new Error('There is no retailer')
    shop = createClient({ baseUrl: sharedStack(), partnerId: partner.id, secret: partner.secret, language: 'nl' })
  })

  const intake = (request: 'repair' | 'doa' = 'repair', purchasedOn = '2026-11-10') =>
    ({
      request,
      country: 'NL',
      product: { line: 'phone', model: 'Xiaomi 15', serial: freshSerial() },
      purchase: { channel: 'retail', purchasedOn, proofOfPurchase: { presented: true } },
      fault: { description: 'The screen stays black', manufacturingFailure: true },
      condition: { available: true, boxContentsComplete: true, visibleAbuse: false },
      consumer: { ...consumer, language: 'en', address: { ...consumer.address, country: 'NL' } },
    }) as const

  it('registers an RMA once under its own case number, and reads of it in the feed from a cursor in a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'typed-client-'))
    const cursor = fileCursor(join(folder, 'cursor'))
    const read = async () => {
      const events = []
      for await (const event of shop.events({ cursor, follow: false, pageSize: 3 })) events.push(event)
      return events
    }
    await read()
    const [body, webhookId] = [intake(), `case-${freshSerial()}`]
    const first = await shop.POST('/v1/rmas', { body, webhookId })
    const again = await shop.POST('/v1/rmas', { body, webhookId })
    expect([first.response.status, again.data.rmaNumber]).toEqual([201, first.data.rmaNumber])
    expect(again.response.headers.get('idempotency-replayed')).toBe('true')
    const event = await eventually('the event in the feed', async () =>
      (await read()).find(({ data }) => 'rmaNumber' in data && data.rmaNumber === first.data.rmaNumber),
    )
    expect(event.type).toBe('rma.registered')
    rmSync(folder, { recursive: true })
  })

  it('is told in its language why a request is not eligible', async () => {
    const error = await shop.POST('/v1/rmas', { body: intake('doa', '2026-10-01') }).catch((each) => each)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({ code: 'not-eligible', status: 422, decision: { decision: 'refused' } })
    expect(error.decision.findings.map((each: { because: string }) => each.because).join(' ')).toMatch(/dagen/)
  })

  it('is told every field that is not right', async () => {
    const body = { ...intake(), country: 'FR' as 'NL', purchase: { channel: 'retail', purchasedOn: 'soon' } } as const
    const error = await shop.POST('/v1/eligibility-checks', { body: body as never }).catch((each) => each)
    expect(error).toMatchObject({ code: 'invalid-content', retryable: false })
    expect(error.errors.map((each: { path: string }) => each.path)).toContain('purchase.purchasedOn')
  })
})
