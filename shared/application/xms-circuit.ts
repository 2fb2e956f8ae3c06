import { log } from './log.ts'
import { countXmsCircuit } from './metrics.ts'
import type { CircuitRecord, CircuitStore } from './ports/circuit-store.ts'

/** Different serials that go unanswered in a row until nobody asks: one that XMS chokes on closes the way for no other. */
export const unansweredMax = 5
const firstPauseMs = 5000
/** No pause is longer, and a check says that it makes sense to ask again after as long. */
export const pauseMsMax = 60_000
/** Milliseconds for which a probe keeps the others away: longer than it takes, in case its instance dies. */
export const probeMs = 5000

/** Everything is answered. */
export const closedCircuit: CircuitRecord = { unanswered: [], failedProbes: 0, openUntil: null }

/** `closed`: everybody asks. `open`: nobody does. `half-open`: one may try whether it answers again. */
export type CircuitState = 'closed' | 'open' | 'half-open'

export const stateOf = ({ openUntil }: CircuitRecord, wallMs: number): CircuitState =>
  openUntil === null ? 'closed' : wallMs < openUntil ? 'open' : 'half-open'

/** How long nobody asks after so many failed probes: twice as long after each, up to a minute. */
const pauseMs = (failedProbes: number) => Math.min(pauseMsMax, firstPauseMs * 2 ** failedProbes)

/** Leave to ask once; null: not now. What came of it is told to the circuit that gave it. */
export type Leave =
  /** `troubled`: others have lately gone unanswered. */
  | { readonly kind: 'usual'; readonly troubled: boolean }
  /** The one that tries whether it answers again; everybody waits until then. */
  | { readonly kind: 'probe'; readonly until: number }

export interface Circuit {
  state(): Promise<CircuitState>
  leave(): Promise<Leave | null>
  answered(leave: Leave): Promise<void>
  unanswered(leave: Leave, serial: string): Promise<void>
}

/** Times that a change is tried when others change the record at the same time; then theirs has to do. */
const attemptsMax = 3

/**
 * A circuit that all instances share: it opens when several serials in a row go unanswered, lets one probe through after
 * a pause that doubles, and closes with the first that is answered. When its record cannot be had, everybody asks.
 * @param wallMs epoch milliseconds of the wall clock: it is about how a machine behaves, whatever business time is set to
 */
export function xmsCircuit(store: CircuitStore, wallMs: () => number): Circuit {
  /** The record after a change, which may be none; null when it was not made. */
  const change = async (to: (record: CircuitRecord) => CircuitRecord | null): Promise<CircuitRecord | null> => {
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const { record, version } = await store.read()
      const next = to(record)
      if (!next) return null
      if (await store.replace(version, next)) return next
    }
    return null
  }
  const opened = (failedProbes: number, unanswered: readonly string[] = []): CircuitRecord => ({
    unanswered,
    failedProbes,
    openUntil: wallMs() + pauseMs(failedProbes),
  })

  return {
    state: () => orWhenUnknown('closed', async () => stateOf((await store.read()).record, wallMs())),

    leave: () =>
      orWhenUnknown<Leave | null>({ kind: 'usual', troubled: false }, async () => {
        const { record, version } = await store.read()
        const state = stateOf(record, wallMs())
        if (state === 'closed') return { kind: 'usual', troubled: record.unanswered.length > 0 }
        if (state === 'open') return null
        const until = wallMs() + probeMs
        return (await store.replace(version, { ...record, openUntil: until })) ? { kind: 'probe', until } : null
      }),

    answered: (leave) =>
      orWhenUnknown(undefined, async () => {
        if (leave.kind === 'usual' && !leave.troubled) return
        // Only its own probe closes it; an answer from before it opened says nothing of now.
        const mine = leave.kind === 'probe' ? leave.until : null
        const closed = await change(({ openUntil }) => (openUntil === mine ? closedCircuit : null))
        if (closed && leave.kind === 'probe') countXmsCircuit('closed')
      }),

    unanswered: (leave, serial) =>
      orWhenUnknown(undefined, async () => {
        if (leave.kind === 'probe') {
          const longer = await change(({ failedProbes, openUntil }) =>
            openUntil === leave.until ? opened(failedProbes + 1) : null,
          )
          if (longer) countXmsCircuit('still-open')
          return
        }
        const noted = await change(({ unanswered, openUntil }) => {
          if (openUntil !== null || unanswered.includes(serial)) return null
          const all = [...unanswered, serial]
          return all.length < unansweredMax ? { ...closedCircuit, unanswered: all } : opened(0)
        })
        if (noted?.openUntil != null) countXmsCircuit('opened')
      }),
  }
}

/** What the record says; when it cannot be had, as if there were no circuit. */
async function orWhenUnknown<T>(otherwise: T, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    log.warn('The circuit of XMS cannot be read or noted', { error })
    return otherwise
  }
}
