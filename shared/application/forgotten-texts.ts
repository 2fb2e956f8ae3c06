import type { Transition } from '../rma/index.ts'
import type { Dossier } from './dossier.ts'

/**
 * Bytes of line descriptions that one RMA keeps. With notes, reasons and links beside them its item of personal data
 * stays under DynamoDB's 400 KB however often the quote is revised.
 */
export const lineDescriptionsBytesMax = 150_000

/**
 * Sequence numbers of the quotes whose line descriptions are given up with a change: the oldest revisions first, and
 * only as many as the limit asks for. The newest revision, which is the one that can be answered, always keeps its own.
 */
export function forgottenTexts({ person }: Dossier, { texts }: Transition): readonly number[] {
  const described = Object.entries({ ...person?.texts, ...texts })
    .filter(([, text]) => text.lineDescriptions !== undefined)
    .map(([sequence, text]) => ({ sequence: Number(sequence), bytes: bytesOf(text.lineDescriptions ?? []) }))
    .sort((one, other) => other.sequence - one.sequence)
  let kept = 0
  return described.flatMap(({ sequence, bytes }, index) => {
    kept += bytes
    return index > 0 && kept > lineDescriptionsBytesMax ? [sequence] : []
  })
}

const bytesOf = (lines: readonly string[]): number => new TextEncoder().encode(lines.join('')).length
