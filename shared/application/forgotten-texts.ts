import type { EventTexts, Transition } from '../rma/index.ts'
import type { Dossier } from './dossier.ts'

/** Bytes of line descriptions that one RMA keeps, as JSON. */
export const lineDescriptionsBytesMax = 150_000

/**
 * Bytes of all its other texts, as JSON. With what is never given up, which is less, and with the consumer, its item of
 * personal data stays under DynamoDB's 400 KB whatever happens to it.
 */
export const otherTextsBytesMax = 150_000

interface Text {
  readonly sequence: number
  readonly text: EventTexts
  /** Whether it is never given up. */
  readonly stays: boolean
}

/**
 * Sequence numbers of the events whose texts are given up with a change: the oldest first, and only as many as the limits
 * ask for. What the change itself says, the newest text of each kind (the quote that can be answered, the link that is
 * paid by) and corrections of the consumer, which what is shown of them rests on, are never given up.
 */
export function forgottenTexts({ person }: Dossier, { texts: added }: Transition): readonly number[] {
  if (Object.keys(added).length === 0) return []
  const kinds = new Set<string>()
  const texts = Object.entries({ ...person?.texts, ...added })
    .map(([sequence, text]) => ({ sequence: Number(sequence), text }))
    .sort((one, other) => other.sequence - one.sequence)
    .map(({ sequence, text }): Text => {
      const known = kinds.size
      for (const [kind, said] of Object.entries(text)) if (said !== undefined) kinds.add(kind)
      const isNewest = kinds.size > known
      return { sequence, text, stays: isNewest || text.said !== undefined || String(sequence) in added }
    })
  return [
    ...beyond(lineDescriptionsBytesMax, texts.filter(isDescribed)),
    ...beyond(
      otherTextsBytesMax,
      texts.filter((each) => !isDescribed(each)),
    ),
  ]
}

const isDescribed = ({ text }: Text): boolean => text.lineDescriptions !== undefined

/** Of texts, newest first, those for which a limit leaves no room. */
function beyond(bytesMax: number, texts: readonly Text[]): readonly number[] {
  let kept = texts.filter(({ stays }) => stays).reduce((sum, text) => sum + bytesOf(text), 0)
  return texts
    .filter(({ stays }) => !stays)
    .flatMap((text) => {
      kept += bytesOf(text)
      return kept > bytesMax ? [text.sequence] : []
    })
}

const bytesOf = ({ sequence, text }: Text): number =>
  new TextEncoder().encode(JSON.stringify({ [sequence]: text })).length
