import type { FactPath, PolicyTryWords } from '../../messages/policy-try-words.ts'
import type { Entries } from './entries.ts'
import { FactField } from './fact-field.tsx'
import { groups } from './fields.ts'
import type { Impossible } from './impossible.ts'

interface FactFormProps {
  readonly entries: Entries
  readonly impossible: readonly Impossible[]
  readonly words: PolicyTryWords
  readonly onEnter: (entries: Entries) => void
}

/** A field for every fact, group by group; what cannot be is noted at its field. */
export function FactForm({ entries, impossible, words, onEnter }: FactFormProps) {
  const notesOn = (path: FactPath) => impossible.filter((each) => each.path === path)
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {groups.map(([group, paths]) => (
        <fieldset key={group} class="facts">
          <legend>{words.groups[group]}</legend>
          {paths.map((path) => (
            <FactField
              key={path}
              path={path}
              text={entries[path] ?? ''}
              notes={notesOn(path).map(({ why }) => words.impossibilities[why])}
              words={words}
              onEnter={(text) => onEnter({ [path]: text })}
            />
          ))}
        </fieldset>
      ))}
    </form>
  )
}
