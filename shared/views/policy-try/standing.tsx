import type { Decision } from '@after-sales/rules'
import type { PolicyTryWords } from '../../messages/policy-try-words.ts'

interface StandingProps {
  readonly decision: Decision
  readonly words: PolicyTryWords
}

/** The decision in a line that stays in sight and is read out when it changes. */
export function Standing({ decision: { decision, service }, words }: StandingProps) {
  return (
    <div class={`standing ${decision}`}>
      <p role="status">
        <strong class="verdict">{words.words[decision]}</strong>
        {service ? <span>{words.words[service]}</span> : null}
      </p>
      <button type="button" onClick={() => document.getElementById('decision')?.scrollIntoView()}>
        {words.toReasons}
      </button>
    </div>
  )
}
