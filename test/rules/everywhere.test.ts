import { describe, expect, it } from 'vitest'
import { decide, type Facts, withChange } from '../../shared/rules/index.ts'
import { differencesOf, weighed } from '../../shared/rules/tools/diff/everywhere.ts'
import { groupsOf } from '../../shared/rules/tools/diff/groups.ts'
import { reportLines } from '../../shared/rules/tools/diff/print.ts'
import { policy } from './support.ts'

const from = { version: 'next', effectiveFrom: '2027-01-01' }
const generous = withChange(policy, { ...from, parameters: { doaDays: 30 } })

/** The facts of a region's example, for which the local registry stands. */
const factsOf = (body: Readonly<Record<string, unknown>>): Facts => ({ ...(body as unknown as Facts), official: true })

describe('15 → 30 days for a DOA', () => {
  const everywhere = differencesOf(policy, generous)
  const { space, period, outcomes, payers, asked, told, offered, ways } = everywhere

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
      const [before, after] = [policy, generous].map((under) => decide(facts, under, period.on))
      expect([from.split(':')[0], to.split(':')[0]]).toEqual([before?.decision, after?.decision])
    }
  })

  it('changes nothing else of what is decided as before, but that the delivery need not be known', () => {
    expect([payers, told, offered, ways]).toEqual([[], [], [], []])
    expect(asked.map(({ from, to }) => [from, to])).toEqual([['purchase.deliveredOn', 'nothing']])
  })

  const rare = outcomes.at(-1)
  const change = { from: rare?.from ?? '', to: rare?.to ?? '', because: '', requests: 3, example: 'SN-1' }
  const past = { base: '', candidate: '', requests: 9, changed: 6, changes: [change, change], payers: [] }

  it('is weighed by a history, the most frequent change first, then the broadest', () => {
    const [first, ...others] = weighed(outcomes, past)
    expect(first).toMatchObject({ region: rare, requests: 6 })
    const shares = others.map(({ region }) => region.share)
    expect(shares).toEqual(shares.toSorted((one, other) => other - one))
    expect(weighed(outcomes, null)[0]?.requests).toBeNull()
  })

  it('is printed as what they have in common, then a line and an example each', () => {
    const lines = reportLines([everywhere], past, { all: false, language: 'en' })
    expect(lines[1]).toMatch(
      /^Requests received from 2027-01-01 on: something changes for 1 in [\d,]+ of all combinations/,
    )
    const text = lines.join('\n')
    expect(text).toContain('  What is asked for: DOA\n')
    expect(text).toMatch(
      /\(1 in [\d,]+ of all combinations of facts; 6 of 9 past requests\)\n {4}e\.g\. DOA, shop, phone; /,
    )
    expect(text).toContain('Delivered on → nothing')
    expect(text.split('\n').length).toBeLessThan(50)
  })

  it('is printed in full when all is asked for, with requests that can be sent', () => {
    const all = reportLines([everywhere], null, { all: true, language: 'nl' }).join('\n')
    expect(all).toContain('16 tot en met 30 dagen vóór de aanvraag')
    expect(all).toContain(`received on ${period.on}: {"request":"doa"`)
    expect(all).not.toContain('which --all prints')
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
    const everywhere = differencesOf(policy, withChange(policy, from))
    expect([everywhere.anywhere, everywhere.outcomes, everywhere.payers]).toEqual([[], [], []])
    expect(reportLines([everywhere], null, { all: false, language: 'en' }).join('')).toBe(
      'Requests received from 2027-01-01 on: nothing changes.',
    )
  })
}, 60_000)
