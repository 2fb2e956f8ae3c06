import { setTimeout } from 'node:timers/promises'
import type { DataFolder } from 'run-cdk-locally'
import type { XmsAccounts } from './xms-accounts.ts'

interface Taken {
  readonly key: string
  readonly update: unknown
}

/** A question about a serial, with the country whose account asked it (R-xms-account). */
export interface XmsQuestion {
  readonly serial: string
  readonly account: string
}

/** Questions that are remembered. */
const questionsMax = 5000

/** How XMS as a whole behaves: as always, never answering, late, with 503, or taking no account. */
export const xmsBehaviours = ['normal', 'hang', 'slow', 'error', 'wrong-credentials'] as const
export type XmsBehaviour = (typeof xmsBehaviours)[number]

/** Milliseconds by which a slow XMS is late: a till feels it, and still gets an answer. */
const lateMs = 1500

type Answer = readonly [status: number, body: unknown]
const unavailable: Answer = [503, { error: 'not available' }]
const unknownAccount: Answer = [401, { error: 'unknown account' }]
/** A connection that is accepted and never answered. */
const never = () => new Promise<Answer>(() => undefined)

/**
 * XMS: `GREY…` is not official; `DOWN…` cannot be answered and `HANG…` is never answered until it is up; anything else is
 * official. Besides, all of it can be told to behave otherwise; at the next start it is as always.
 */
export function xmsSimulator(
  data: DataFolder,
  accounts: XmsAccounts,
  wait: (ms: number) => Promise<unknown> = setTimeout,
) {
  const countries = new Map(
    Object.entries(accounts).map(([country, { account, password }]) => [
      `Basic ${btoa(`${account}:${password}`)}`,
      country,
    ]),
  )
  const questions: XmsQuestion[] = []
  let up = false
  let behaviour: XmsBehaviour = 'normal'

  /** What the behaviour makes of an answer. */
  const behaving = async (answer: () => Answer | Promise<Answer>): Promise<Answer> => {
    if (behaviour === 'hang') return never()
    if (behaviour === 'error') return unavailable
    if (behaviour === 'wrong-credentials') return unknownAccount
    if (behaviour === 'slow') await wait(lateMs)
    return answer()
  }

  return {
    behave(wanted: { readonly up?: boolean | undefined; readonly behaviour?: XmsBehaviour | undefined }) {
      up = wanted.up ?? up
      behaviour = wanted.behaviour ?? behaviour
    },
    behaves: () => ({ up, behaviour }),

    async serial(serial: string, authorization: string): Promise<Answer> {
      const account = countries.get(authorization)
      if (account === undefined) return unknownAccount
      questions.push({ serial, account })
      if (questions.length > questionsMax) questions.shift()
      return behaving(() => {
        if (serial.startsWith('HANG') && !up) return never()
        if (serial.startsWith('DOWN') && !up) return unavailable
        return [200, { serial, official: !serial.startsWith('GREY') }]
      })
    },

    /** Takes a DOA update, once per key. */
    async update(body: unknown, key: string, authorization: string): Promise<Answer> {
      if (!countries.has(authorization)) return unknownAccount
      if (key === '') return [400, { error: 'idempotency-key is missing' }]
      return behaving(() => {
        const repeat = data.lines<Taken>('xms-updates').some((each) => each.key === key)
        if (!repeat) data.append('xms-updates', { key, update: body } satisfies Taken)
        return [repeat ? 200 : 201, { received: true }]
      })
    },

    questions: (): readonly XmsQuestion[] => questions,

    updates: () => data.lines<Taken>('xms-updates').map((each) => each.update),
  }
}
