import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from '../../shared/http/media-type.ts'

const json = 'application/json'
const csv = 'text/csv; charset=utf-8'

describe('What a table is shown as', () => {
  it.each([
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/json', json],
    ['text/csv', csv],
    ['TEXT/CSV', csv],
    ['text/csv; charset=utf-8', csv],
    ['text/*', csv],
    ['text/csv, application/json;q=0.9', csv],
    ['text/csv;q=0.8, application/json', json],
    ['text/csv, */*;q=0.1', csv],
    ['text/csv;q=0', json],
    ['application/xml', json],
  ])('asked for as %j is %s', (accept, shown) => {
    expect(mediaTypeOf(accept)).toBe(shown)
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })])('is one of the two, whatever is asked for', (accept) => {
    expect([json, csv]).toContain(mediaTypeOf(accept))
  })
})
