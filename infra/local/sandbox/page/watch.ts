import { useEffect, useRef, useState } from 'preact/hooks'
import { type FeedEvent, feedOf } from './feed.ts'
import { local } from './local.ts'
import type { Partner } from './signing.ts'

/** What is watched all the time; each part changes only when something has happened. */
export interface Watched {
  /** Whether the stack answers. */
  readonly isThere: boolean
  readonly offsetSeconds: number
  readonly attempts: number
  readonly mails: string
  /** The desk's feed, oldest first. */
  readonly events: readonly FeedEvent[]
}

const everyMs = 1000
/** The feed is also read without a sign of news: the desk's own receiver may be elsewhere. */
const feedEveryRounds = 5

/** What `/local/state` says. */
export type WorldState = Pick<Watched, 'offsetSeconds' | 'attempts' | 'mails'>

/** Watches the stack while the page is visible, by a small question a second. @param first what was there when the page came */
export function useWatched(desk: Partner, first: WorldState): Watched {
  const [watched, setWatched] = useState<Watched>({ isThere: true, events: [], ...first })
  useEffect(() => {
    const feed = feedOf(desk)
    let seen = watched
    let round = 0
    let timer = 0
    let isOver = false
    const keep = (now: Watched) => {
      if (
        !isOver &&
        JSON.stringify({ ...now, events: 0 }) + now.events.length !==
          JSON.stringify({ ...seen, events: 0 }) + seen.events.length
      )
        setWatched(now)
      seen = now
    }
    const look = async () => {
      const { json } = await local('GET', 'state')
      const isNews = json.attempts !== seen.attempts || round % feedEveryRounds === 0
      round += 1
      keep({ isThere: true, ...json, events: isNews ? await feed.readOn() : seen.events })
    }
    const goOn = async () => {
      clearTimeout(timer)
      if (!document.hidden) await look().catch(() => keep({ ...seen, isThere: false }))
      if (!isOver && !document.hidden) timer = setTimeout(goOn, everyMs)
    }
    document.addEventListener('visibilitychange', goOn)
    goOn()
    return () => {
      isOver = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', goOn)
    }
  }, [desk])
  return watched
}

/** What a question is answered with, asked again whenever `version` changes; null until the first answer. */
export function useAnswer<T>(ask: () => Promise<T>, version: unknown): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  const newest = useRef(0)
  useEffect(() => {
    newest.current += 1
    const own = newest.current
    ask().then(
      (come) => {
        if (own === newest.current) setAnswer(come)
      },
      () => undefined,
    )
  }, [version])
  return answer
}

/** A number that goes up while the page is visible. */
export function useTicks(ms: number): number {
  const [ticks, setTicks] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setTicks((before) => before + 1)
    }, ms)
    return () => clearInterval(timer)
  }, [ms])
  return ticks
}
