import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseRmaNumber, rmaNumber } from '../../shared/rma/index.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const country = fc.constantFrom('NL', 'BE', 'LU')
const number = fc
  .tuple(country, fc.uint8Array({ minLength: 8, maxLength: 16 }))
  .map(([where, random]) => rmaNumber(where, random))
const character = fc.constantFrom(...alphabet)

/** The positions of a written number that hold a letter or digit. */
const positions = [0, 1, 3, 4, 5, 6, 8, 9, 10, 11, 13]
const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1)

describe('An RMA number', () => {
  it('is the country, eight characters and a check character in groups', () => {
    expect(rmaNumber('NL', Uint8Array.of(7, 19, 3, 20, 9, 23, 28, 29))).toBe('NL-7K3M-9QWX-Q')
  })

  test.prop([number])('has the written form of the contract and no letter that looks like a digit', (written) => {
    expect(written).toMatch(/^(NL|BE|LU)-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/)
  })

  test.prop([country, fc.uint8Array({ minLength: 8, maxLength: 8 })])(
    'takes five bits of each byte',
    (where, random) => {
      const lowBits = random.map((byte) => byte & 31)
      expect(rmaNumber(where, random)).toBe(rmaNumber(where, lowBits))
    },
  )

  test.prop([number])('is read back as it was written', (written) => {
    expect(parseRmaNumber(written)).toBe(written)
  })

  test.prop([number, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 })])(
    'is read in any case',
    (written, lower) => {
      const typed = [...written].map((each, at) => (lower[at] ? each.toLowerCase() : each)).join('')
      expect(parseRmaNumber(typed)).toBe(written)
    },
  )

  test.prop([number, fc.constantFrom('', ' ', '-', ' - ')])('is read with or without dashes', (written, separator) => {
    expect(parseRmaNumber(written.replaceAll('-', separator))).toBe(written)
    expect(parseRmaNumber([...written.replaceAll('-', '')].join(separator))).toBe(written)
  })

  test.prop([number, fc.constantFrom('I', 'i', 'L', 'l'), fc.constantFrom('O', 'o')])(
    'is read with O for 0 and with I or L for 1, also in its check character',
    (written, one, zero) => {
      const spoken = written.slice(0, 3) + written.slice(3).replaceAll('0', zero).replaceAll('1', one)
      expect(parseRmaNumber(spoken)).toBe(written)
    },
  )

  test.prop([number, fc.constantFrom(...positions), character])(
    'is no number when any single character is wrong, the country and the check character included',
    (written, at, wrong) => {
      fc.pre(wrong !== written.charAt(at))
      expect(parseRmaNumber(replaced(written, at, wrong))).toBeNull()
    },
  )

  test.prop([number, fc.constantFrom(...positions)])(
    'is no number when a character is left out or doubled',
    (written, at) => {
      expect(parseRmaNumber(written.slice(0, at) + written.slice(at + 1))).toBeNull()
      expect(parseRmaNumber(written.slice(0, at) + written.charAt(at) + written.slice(at))).toBeNull()
    },
  )

  it('has exactly one check character that fits', () => {
    const fitting = [...alphabet].filter((check) => parseRmaNumber(`BE-0000-0001-${check}`))
    expect(fitting).toHaveLength(1)
  })

  it('begins with a country of the Benelux', () => {
    expect(parseRmaNumber('DE-7K3M-9QWX-Q')).toBeNull()
    expect(parseRmaNumber('7K3M-9QWX-Q')).toBeNull()
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 40 })])(
    'is nothing that anybody types by chance: reading never throws',
    (text) => {
      const read = parseRmaNumber(text)
      if (read !== null) expect(parseRmaNumber(read)).toBe(read)
    },
  )
})
