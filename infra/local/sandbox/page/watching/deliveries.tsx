import { useState } from 'preact/hooks'
import { local, readAs, sendAs } from '../local.ts'
import type { Partner } from '../signing.ts'
import { useAnswer } from '../watch.ts'
import { DeliveryShown, type ShownDelivery } from './delivery.tsx'
import { EndpointShown, type ShownEndpoint } from './endpoint.tsx'

export interface DeliveriesProps {
  readonly partners: readonly Partner[]
  /** Changes with each attempt and event. */
  readonly version: string
  readonly offsetSeconds: number
}

const statuses = ['pending', 'retrying', 'delivered', 'dead', 'not-sent']
const dayMs = 86_400_000
const soon = 'within a minute; “Run timers now” does it at once.'

/** What became of a partner's webhooks, as the API tells that partner, and what the partner can do about it. */
export function Deliveries({ partners, version, offsetSeconds }: DeliveriesProps) {
  const receiving = partners.filter((each) => each.role !== 'payments')
  const [id, setId] = useState(receiving[0]?.id ?? '')
  const [status, setStatus] = useState('')
  const [said, say] = useState('')
  const [asked, setAsked] = useState(0)
  const partner = receiving.find((each) => each.id === id) as Partner
  const seen = `${id} ${status} ${version} ${asked}`
  const query = status === '' ? '' : `&status=${status}`
  const answer = useAnswer(() => readAs(partner, `/v1/deliveries?limit=50${query}`), seen)
  const endpoint: ShownEndpoint | null = useAnswer(() => readAs(partner, '/v1/partner'), seen)?.json?.endpoint ?? null
  const deliveries = (answer?.json?.deliveries ?? []) as readonly ShownDelivery[]
  const post = async (path: string, body: object, done: string) => {
    const { status: came, json } = await sendAs(partner, path, body)
    say(came < 300 ? done : `${json?.code}: ${json?.detail ?? json?.title}`)
    setAsked((before) => before + 1)
  }
  const resend = (eventId: string) => post(`/v1/events/${eventId}/redeliver`, {}, `${eventId} is sent again ${soon}`)
  const resendDay = () => {
    const now = Date.now() + offsetSeconds * 1000
    const range = { from: new Date(now - dayMs).toISOString(), to: new Date(now).toISOString() }
    return post('/v1/deliveries/redeliver', range, `The last 24 hours are sent again ${soon}`)
  }
  const setAgain = async (webhookUrl: string) => {
    await local('PUT', `partners/${id}`, { webhookUrl })
    say(`The endpoint of ${id} is set again.`)
    setAsked((before) => before + 1)
  }
  return (
    <>
      <div class="fields">
        <label>
          <span>Partner that looks</span>
          <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
            {receiving.map((each) => (
              <option key={each.id}>{each.id}</option>
            ))}
          </select>
        </label>
        <label>
          <span>Status</span>
          <select value={status} onChange={({ currentTarget }) => setStatus(currentTarget.value)}>
            <option value="">any</option>
            {statuses.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <EndpointShown endpoint={endpoint} onSetAgain={setAgain} />
      <div class="row">
        <button type="button" onClick={() => post('/v1/partner/endpoint/test', {}, 'A test is on its way.')}>
          Test the endpoint
        </button>
        <button type="button" onClick={resendDay}>
          Redeliver the last 24 hours
        </button>
      </div>
      <p role="status">{said}</p>
      {answer && deliveries.length === 0 && (
        <p>
          {answer.status === 200 ? `No event ${status && `is ${status} `}yet.` : `${id} is refused: ${answer.text}`}
        </p>
      )}
      <ul class="deliveries">
        {deliveries.map((each) => (
          <DeliveryShown key={each.eventId} delivery={each} onResend={resend} />
        ))}
      </ul>
      {answer?.json?.next && <p class="hint">Older ones: GET /v1/deliveries?cursor={answer.json.next}</p>}
    </>
  )
}
