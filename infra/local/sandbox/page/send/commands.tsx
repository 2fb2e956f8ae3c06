import { useState } from 'preact/hooks'
import type { Signed } from '../signing.ts'
import { asCurl, asSign, type Draft } from './draft.ts'

export interface CommandsProps {
  readonly draft: Draft
  readonly method: string
  /** Signs the request as of now: a signature is good for five minutes. */
  readonly onSign: () => Promise<Signed>
}

/** Buttons that copy the request as a command for the terminal. */
export function Commands({ draft, method, onSign }: CommandsProps) {
  const [said, say] = useState('')
  const copy = async (command: string, done: string) => {
    try {
      await navigator.clipboard.writeText(command)
      say(done)
    } catch {
      say('The browser does not let this page copy')
    }
  }
  const copyCurl = async () => {
    const { headers, body } = await onSign()
    await copy(
      asCurl(`${location.origin}${draft.path}`, method, headers, body),
      'Copied; its signature is good for five minutes',
    )
  }
  return (
    <>
      <button type="button" onClick={copyCurl}>
        Copy as curl
      </button>
      <button type="button" onClick={() => copy(asSign(new URL(location.href), draft, method), 'Copied')}>
        Copy as npm run sign
      </button>
      <span class="hint" role="status">
        {said}
      </span>
    </>
  )
}
