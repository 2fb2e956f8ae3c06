import { shortTime } from '../time.ts'

/** A delivery as `GET /v1/deliveries` shows it. */
export interface ShownDelivery {
  readonly eventId: string
  readonly type: string
  readonly timestamp: string
  readonly status: string
  readonly attempts: readonly {
    readonly at: string
    readonly statusCode: number | null
    readonly cause: string | null
    readonly response: string | null
  }[]
  readonly nextAttemptAt: string | null
}

export interface DeliveryProps {
  readonly delivery: ShownDelivery
  readonly onResend: (eventId: string) => void
}

const toneOf = (status: string) => ({ delivered: 'good', dead: 'bad', retrying: 'bad' })[status] ?? ''

/** One event to the partner that looks: how it stands, its attempts, and a button that sends it again. */
export function DeliveryShown({ delivery, onResend }: DeliveryProps) {
  const { eventId, type, timestamp, status, attempts, nextAttemptAt } = delivery
  return (
    <li>
      <details>
        <summary>
          <strong>{type}</strong> <span class={toneOf(status)}>{status}</span>{' '}
          <time dateTime={timestamp}>{shortTime(timestamp)}</time>{' '}
          {nextAttemptAt && (
            <span class="hint">
              tried {attempts.length}×, next {shortTime(nextAttemptAt)}
            </span>
          )}
        </summary>
        <p>
          <code>{eventId}</code>
        </p>
        {attempts.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">Business time</th>
                <th scope="col">Answer</th>
                <th scope="col">What it said</th>
              </tr>
            </thead>
            <tbody>
              {attempts.map(({ at, statusCode, cause, response }) => (
                <tr key={at}>
                  <td>{shortTime(at)}</td>
                  <td>{cause === null || cause === String(statusCode) ? statusCode : cause}</td>
                  <td>{response ?? 'nothing'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div class="row">
          <button type="button" aria-label={`Redeliver ${eventId}`} onClick={() => onResend(eventId)}>
            Redeliver
          </button>
        </div>
      </details>
    </li>
  )
}
