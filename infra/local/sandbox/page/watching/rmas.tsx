import type { FeedEvent } from '../feed.ts'
import { Scrollable } from '../scrollable.tsx'
import type { Partner } from '../signing.ts'
import { shortTime } from '../time.ts'
import { RmaShown } from './rma.tsx'

export interface RmasProps {
  readonly desk: Partner
  readonly events: readonly FeedEvent[]
  readonly chosen: string | null
  readonly onChoose: (rmaNumber: string) => void
}

/** RMAs that are listed, those with the newest events. */
const listedMax = 25

/** The RMAs that something has happened to lately, and the timeline of one of them. */
export function Rmas({ desk, events, chosen, onChoose }: RmasProps) {
  const newest = new Map<string, FeedEvent>()
  for (const event of events.toReversed()) {
    const { rmaNumber } = event.data
    if (rmaNumber && !newest.has(rmaNumber)) newest.set(rmaNumber, event)
  }
  const listed = [...newest].slice(0, listedMax)
  const shown = chosen ?? listed[0]?.[0]
  if (!shown) return <p>No RMA yet. Register one on the left, or play a life: it appears here by itself.</p>
  return (
    <>
      <Scrollable label="RMAs">
        <table>
          <thead>
            <tr>
              <th scope="col">RMA</th>
              <th scope="col">State</th>
              <th scope="col">Newest event</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(([rmaNumber, { type, timestamp, data }]) => (
              <tr key={rmaNumber} class={rmaNumber === shown ? 'chosen' : ''}>
                <td>
                  <button
                    type="button"
                    class="link"
                    aria-pressed={rmaNumber === shown}
                    onClick={() => onChoose(rmaNumber)}
                  >
                    {rmaNumber}
                  </button>
                </td>
                <td>{data.state}</td>
                <td>
                  {type} <time dateTime={timestamp}>{shortTime(timestamp)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
      <RmaShown key={shown} desk={desk} rmaNumber={shown} version={newest.get(shown)?.id ?? ''} />
    </>
  )
}
