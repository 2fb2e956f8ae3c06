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

/** XMS: `GREY…` is not official, `DOWN…` cannot be answered until it is up, anything else is official. */
export function xmsSimulator(data: DataFolder, accounts: XmsAccounts) {
  const countries = new Map(
    Object.entries(accounts).map(([country, { account, password }]) => [
      `Basic ${btoa(`${account}:${password}`)}`,
      country,
    ]),
  )
  const questions: XmsQuestion[] = []
  let up = false
  return {
    setUp(value: boolean) {
      up = value
    },
    isUp: () => up,

    serial(serial: string, authorization: string): readonly [number, unknown] {
      const account = countries.get(authorization)
      if (account === undefined) return [401, { error: 'unknown account' }]
      questions.push({ serial, account })
      if (questions.length > questionsMax) questions.shift()
      if (serial.startsWith('DOWN') && !up) return [503, { error: 'not available' }]
      return [200, { serial, official: !serial.startsWith('GREY') }]
    },

    /** Takes a DOA update, once per key. */
    update(body: unknown, key: string, authorization: string): readonly [number, unknown] {
      if (!countries.has(authorization)) return [401, { error: 'unknown account' }]
      if (key === '') return [400, { error: 'idempotency-key is missing' }]
      const repeat = data.lines<Taken>('xms-updates').some((each) => each.key === key)
      if (!repeat) data.append('xms-updates', { key, update: body } satisfies Taken)
      return [repeat ? 200 : 201, { received: true }]
    },

    questions: (): readonly XmsQuestion[] => questions,

    updates: () => data.lines<Taken>('xms-updates').map((each) => each.update),
  }
}
