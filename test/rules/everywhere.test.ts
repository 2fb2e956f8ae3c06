import { describe, expect, it } from 'vitest'
import { decide, type Facts, withChange } from '../../shared/rules/index.ts'
import { differencesOf, weighed } from '../../shared/rules/tools/diff/everywhere.ts'
import { groupsOf, regionLines } from '../../shared/rules/tools/diff/print.ts'
import { receivedOn } from '../../shared/rules/tools/proof/variables.ts'
import { policy } from './support.ts'

const from = { version: 'next', effectiveFrom: '2027-01-01' }
const generous = withChange(policy, { ...from, parameters: { doaDays: 30 } })

/** The facts of a region's example, for which the local registry stands. */
const factsOf = (body: Readonly<Record<string, unknown>>): Facts => ({ ...(body as unknown as Facts), official: true })

describe('15 → 30 days for a DOA', () => {
  const { space, outcomes, payers } = differencesOf(policy, generous)

  it('lets in whoever has had the device for 16 to 30 days, and nobody else', () => {
    const region = outcomes.find(({ from, to }) => from === 'refused' && to === 'eligible: doa-screening')
    const { common, groups } = groupsOf(space, region?.conditions ?? [], 'en')
    expect(Object.fromEntries(common.map(({ path, values }) => [path, values]))).toMatchObject({
      request: 'DOA',
      official: 'yes',
      'condition.boxContentsComplete': 'yes',
      'fault.causes': 'none',
    })
    for (const group of groups) {
      const ages = group.filter(({ path }) => path.endsWith('On') || path === 'purchase.reportedByOrderSystem')
      expect(ages.some(({ values }) => values.startsWith('16 to 30 days before the request'))).toBe(true)
    }
  })

  it('shows each change by a request that is decided so', () => {
    expect(outcomes.length).toBeGreaterThan(4)
    for (const { from, to, example } of outcomes) {
      if (example.after || example.as || String(example.body.product).includes('DOWN')) continue
      const facts = factsOf(example.body)
      if (!facts.product.serial.startsWith('SN')) continue
      const [before, after] = [policy, generous].map((under) => decide(facts, under, receivedOn))
      expect([from.split(':')[0], to.split(':')[0]]).toEqual([before?.decision, after?.decision])
    }
  })

  it('changes who pays for nothing that is done as before', () => {
    expect(payers).toEqual([])
  })

  it('is weighed by a history, the most frequent change first', () => {
    const rare = outcomes.at(-1)
    const change = { from: rare?.from ?? '', to: rare?.to ?? '', because: '', requests: 3, example: 'SN-1' }
    const past = { base: '', candidate: '', requests: 9, changed: 3, changes: [change, change], payers: [] }
    const [first] = weighed(outcomes, past)
    expect(first).toMatchObject({ from: rare?.from, to: rare?.to, requests: 6 })
    expect(first && regionLines(space, first, 'en')[0]).toContain('; 6 past requests)')
    expect(weighed(outcomes, null)[0]?.requests).toBeNull()
  })
})

describe('a reading that is overruled', () => {
  it('is said in Dutch as in English, with who pays', () => {
    const other = withChange(policy, { ...from, readings: { 'R-tv-remorse-shipping': 'both-ways' } })
    const { space, outcomes, payers } = differencesOf(policy, other)
    expect(outcomes).toEqual([])
    expect(payers.map(({ from, to }) => [from, to])).toEqual([
      ['transport-outbound: vendor', 'transport-outbound: consumer'],
    ])
    const conditions = payers[0]?.conditions ?? []
    const said = (language: 'en' | 'nl') => groupsOf(space, conditions, language).common.map(({ values }) => values)
    expect(said('en')).toEqual(expect.arrayContaining(['remorse', 'television']))
    expect(said('nl')).toEqual(expect.arrayContaining(['bedenking', 'televisie']))
  })

  it('that acts nowhere changes nothing', () => {
    const { outcomes, payers } = differencesOf(policy, withChange(policy, from))
    expect([outcomes, payers]).toEqual([[], []])
  })
}, 60_000)
