import type { CalendarDate } from '@after-sales/rules'
import type { Language } from '../../contracts/intake.ts'
import type { ExampleName } from '../../messages/policy-try-words.ts'
import type { Entries } from './entries.ts'
import { examples } from './examples.ts'
import { languageNames, ownWords } from './languages.ts'
import type { TriedCase } from './tried-case.ts'

/** The case on the page, and what is to be done when it becomes another. */
export interface TryProps {
  readonly tried: TriedCase
  readonly today: CalendarDate
  readonly onChange: (next: TriedCase) => void
}

/** The examples to start from, and the language of the sentences. */
export function Start({ tried, today, onChange }: TryProps) {
  const { words } = ownWords(tried.language)
  const cases = Object.entries(examples(today)) as [ExampleName, Entries][]
  return (
    <div class="start">
      <fieldset class="examples">
        <legend>{words.startFrom}</legend>
        {cases.map(([name, entries]) => (
          <button key={name} type="button" onClick={() => onChange({ ...tried, entries, received: '' })}>
            {words.examples[name]}
          </button>
        ))}
      </fieldset>
      <div class="field">
        <label for="language">{words.language}</label>
        <select
          id="language"
          value={tried.language}
          onChange={(event) => onChange({ ...tried, language: event.currentTarget.value as Language })}
        >
          {Object.entries(languageNames).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
