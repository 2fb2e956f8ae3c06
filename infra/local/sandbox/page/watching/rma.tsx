import { readAs } from '../local.ts'
import { Output } from '../scrollable.tsx'
import { DecisionShown, type ShownDecision } from '../send/decision.tsx'
import type { Partner } from '../signing.ts'
import { shortTime } from '../time.ts'
import { useAnswer } from '../watch.ts'

/** An RMA as the desk sees it, as far as it is shown. */
interface ShownRma {
  readonly rmaNumber: string
  readonly state: string
  readonly outcome: string | null
  readonly holdReason: string | null
  readonly service: string | null
  readonly allowedActions: readonly string[]
  readonly decision: ShownDecision
  readonly product: { readonly model: string; readonly serial: string }
  readonly payment: { readonly status: string; readonly payUrl: string | null; readonly amountCents: number } | null
  readonly timeline: readonly TimelineEntry[]
}

interface TimelineEntry {
  readonly sequence: number
  readonly at: string
  readonly type: string
  readonly by: string
  readonly data: object
}

/** One RMA: where it stands, what can be done next, and its timeline. @param version changes with each of its events */
export function RmaShown(props: { readonly desk: Partner; readonly rmaNumber: string; readonly version: string }) {
  const { desk, rmaNumber, version } = props
  const answer = useAnswer(() => readAs(desk, `/v1/rmas/${rmaNumber}`), version)
  if (answer?.status !== 200) return null
  const rma = answer.json as ShownRma
  const { state, outcome, holdReason, service, allowedActions, product, payment, timeline, decision } = rma
  return (
    <article class="rma" aria-labelledby="rma-number">
      <h3 id="rma-number">{rmaNumber}</h3>
      <dl>
        <dt>State</dt>
        <dd>
          <strong>{state}</strong>
          {outcome ? `, ${outcome}` : ''}
          {holdReason ? `, ${holdReason}` : ''}
        </dd>
        <dt>Device</dt>
        <dd>
          {product.model}, {product.serial}
        </dd>
        <dt>Service</dt>
        <dd>{service ?? 'none'}</dd>
        <dt>The desk can</dt>
        <dd>{allowedActions.join(', ') || 'do nothing now'}</dd>
        {payment && (
          <>
            <dt>Payment</dt>
            <dd>
              {payment.status}, €{(payment.amountCents / 100).toFixed(2)}{' '}
              {payment.payUrl && (
                <a href={payment.payUrl} target="_blank" rel="noreferrer">
                  the consumer’s page
                </a>
              )}
            </dd>
          </>
        )}
      </dl>
      <h4>Timeline</h4>
      <ol class="timeline">
        {timeline.toReversed().map(({ sequence, at, type, by, data }) => (
          <li key={sequence}>
            <details>
              <summary>
                <strong>{type}</strong> <span class="hint">by {by}</span> <time dateTime={at}>{shortTime(at)}</time>
              </summary>
              <Output label={`What ${type} says`}>{JSON.stringify(data, null, 2)}</Output>
            </details>
          </li>
        ))}
      </ol>
      {decision && (
        <details>
          <summary>Why it was taken in</summary>
          <DecisionShown decision={decision} />
        </details>
      )}
      <details>
        <summary>The whole RMA, as the desk reads it</summary>
        <Output label="The whole RMA">{JSON.stringify(rma, null, 2)}</Output>
      </details>
    </article>
  )
}
