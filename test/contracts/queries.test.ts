import { describe, expect, it } from 'vitest'
import { issuesOf } from '../../shared/contracts/body.ts'
import { feedQuery } from '../../shared/contracts/feed.ts'
import { rmaListQuery } from '../../shared/contracts/rma-list.ts'

/** What is wrong with a list's query. */
function badIn(query: object) {
  const { error } = rmaListQuery.safeParse(query)
  return error ? issuesOf(error) : []
}

describe('The query of a list', () => {
  it('shows 50 at a time unless asked for up to 200', () => {
    expect(rmaListQuery.parse({}).limit).toBe(50)
    expect(rmaListQuery.parse({ limit: '200' }).limit).toBe(200)
    expect(feedQuery.parse({}).limit).toBe(50)
  })

  it.each(['0', '201', '-1', '1.5', 'ten', '1e9'])('does not take %s for a limit', (limit) => {
    expect(badIn({ limit }).map((each) => each.path)).toEqual(['limit'])
  })

  it('names every bad parameter at once, unknown ones too, without repeating them', () => {
    const issues = badIn({ state: 'lost', updatedSince: 'yesterday', cursor: 'abc', limit: '0', sort: 'desc' })
    expect(issues.map((each) => each.path).toSorted()).toEqual(['cursor', 'limit', 'sort', 'state', 'updatedSince'])
    for (const { message } of issues) expect(message).not.toMatch(/lost|yesterday|abc|desc/)
  })

  it('reads an instant in any precision as the same instant', () => {
    const since = (updatedSince: string) => rmaListQuery.parse({ updatedSince }).updatedSince
    expect(since('2026-11-20T10:00:00Z')).toBe(since('2026-11-20T10:00:00.000Z'))
  })

  it('takes a feed’s position only as a number', () => {
    expect(feedQuery.parse({ after: '17' }).after).toBe(17)
    for (const after of ['-1', 'x', '1.5', '1'.repeat(13)]) expect(feedQuery.safeParse({ after }).success).toBe(false)
  })
})
