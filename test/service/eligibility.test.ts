import { describe, expect, it } from 'vitest'
import worked from '../rules/examples.json' with { type: 'json' }
import { client } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { check, freshSerial } from '../support/requests.ts'

const callers: Record<string, string> = { pos: 'retailer-one', 'call-centre': 'call-centre', 'dr-mobile': 'dr-mobile' }

interface Expectation {
  readonly [key: string]: unknown
}

interface Finding {
  readonly result: string
  readonly clauses: readonly string[]
}

interface Cost {
  readonly item: string
  readonly payer: string
  readonly when: string
  readonly vat: boolean
}

/** What an example's `expect` means, key by key, as its file says; an unknown key fails. */
// biome-ignore lint/suspicious/noExplicitAny: the answer is looked at as a partner does, without types
const meanings: Record<string, (decision: any, wanted: any) => void> = {
  decision: (decision, wanted) => expect(decision.decision).toBe(wanted),
  service: (decision, wanted) => expect(decision.service).toBe(wanted),
  redirect: (decision, wanted) => expect(decision.redirect).toBe(wanted),
  alternatives: (decision, wanted) => expect(decision.alternatives).toEqual(wanted),
  missing: (decision, wanted) => expect(decision.missing).toEqual(expect.arrayContaining(wanted)),
  deadlines: (decision, wanted) => expect(decision.deadlines).toMatchObject(wanted),
  route: (decision, wanted) => expect(decision.route).toMatchObject(wanted),
  fail: (decision, wanted: string[]) => {
    const failing = decision.findings.filter((finding: Finding) => finding.result === 'fail')
    expect(failing.flatMap((finding: Finding) => finding.clauses)).toEqual(expect.arrayContaining(wanted))
  },
  payers: (decision, wanted: Record<string, string>) => {
    const always = decision.costs.filter((cost: Cost) => cost.when === 'always')
    expect(Object.fromEntries(always.map((cost: Cost) => [cost.item, cost.payer]))).toMatchObject(wanted)
  },
  costs: (decision, wanted: [string, string, string, boolean?][]) => {
    for (const [item, payer, when, vat] of wanted) {
      const cost = decision.costs.find((each: Cost) => each.item === item && each.when === when)
      expect(cost).toMatchObject({ item, payer, when, ...(vat === undefined ? {} : { vat }) })
    }
  },
  instructions: (decision, wanted: string[]) =>
    expect(decision.instructions.map((each: { code: string }) => each.code)).toEqual(expect.arrayContaining(wanted)),
}

describe('POST /v1/eligibility-checks', () => {
  it.each(worked.examples.map((example) => [example.name, example] as const))(
    'worked example: %s',
    async (_, example) => {
      const caller = client(sharedStack(), callers[example.request.channel] ?? '')
      const { status, body } = await caller.post('/v1/eligibility-checks', example.request)
      expect(status).toBe(200)
      for (const [key, wanted] of Object.entries(example.expect as Expectation)) {
        const meaning = meanings[key]
        if (!meaning) throw new Error(`The examples expect something unknown: ${key}`)
        meaning(body, wanted)
      }
      for (const finding of body.findings) expect(finding.because).toMatch(/[.!]$/)
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
})
