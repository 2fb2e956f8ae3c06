import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../shared/http/csv.ts'

const lineOf = (text: string | number) => csvOf(['a'], [{ a: text }]).split('\r\n')[1]

describe('A table as CSV', () => {
  it('names its columns first, also without rows, and ends each line with CRLF', () => {
    expect(csvOf(['a', 'b'], [])).toBe('a,b\r\n')
    expect(csvOf(['a', 'b'], [{ b: 'two', a: 1 }])).toBe('a,b\r\n1,two\r\n')
  })

  it('quotes what holds a comma, a quote or the end of a line', () => {
    expect(csvOf(['a'], [{ a: 'one, "two"' }])).toBe('a\r\n"one, ""two"""\r\n')
    expect(csvOf(['a'], [{ a: 'one\r\ntwo' }])).toBe('a\r\n"one\r\ntwo"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("https://example.com")'])(
    'takes the force from %j, which a spreadsheet would calculate',
    (text) => {
      expect(lineOf(text)).toMatch(/^"?'/)
    },
  )

  it('takes the force from a text that begins with a carriage return', () => {
    expect(csvOf(['a'], [{ a: '\r=1' }])).toBe('a\r\n"\'\r=1"\r\n')
  })

  it('leaves numbers numbers, also below nothing', () => {
    expect([-1210, 0, 21.5].map(lineOf)).toEqual(['-1210', '0', '21.5'])
  })

  test.prop([fc.string({ unit: 'binary' })])('begins no cell as a formula does', (text) => {
    expect(csvOf(['a'], [{ a: text }]).slice('a\r\n'.length)).not.toMatch(/^"?[=+\-@\t]/)
  })
})
