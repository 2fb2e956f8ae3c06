import type { ShownLeaf } from '../../shown.ts'
import type { Answer } from '../local.ts'
import { Output } from '../scrollable.tsx'
import { DecisionShown } from './decision.tsx'
import { type SignatureCheck, SignatureCheckShown } from './signature-check.tsx'

export interface AnswerProps {
  readonly answer: Answer | null
  readonly expected: ShownLeaf['expected'] | null
  readonly isSending: boolean
}

/** What was answered: in one line, explained, and as it came. */
export function AnswerShown({ answer, expected, isSending }: AnswerProps) {
  const json = answer?.json
  const decision = json?.findings ? json : json?.decision?.findings ? json.decision : null
  const status = answer ? `${answer.status} ${answer.statusText}${json?.code ? `: ${json.code}` : ''}` : ''
  const came =
    expected && decision ? decision.decision === expected.decision && decision.service === expected.service : null
  return (
    <section aria-label="Answer" class="answer">
      <p role="status" class={isSending ? 'hint' : answer && answer.status < 300 ? 'good' : 'bad'}>
        {isSending ? 'Sending …' : status && <strong>{status}</strong>}
        {came === null
          ? ''
          : came
            ? ' ✓ as the policy expects'
            : ` ✗ the policy expects ${expected?.decision} ${expected?.service ?? ''}`}
      </p>
      {answer && json?.code && <Problem problem={json} />}
      {decision && <DecisionShown decision={decision} />}
      {answer && (
        <details open={!decision}>
          <summary>Headers and body</summary>
          <Output label="Headers and body of the answer">
            {answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
            {'\n\n'}
            {json === null ? answer.text : JSON.stringify(json, null, 2)}
          </Output>
        </details>
      )}
    </section>
  )
}

interface ShownProblem {
  readonly type?: string
  readonly title?: string
  readonly detail?: string
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
  readonly allowedActions?: readonly string[]
  /** In the sandbox only: what was expected of a signature. */
  readonly signatureCheck?: SignatureCheck
}

function Problem({ problem }: { readonly problem: ShownProblem }) {
  const { title, detail, type, errors = [], allowedActions, signatureCheck } = problem
  return (
    <div class="problem">
      <p>
        {title}
        {detail && detail !== title ? `. ${detail}` : ''}{' '}
        {type?.startsWith('http') || type?.startsWith('/') ? <a href={type}>What to do about it</a> : ''}
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path || 'body'}</code> {message}
            </li>
          ))}
        </ul>
      )}
      {allowedActions && <p>What can be done now: {allowedActions.join(', ') || 'nothing'}</p>}
      {signatureCheck && <SignatureCheckShown check={signatureCheck} />}
    </div>
  )
}
