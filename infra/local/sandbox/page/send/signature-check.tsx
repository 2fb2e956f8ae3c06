import { Scrollable } from '../scrollable.tsx'

/** What the sandbox says of a signature that was refused. */
export interface SignatureCheck {
  readonly partner: string
  readonly timestamp: {
    readonly sent: string
    readonly now: number
    readonly skewSeconds: number | null
    readonly fresh: boolean
  }
  readonly signedContent: { readonly form: string; readonly bodyBytes: number; readonly bodySha256: string }
  readonly schemesSent: readonly string[]
  readonly expected: readonly {
    readonly scheme: string
    readonly secret?: string
    readonly key?: string
    readonly endsWith: string
    readonly signature?: string
  }[]
  readonly hint: string
}

function offBy(seconds: number | null): string {
  if (seconds === null) return 'which is no time like ours'
  return seconds === 0 ? 'as ours' : `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} ours`
}

/** What was expected of a refused signature, the likeliest mistake first. */
export function SignatureCheckShown({ check }: { readonly check: SignatureCheck }) {
  const { partner, timestamp, signedContent, schemesSent, expected, hint } = check
  const { sent, now, skewSeconds, fresh } = timestamp
  return (
    <section aria-label="Why the signature was refused">
      <p>
        <strong>{hint}</strong> <span class="hint">(Only the sandbox says why.)</span>
      </p>
      <dl>
        <dt>Partner</dt>
        <dd>{partner}</dd>
        <dt>Time</dt>
        <dd>
          <code>{sent || 'none'}</code>, {offBy(skewSeconds)} (<code>{now}</code>):{' '}
          {fresh ? 'fresh' : 'more than 300 s off'}
        </dd>
        <dt>Signed is</dt>
        <dd>
          <code>{signedContent.form}</code>
        </dd>
        <dt>Body, as it came</dt>
        <dd>
          {signedContent.bodyBytes} bytes, SHA-256 <code>{signedContent.bodySha256}</code>
        </dd>
        <dt>Schemes sent</dt>
        <dd>{schemesSent.join(', ') || 'none'}</dd>
      </dl>
      <Scrollable label="Signatures that would have been taken">
        <table>
          <thead>
            <tr>
              <th scope="col">Would have been taken</th>
              <th scope="col">By the</th>
            </tr>
          </thead>
          <tbody>
            {expected.map(({ scheme, secret, key, endsWith, signature }) => (
              <tr key={`${scheme}${endsWith}`}>
                <td>
                  <code>{signature ?? `${scheme},…`}</code>
                </td>
                <td>
                  {secret ? `${secret} secret` : `${key} public key`}, …{endsWith}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </section>
  )
}
