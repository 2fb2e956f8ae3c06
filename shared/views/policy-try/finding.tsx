import { catalogue, type Finding } from '@after-sales/rules'
import type { Language } from '../../contracts/intake.ts'
import type { Entries } from './entries.ts'
import { ownWords } from './languages.ts'
import { Turn } from './turn.tsx'

/** A finding with its sentence. */
export type SaidFinding = Finding & { readonly because: string }

interface FindingShownProps {
  readonly finding: SaidFinding
  readonly language: Language
  readonly onEnter: (entries: Entries) => void
}

const saysOf = (id: string) => catalogue.find((each) => each.id === id)?.says

/** One finding: its sentence, the clauses and readings that it rests on, and what would turn it. */
export function FindingShown({ finding, language, onEnter }: FindingShownProps) {
  const { words } = ownWords(language)
  const { rule, kind, result, because, clauses, readings, wouldPassIf } = finding
  return (
    <li class={result}>
      <p>
        <strong class="verdict">{words.results[result]}</strong> <span lang={language}>{because}</span>
      </p>
      <ul class="ids">
        {[...clauses, ...readings].map((id) => (
          <li key={id}>
            <b>{id}</b> <span lang="en">{saysOf(id)}</span>
          </li>
        ))}
      </ul>
      {wouldPassIf ? <Turn lead={words.wouldPassIf} changes={wouldPassIf} words={words} onEnter={onEnter} /> : null}
      <p class="hint">
        {words.kinds[kind]} <code>{rule}</code>
      </p>
    </li>
  )
}
