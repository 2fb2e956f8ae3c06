import { useEffect, useState } from 'preact/hooks'
import { local } from '../local.ts'
import type { Partner } from '../signing.ts'

interface Behaviour {
  readonly failNext: number
  readonly down: boolean
  readonly mode: string
  readonly afterBytes: number
  readonly delayMs: number
  readonly retryAfterSeconds: number | null
}

const modes = [
  { mode: 'ok', label: 'takes everything' },
  { mode: 'slow', label: 'answers late' },
  { mode: '500', label: 'answers 500' },
  { mode: '410', label: 'answers 410: gone for good' },
  { mode: 'redirect', label: 'redirects' },
  { mode: 'drop', label: 'closes the connection' },
]
const labelOf = ({ mode, failNext, down }: Behaviour) =>
  down ? 'is down' : failNext > 0 ? `fails ${failNext} more times` : modes.find((each) => each.mode === mode)?.label

/** How each demo partner's webhook receiver behaves, and where it is. */
export function ReceiverForm({ partners }: { readonly partners: readonly Partner[] }) {
  const receiving = partners.filter((each) => each.role !== 'payments')
  const [all, setAll] = useState<Readonly<Record<string, Behaviour>>>({})
  const [id, setId] = useState(receiving[0]?.id ?? '')
  const [mode, setMode] = useState('500')
  const [number, setNumber] = useState({ afterBytes: 10, delayMs: 20_000, failNext: 0 })
  const [retryAfter, setRetryAfter] = useState('')
  const [url, setUrl] = useState('')
  const [said, say] = useState('')
  const read = () => local('GET', 'receivers').then(({ json }) => setAll(json))
  useEffect(() => {
    read()
  }, [])
  const put = async (partnerId: string, change: object) => {
    const { status, json } = await local('PUT', `receivers/${partnerId}`, change)
    say(status === 200 ? `The receiver of ${partnerId} ${labelOf(json)}` : json.errors.join(', '))
    await read()
  }
  const point = async (webhookUrl: string | null) => {
    const { status, json } = await local('PUT', `partners/${id}`, { webhookUrl })
    say(status === 200 ? `Webhooks of ${id} go to ${json.webhookUrl}, within ten seconds` : json.errors.join(', '))
  }
  const amount = (name: keyof typeof number, label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min="0"
        value={number[name]}
        onInput={({ currentTarget }) => setNumber({ ...number, [name]: Number(currentTarget.value) })}
      />
    </label>
  )
  const broken = Object.entries(all).filter(([, each]) => each.down || each.failNext > 0 || each.mode !== 'ok')
  return (
    <section aria-labelledby="receivers">
      <h3 id="receivers">Receivers of webhooks</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          put(id, { mode, ...number, down: false, retryAfterSeconds: retryAfter === '' ? null : Number(retryAfter) })
        }}
      >
        <div class="fields">
          <label>
            <span>Whose receiver</span>
            <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
              {receiving.map((each) => (
                <option key={each.id}>{each.id}</option>
              ))}
            </select>
          </label>
          <label>
            <span>It</span>
            <select value={mode} onChange={({ currentTarget }) => setMode(currentTarget.value)}>
              {modes.map((each) => (
                <option key={each.mode} value={each.mode}>
                  {each.label}
                </option>
              ))}
            </select>
          </label>
          {mode === 'slow' && amount('delayMs', 'After how many milliseconds')}
          {mode === 'drop' && amount('afterBytes', 'After how many bytes')}
          {mode === 'ok' && amount('failNext', 'But first fails so many times')}
          {(mode === '500' || mode === 'ok') && (
            <label>
              <span>retry-after (seconds)</span>
              <input
                type="number"
                min="0"
                value={retryAfter}
                onInput={({ currentTarget }) => setRetryAfter(currentTarget.value)}
              />
            </label>
          )}
        </div>
        <button type="submit">Make it so</button>
      </form>
      <ul>
        {broken.map(([partnerId, behaviour]) => (
          <li key={partnerId}>
            <strong>{partnerId}</strong> {labelOf(behaviour)}{' '}
            <button type="button" onClick={() => put(partnerId, { mode: 'ok', failNext: 0, down: false })}>
              Make {partnerId} work again
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          point(url)
        }}
      >
        <label>
          <span>A receiver of your own for {id}</span>
          <input
            type="url"
            required
            placeholder="http://127.0.0.1:4000/webhooks"
            value={url}
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </label>
        <button type="submit">Send its webhooks there</button>
        <button type="button" onClick={() => point(null)}>
          Back to the one here
        </button>
      </form>
      <p role="status">{said}</p>
    </section>
  )
}
