import { shortTime } from '../time.ts'

/** An endpoint as `GET /v1/partner` shows it. */
export interface ShownEndpoint {
  readonly url: string
  readonly eventTypes: readonly string[] | null
  readonly failingSince: string | null
  readonly disabled: { readonly at: string; readonly reason: string } | null
}

export interface EndpointProps {
  readonly endpoint: ShownEndpoint | null
  readonly onSetAgain: (url: string) => void
}

/** Where a partner's webhooks go, and how that does. */
export function EndpointShown({ endpoint, onSetAgain }: EndpointProps) {
  if (!endpoint) return <p>There is no endpoint: the feed has everything.</p>
  const { url, eventTypes, failingSince, disabled } = endpoint
  return (
    <dl>
      <dt>Endpoint</dt>
      <dd>
        <code>{url}</code>
      </dd>
      <dt>Events</dt>
      <dd>{eventTypes?.join(', ') ?? 'all'}</dd>
      <dt>State</dt>
      {disabled ? (
        <dd>
          <span class="bad">
            disabled ({disabled.reason}) since {shortTime(disabled.at)}
          </span>{' '}
          <button type="button" onClick={() => onSetAgain(url)}>
            Set it again
          </button>
        </dd>
      ) : (
        <dd class={failingSince ? 'bad' : 'good'}>
          {failingSince ? `fails since ${shortTime(failingSince)}` : 'works'}
        </dd>
      )}
    </dl>
  )
}
