import { useState } from 'preact/hooks'
import type { Signed } from '../signing.ts'
import { asCurl, asSign, type Draft } from './draft.ts'

/** Buttons that copy the request as a command for the terminal. */
export function Commands({
  draft,
  method,
  signed,
}: {
  readonly draft: Draft
  readonly method: string
  readonly signed: Signed
}) {
  const [said, say] = useState('')
  const copy = async (command: string, what: string) => {
    try {
      await navigator.clipboard.writeText(command)
      say(`Copied ${what}`)
    } catch {
      say('The browser does not let this page copy')
    }
  }
  const { headers, body } = signed
  return (
    <>
      <button
        type="button"
        onClick={() =>
          copy(
            asCurl(`${location.origin}${draft.path}`, method, headers, body),
            'curl; the signature is good for five minutes',
          )
        }
      >
        Copy as curl
      </button>
      <button type="button" onClick={() => copy(asSign(new URL(location.href), draft, method), 'npm run sign')}>
        Copy as npm run sign
      </button>
      <span class="hint" role="status">
        {said}
      </span>
    </>
  )
}
