import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/contracts/intake.ts'
import { languageOf } from '../../shared/http/language.ts'

describe('The language of sentences', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['nl', 'nl'],
    ['FR', 'fr'],
    ['de-LU', 'de'],
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['lb', 'en'],
    ['lb, fr;q=0.8, de;q=0.9', 'de'],
    ['en;q=0.5, fr;q=0.50, nl;q=0.1', 'en'],
    ['fr;q=0, de', 'de'],
    ['fr;q=0', 'en'],
    ['es, it;q=0.9', 'en'],
    ['nl ; q=0.3 , fr ; q=0.7', 'fr'],
    ['nl;level=1;q=0.2, de;q=0.4', 'de'],
    ['nlx', 'en'],
  ])('asked for as %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })

  test.prop([fc.constantFrom(...languages), fc.constantFrom(...languages)])(
    'is the one liked best, in any order',
    (best, other) => {
      fc.pre(best !== other)
      expect(languageOf(`${other};q=0.4,${best};q=0.6`)).toBe(best)
      expect(languageOf(`${best};q=0.6,${other};q=0.4`)).toBe(best)
    },
  )

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })])('is one of four, whatever the header says', (header) => {
    expect(languages).toContain(languageOf(header))
  })
})
