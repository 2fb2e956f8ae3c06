import { type CalendarDate, type Policy, policies } from '@after-sales/rules'
import { days } from './entries.ts'
import { ownWords } from './languages.ts'
import type { TriedCase } from './tried-case.ts'

interface JudgedByProps {
  readonly tried: TriedCase
  /** The version in force on the day of receipt. */
  readonly inForce: Policy
  readonly onChange: (next: TriedCase) => void
}

/** The day of receipt and the version of the policy. */
export function JudgedBy({ tried, inForce, onChange }: JudgedByProps) {
  const { words } = ownWords(tried.language)
  return (
    <fieldset class="facts">
      <legend>{words.judgedBy}</legend>
      <div class="field">
        <label for="received">{words.received}</label>
        <input
          id="received"
          type="date"
          min={days.first}
          max={days.last}
          value={tried.received}
          aria-describedby="same-day"
          onInput={(event) => onChange({ ...tried, received: event.currentTarget.value as CalendarDate })}
        />
        <p class="hint" id="same-day">
          {words.sameDay}
        </p>
      </div>
      <div class="field">
        <label for="policy">{words.policy}</label>
        <select
          id="policy"
          value={tried.version}
          onChange={(event) => onChange({ ...tried, version: event.currentTarget.value })}
        >
          <option value="">{words.inForce(inForce.version)}</option>
          {policies.map(({ version }) => (
            <option key={version} value={version}>
              {version}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}
