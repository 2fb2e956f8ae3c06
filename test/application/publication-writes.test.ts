import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fitting, publicationWritesMax, writesOf } from '../../shared/application/publication-writes.ts'
import { ledgerEntriesMax } from '../../shared/contracts/events/bookings.ts'
import { anyPublications, publicationTo } from './publications.ts'

describe('Whatever events are to be published', () => {
  test.prop([anyPublications])('the first of them that fit are taken, as many as there can be', (publications) => {
    const batch = fitting(publications)
    expect(batch).toEqual(publications.slice(0, batch.length))
    expect(writesOf(batch)).toBeLessThanOrEqual(publicationWritesMax)
    if (batch.length === publications.length) return
    expect(writesOf(publications.slice(0, batch.length + 1))).toBeGreaterThan(publicationWritesMax)
  })

  test.prop([anyPublications])('every one of them is published in the end', (publications) => {
    let rest = publications
    for (let rounds = 0; rest.length > 0; rounds += 1) {
      expect(rounds).toBeLessThan(publications.length)
      rest = rest.slice(fitting(rest).length)
    }
  })
})

describe('An event with the most ledger entries', () => {
  it('fits when it tells 14 partners, the consumer and XMS, and not when it tells one partner more', () => {
    expect(writesOf([publicationTo(14, ledgerEntriesMax)])).toBe(publicationWritesMax)
    expect(writesOf([publicationTo(15, ledgerEntriesMax)])).toBe(publicationWritesMax + 4)
  })
})

describe('No events', () => {
  it('are no publication', () => {
    expect(fitting([])).toEqual([])
    expect(writesOf([])).toBe(0)
  })
})
