import { Output } from '../scrollable.tsx'
import type { Signed } from '../signing.ts'

/** How the request is signed, step by step. */
export function SignatureShown({ signed, id }: { readonly signed: Signed; readonly id: string }) {
  const { timestamp, baseString, secret, signature, headers } = signed
  return (
    <details class="signature" open>
      <summary>
        <h3>How it is signed</h3>
      </summary>
      <ol>
        <li>
          The id of the message and the time in seconds: <code>{id}</code>, <code>{timestamp}</code>. A timestamp more
          than 300 seconds off is refused.
        </li>
        <li>
          The base string joins id, timestamp and the body's bytes as they are sent with full stops; a GET has an empty
          body:
          <Output label="Base string">{baseString}</Output>
        </li>
        <li>
          The key is the base64 behind <code>whsec_</code> of the partner's secret, decoded: <code>{secret}</code>
        </li>
        <li>
          HMAC-SHA256 of the base string under that key, as base64 behind <code>v1,</code>: <code>{signature}</code>
        </li>
        <li>
          The headers:
          <Output label="Headers">
            {Object.entries(headers)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n')}
          </Output>
        </li>
      </ol>
    </details>
  )
}
