import type { FactPath, PolicyTryWords } from '../../messages/policy-try-words.ts'
import { days } from './entries.ts'
import { type Field, fields } from './fields.ts'

interface FactFieldProps {
  readonly path: FactPath
  readonly text: string
  readonly notes: readonly string[]
  readonly words: PolicyTryWords
  readonly onEnter: (text: string) => void
}

/** One fact with its label and with what is wrong about it. */
export function FactField(props: FactFieldProps) {
  const field = fields[props.path]
  const { path, notes, words } = props
  if (field.kind === 'several') return <Several {...props} options={field.words} />
  return (
    <div class={field.kind === 'long-text' ? 'field wide' : 'field'}>
      <label for={path}>{words.labels[path]}</label>
      <Input {...props} field={field} />
      {notes.length > 0 ? (
        <p class="note" id={`${path}-note`}>
          {words.labels[path]} {notes.join(' ')}
        </p>
      ) : null}
    </div>
  )
}

function Input({
  path,
  text,
  notes,
  words,
  onEnter,
  field,
}: FactFieldProps & { readonly field: Exclude<Field, { kind: 'several' }> }) {
  const common = {
    id: path,
    value: text,
    autocomplete: 'off',
    ...(notes.length > 0 ? { 'aria-invalid': true, 'aria-describedby': `${path}-note` } : {}),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onEnter(event.currentTarget.value),
  } as const
  switch (field.kind) {
    case 'choice':
      return (
        <select {...common}>
          {field.required ? null : <option value="">{field.usual ? words.usual : words.unknown}</option>}
          {field.words.map((word) => (
            <option key={word} value={word}>
              {words.words[word]}
            </option>
          ))}
        </select>
      )
    case 'yes-no':
      return (
        <select {...common}>
          <option value="">{field.silent ? words.xmsSilent : words.unknown}</option>
          <option value="yes">{words.yes}</option>
          <option value="no">{words.no}</option>
        </select>
      )
    case 'long-text':
      return <textarea {...common} rows={2} maxLength={2000} />
    case 'date':
      return <input {...common} type="date" min={days.first} max={days.last} />
    case 'number':
      return <input {...common} type="number" min="5" max="200" step="any" inputMode="decimal" />
    default:
      return <input {...common} type="text" maxLength={80} />
  }
}

function Several({ path, text, words, onEnter, options }: FactFieldProps & { readonly options: readonly Word[] }) {
  const chosen = text.split(' ')
  const turn = (word: Word) =>
    options.filter((each) => (each === word ? !chosen.includes(each) : chosen.includes(each))).join(' ')
  return (
    <fieldset class="several wide" id={path} tabIndex={-1}>
      <legend>{words.labels[path]}</legend>
      {options.map((word) => (
        <label key={word}>
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => onEnter(turn(word))} />{' '}
          {words.words[word]}
        </label>
      ))}
    </fieldset>
  )
}

type Word = keyof PolicyTryWords['words']
