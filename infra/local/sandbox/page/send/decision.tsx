/** A decision as far as it is shown here; all of it is in the answer's body. */
export interface ShownDecision {
  readonly decision: string
  readonly service: string | null
  readonly alternatives?: readonly string[]
  readonly redirect?: string | null
  readonly missing?: readonly string[]
  readonly findings: readonly {
    readonly rule: string
    readonly clauses: readonly string[]
    readonly result: string
    readonly because: string
  }[]
}

const marks: Readonly<Record<string, string>> = { fail: '✗', unknown: '?', pass: '✓' }

/** What was decided, and why: what stands in the way first. */
export function DecisionShown({ decision }: { readonly decision: ShownDecision }) {
  const { decision: verdict, service, alternatives = [], redirect, missing = [], findings } = decision
  const of = (result: string) => findings.filter((each) => each.result === result)
  const list = (results: readonly string[]) => (
    <ul class="findings">
      {results.flatMap(of).map(({ rule, clauses, result, because }) => (
        <li key={rule} class={result}>
          <span aria-hidden="true">{marks[result]}</span> {because} <span class="hint">{clauses.join(' ')}</span>
        </li>
      ))}
    </ul>
  )
  return (
    <div class="decision">
      <p>
        Decision: <strong>{verdict}</strong>
        {service ? `, ${service}` : ''}
        {alternatives.length > 0 ? `; instead: ${alternatives.join(', ')}` : ''}
        {redirect ? `; go to: ${redirect}` : ''}
        {missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}
      </p>
      {list(['fail', 'unknown'])}
      <details>
        <summary>{of('pass').length} rules are met</summary>
        {list(['pass'])}
      </details>
    </div>
  )
}
