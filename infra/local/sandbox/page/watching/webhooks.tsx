import { useState } from 'preact/hooks'
import { local } from '../local.ts'
import { Output } from '../scrollable.tsx'
import { shortTime } from '../time.ts'
import { useAnswer } from '../watch.ts'

/** An attempt as `/local/attempts` shows it. */
interface Attempt {
  readonly partnerId: string
  readonly webhookId: string
  readonly attempt: number
  readonly at: string
  readonly answer: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const shownMax = 60
const everybody = 'everybody but the desk'

/** What the demo partners' receivers were sent, each event with its attempts. @param version changes with each attempt */
export function Webhooks({ version }: { readonly version: number }) {
  const [whose, setWhose] = useState(everybody)
  const attempts = (useAnswer(() => local('GET', 'attempts'), version)?.json ?? []) as readonly Attempt[]
  const partners = [...new Set(attempts.map((each) => each.partnerId))].toSorted()
  const wanted = attempts.filter(({ partnerId }) => (whose === everybody ? partnerId !== 'desk' : partnerId === whose))
  const deliveries = [...Map.groupBy(wanted.toReversed(), (each) => `${each.partnerId} ${each.webhookId}`)]
  return (
    <>
      <label>
        <span>Sent to</span>
        <select value={whose} onChange={({ currentTarget }) => setWhose(currentTarget.value)}>
          {[everybody, ...partners].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      {deliveries.length === 0 && <p>Nothing was sent yet. The desk gets every event; it is left out unless chosen.</p>}
      <ul class="deliveries">
        {deliveries.slice(0, shownMax).map(([key, tried]) => (
          <Delivery key={key} tried={tried} />
        ))}
      </ul>
    </>
  )
}

/** One event to one partner. @param tried newest attempt first */
function Delivery({ tried }: { readonly tried: readonly Attempt[] }) {
  const [newest] = tried
  if (!newest) return null
  const { partnerId, webhookId, headers, body } = newest
  const isTaken = tried.some(({ answer }) => answer.startsWith('2'))
  return (
    <li>
      <details>
        <summary>
          <strong>{typeOf(body)}</strong> → {partnerId}{' '}
          <span class={isTaken ? 'good' : 'bad'}>
            {tried
              .toReversed()
              .map(({ answer }) => answer)
              .join(', ')}
          </span>{' '}
          <time dateTime={newest.at}>{shortTime(newest.at)}</time>
        </summary>
        <p>
          <code>{webhookId}</code>
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Attempt</th>
              <th scope="col">At (wall clock)</th>
              <th scope="col">The receiver</th>
            </tr>
          </thead>
          <tbody>
            {tried.toReversed().map(({ attempt, at, answer }) => (
              <tr key={at}>
                <td>{attempt === 0 ? 'not signed by the secret' : attempt}</td>
                <td>{shortTime(at)}</td>
                <td>{/^\d+$/.test(answer) ? `answered ${answer}` : answer}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Output label="Headers and body of the newest attempt">
          {Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n')}
          {'\n\n'}
          {pretty(body)}
        </Output>
      </details>
    </li>
  )
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

const typeOf = (body: string) => /"type":"([\w.]+)"/.exec(body)?.[1] ?? 'not an event'
