import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { forgottenTexts, lineDescriptionsBytesMax } from '../../shared/application/forgotten-texts.ts'
import type { Transition } from '../../shared/rma/index.ts'

const half = lineDescriptionsBytesMax / 2
const lines = (bytes: number) => ({ lineDescriptions: ['x'.repeat(bytes)] })

/** The quotes whose descriptions are given up when another one is issued behind earlier ones. */
function forgotten(earlier: Record<string, number>, newest: number): readonly number[] {
  const texts = Object.fromEntries(Object.entries(earlier).map(([sequence, bytes]) => [sequence, lines(bytes)]))
  const dossier = { person: { texts: { ...texts, '1': { note: 'kept' } } } } as unknown as Dossier
  return forgottenTexts(dossier, { texts: { '90': lines(newest) } } as unknown as Transition)
}

describe('Line descriptions of superseded quotes', () => {
  it('are all kept up to the limit, and the oldest given up one byte above it', () => {
    expect(forgotten({ '5': half }, half)).toEqual([])
    expect(forgotten({ '5': half + 1 }, half)).toEqual([5])
    expect(forgotten({ '5': 1, '7': half }, half)).toEqual([5])
  })

  it('of the newest quote are never given up, however long', () => {
    expect(forgotten({}, lineDescriptionsBytesMax + 1)).toEqual([])
  })

  it('are counted in bytes, not characters', () => {
    const dossier = { person: { texts: { '5': { lineDescriptions: ['€'.repeat(half / 2)] } } } } as unknown as Dossier
    expect(forgottenTexts(dossier, { texts: { '90': lines(half) } } as unknown as Transition)).toEqual([5])
  })

  it('are not touched by a change without a quote', () => {
    const dossier = { person: { texts: { '5': lines(half) } } } as unknown as Dossier
    expect(forgottenTexts(dossier, { texts: { '90': { note: 'x' } } } as unknown as Transition)).toEqual([])
  })
})
