import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import {
  forgottenTexts,
  lineDescriptionsBytesMax,
  otherTextsBytesMax,
} from '../../shared/application/forgotten-texts.ts'
import type { EventTexts, TextsBySequence, Transition } from '../../shared/rma/index.ts'

/** The events whose texts are given up when more is said. */
const forgotten = (earlier: TextsBySequence, added: TextsBySequence) =>
  forgottenTexts({ person: { texts: earlier } } as unknown as Dossier, { texts: added } as unknown as Transition)

/** A text that counts as so many bytes under a sequence number of two digits. */
function sized(bytes: number, textOf: (words: string) => EventTexts): EventTexts {
  const empty = JSON.stringify({ 10: textOf('') }).length
  return textOf('x'.repeat(bytes - empty))
}
const lines = (bytes: number) => sized(bytes, (words) => ({ lineDescriptions: [words] }))
const reason = (bytes: number) => sized(bytes, (words) => ({ reason: words }))

describe('Line descriptions of superseded quotes', () => {
  const half = lineDescriptionsBytesMax / 2

  it('are all kept up to the limit, and the oldest given up one byte above it', () => {
    expect(forgotten({ 15: lines(half) }, { 90: lines(half) })).toEqual([])
    expect(forgotten({ 15: lines(half + 1) }, { 90: lines(half) })).toEqual([15])
    expect(forgotten({ 15: lines(40), 17: lines(half) }, { 90: lines(half) })).toEqual([15])
  })

  it('of the newest quote are never given up, however long', () => {
    expect(forgotten({}, { 90: lines(lineDescriptionsBytesMax + 1) })).toEqual([])
    expect(forgotten({ 15: lines(40), 17: lines(lineDescriptionsBytesMax + 1) }, { 90: { note: 'x' } })).toEqual([15])
  })

  it('are counted in bytes, not characters', () => {
    const euros = '€'.repeat(half / 2)
    expect(forgotten({ 15: { lineDescriptions: [euros] } }, { 90: lines(half) })).toEqual([15])
  })

  it('leave the room of other texts alone, and theirs to it', () => {
    expect(forgotten({ 15: lines(half), 16: reason(otherTextsBytesMax - 40) }, { 90: lines(half) })).toEqual([])
  })
})

describe('Notes, reasons and links', () => {
  const half = otherTextsBytesMax / 2

  it('are all kept up to their limit, and the oldest given up one byte above it', () => {
    expect(forgotten({ 15: reason(half) }, { 90: reason(half) })).toEqual([])
    expect(forgotten({ 15: reason(half + 1) }, { 90: reason(half) })).toEqual([15])
    expect(forgotten({ 15: reason(40), 16: reason(40), 17: reason(half) }, { 90: reason(half) })).toEqual([16, 15])
  })

  it('of the change itself are never given up, however long', () => {
    expect(forgotten({ 15: reason(40) }, { 90: reason(half), 91: reason(half) })).toEqual([15])
    expect(forgotten({}, { 90: reason(half), 91: reason(half), 92: reason(half) })).toEqual([])
  })

  it('are not touched by a change that says nothing', () => {
    expect(forgotten({ 15: reason(half), 16: reason(half), 17: reason(half) }, {})).toEqual([])
  })

  it('stay where nothing newer of their kind was written, such as the link that is paid by', () => {
    const links = { 15: { payUrl: 'https://pay.example/1' }, 16: { payUrl: 'https://pay.example/2' } }
    expect(forgotten(links, { 90: reason(otherTextsBytesMax + 1) })).toEqual([15])
  })

  it('make room for corrections, which stay', () => {
    const correction = (bytes: number) => sized(bytes, (faultDescription) => ({ said: { faultDescription } }))
    const corrections = { 14: correction(half), 15: correction(half) }
    expect(forgotten({ ...corrections, 16: reason(40) }, { 90: reason(40) })).toEqual([16])
  })
})
