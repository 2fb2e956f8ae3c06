import { describe, expect, it } from 'vitest'
import type { XmsQuestion } from '../../infra/local/world/xms.ts'
import { client, local } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { check, freshSerial, intake } from '../support/requests.ts'
import { workedExamples } from '../support/worked-examples.ts'
import { expectAnswer } from './clauses/policy-check.ts'

interface Finding {
  readonly result: string
}

describe('POST /v1/eligibility-checks', () => {
  it.each(workedExamples.map((each) => [each.name, each] as const))(
    'worked example: %s',
    async (_, { request, expect: expected }) => {
      const { findings } = await expectAnswer({ asks: request, expect: expected })
      for (const { because } of findings) expect(because).toMatch(/[.!]$/)
    },
  )

  it('stores nothing: the same serial can still be registered, and no event appears', async () => {
    const shop = client(sharedStack(), 'retailer-one')
    const serial = freshSerial()
    await shop.post('/v1/eligibility-checks', check({ product: { serial } }), { id: 'check-once' })
    const again = await shop.post('/v1/eligibility-checks', check({ product: { serial } }), { id: 'check-once' })
    expect(again.status).toBe(200)
    expect(again.headers.get('idempotency-replayed')).toBeNull()
  })

  it.each(['NL', 'BE', 'LU'])('R-xms-account: XMS is asked with the account of the country, %s', async (country) => {
    const serial = freshSerial()
    const asked = await client(sharedStack(), 'dr-mobile').post(
      '/v1/eligibility-checks',
      check({ country, product: { serial } }),
    )
    expect(asked.body.decision).toBe('eligible')
    const questions = (await local(sharedStack(), 'xms/questions')) as XmsQuestion[]
    expect(questions.filter((each) => each.serial === serial)).toEqual([{ serial, account: country }])
  })

  it('asks XMS once about a serial, whatever follows from it', async () => {
    const shop = client(sharedStack(), 'retailer-one')
    const [official, grey] = [freshSerial(), freshSerial('GREY')]
    const decisions = []
    for (const serial of [official, official, grey, grey]) {
      decisions.push((await shop.post('/v1/eligibility-checks', check({ product: { serial } }))).body.decision)
    }
    expect(decisions).toEqual(['eligible', 'eligible', 'refused', 'refused'])
    expect((await shop.post('/v1/rmas', intake({ product: { serial: official } }))).status).toBe(201)
    expect((await shop.post('/v1/rmas', intake({ product: { serial: grey } }))).status).toBe(422)
    const questions = (await local(sharedStack(), 'xms/questions')) as XmsQuestion[]
    const asked = questions.map(({ serial }) => serial).filter((serial) => [official, grey].includes(serial))
    expect(asked).toEqual([official, grey])
  })

  it('says when to ask again while XMS cannot answer', async () => {
    const shop = client(sharedStack(), 'retailer-one')
    const { body } = await shop.post('/v1/eligibility-checks', check({ product: { serial: freshSerial('DOWN') } }))
    expect(body).toMatchObject({ decision: 'undetermined', retryAfterSeconds: 60 })
  })

  it('judges by the day in the consumer’s country when the caller names none', async () => {
    const shop = client(sharedStack(), 'retailer-one')
    const { body } = await shop.post('/v1/eligibility-checks', check())
    expect(body.policy.asOf).toBe('2026-11-20')
  })

  it.each([
    ['nl', 'nl', /garantie/],
    ['fr-BE, fr;q=0.9', 'fr', /garantie/],
    ['de-LU, en;q=0.1', 'de', /Garantie/],
    ['es', 'en', /warranty/],
  ])('explains itself in the language asked for: %s', async (asked, spoken, words) => {
    const shop = client(sharedStack(), 'retailer-one')
    const late = check({ purchase: { purchasedOn: '2023-01-05' } })
    const { body, headers } = await shop.post('/v1/eligibility-checks', late, { headers: { 'accept-language': asked } })
    expect(headers.get('content-language')).toBe(spoken)
    const finding = body.findings.find((each: Finding) => each.result === 'fail')
    expect(finding.because).toMatch(words)
    expect(finding.because).toContain('2025')
  })

  it('says what would have made a failed finding pass, or that nobody can', async () => {
    const shop = client(sharedStack(), 'retailer-one')
    const incomplete = check({ request: 'doa', condition: { boxContentsComplete: false } })
    const { body } = await shop.post('/v1/eligibility-checks', incomplete)
    const failing = body.findings.filter((each: Finding) => each.result === 'fail')
    expect(failing).toMatchObject([{ wouldPassIf: [{ path: 'condition.boxContentsComplete', becomes: true }] }])
    const late = check({ request: 'doa', purchase: { purchasedOn: '2026-11-04' } })
    const other = await shop.post('/v1/eligibility-checks', late)
    expect(other.body.findings.find((each: Finding) => each.result === 'fail').wouldPassIf).toBeNull()
  })

  it('says what is nearest to it, the same in every language', async () => {
    const portal = client(sharedStack(), 'dr-mobile')
    const asked = check({
      request: 'doa',
      purchase: { proofOfPurchase: { presented: false } },
      condition: { boxContentsComplete: false },
    })
    const nearest = {
      changes: [
        { path: 'purchase.proofOfPurchase.presented', becomes: true },
        { path: 'condition.boxContentsComplete', becomes: true },
        { path: 'channel', becomes: 'pos' },
      ],
      decision: 'eligible',
      service: 'doa-screening',
    }
    const bySeller = { ...asked, purchase: { ...asked.purchase, sellerId: 'retailer-one' } }
    const atShop = await client(sharedStack(), 'retailer-one').post('/v1/eligibility-checks', bySeller)
    expect(atShop.body.nearest).toEqual({ ...nearest, changes: nearest.changes.slice(0, 2) })
    const dutch = await portal.post('/v1/eligibility-checks', asked, { headers: { 'accept-language': 'nl' } })
    expect(dutch.body).toMatchObject({ decision: 'refused', nearest })
    expect((await portal.post('/v1/eligibility-checks', asked)).body.nearest).toEqual(dutch.body.nearest)
    expect((await portal.post('/v1/eligibility-checks', check())).body.nearest).toBeNull()
  })
})
