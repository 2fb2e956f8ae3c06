import type { Change } from '@after-sales/rules'
import { calendarDateText } from '../../messages/format.ts'
import type { PolicyTryWords, Word } from '../../messages/policy-try-words.ts'
import { type Entries, textOf } from './entries.ts'
import { factAt, fields } from './fields.ts'

interface TurnProps {
  /** What the changes would do. */
  readonly lead: string
  readonly changes: readonly Change[]
  readonly words: PolicyTryWords
  readonly onEnter: (entries: Entries) => void
}

/** Changes that would turn a finding or the whole decision, and a button that makes them. */
export function Turn({ lead, changes, words, onEnter }: TurnProps) {
  const known = changes.flatMap(({ path, becomes }) => {
    const fact = factAt(path)
    return fact ? [{ fact, becomes }] : []
  })
  if (known.length === 0) return null
  const entries = Object.fromEntries(known.map(({ fact, becomes }) => [fact, textOf(becomes)]))
  const said = known.map(({ fact, becomes }) => `${words.labels[fact]}: ${saidOf(words, fact, becomes)}`)
  return (
    <p class="turn">
      {lead} <b>{said.join('; ')}</b>{' '}
      <button type="button" onClick={() => onEnter(entries)}>
        {words.makeItSo}
      </button>
    </p>
  )
}

function saidOf(words: PolicyTryWords, fact: keyof typeof fields, becomes: Change['becomes']): string {
  if (typeof becomes === 'boolean') return becomes ? words.yes : words.no
  const { kind } = fields[fact]
  if (kind === 'date') return calendarDateText(String(becomes), words.locale)
  if (kind !== 'choice' && kind !== 'several') return String(becomes)
  return (
    [becomes ?? []]
      .flat()
      .map((word) => words.words[word as Word])
      .join(', ') || words.none
  )
}
