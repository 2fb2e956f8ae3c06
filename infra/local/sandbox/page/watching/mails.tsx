import { useState } from 'preact/hooks'
import { local } from '../local.ts'
import { Output } from '../scrollable.tsx'
import { useAnswer } from '../watch.ts'

/** A mail as `/local/inbox` shows it. */
interface Mail {
  readonly id: string | null
  readonly to: string
  readonly subject: string
  readonly text: string
}

const listedMax = 50

/** The mails that went out, and one of them as its reader sees it. @param version changes with each mail */
export function Mails({ version }: { readonly version: string }) {
  const [chosen, choose] = useState<string | null>(null)
  const mails = (useAnswer(() => local('GET', 'inbox'), version)?.json ?? []) as readonly Mail[]
  const listed = mails.toReversed().slice(0, listedMax)
  if (listed.length === 0) return <p>No mail yet. Consumers get one when their RMA is registered.</p>
  const shown = listed.find((each) => each.id === chosen) ?? listed[0]
  return (
    <>
      <ul class="mails scroll">
        {listed.map(({ id, to, subject }) => (
          <li key={id}>
            <button type="button" class="link" aria-pressed={id === shown?.id} onClick={() => choose(id)}>
              {subject}
            </button>{' '}
            <span class="hint">{to}</span>
          </li>
        ))}
      </ul>
      {shown?.id && (
        <>
          <h3>{shown.subject}</h3>
          <iframe
            title={`Mail: ${shown.subject}`}
            src={`/local/inbox/${encodeURIComponent(shown.id)}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
          <details>
            <summary>As plain text</summary>
            <Output label="The mail as plain text">{shown.text}</Output>
          </details>
        </>
      )}
    </>
  )
}
