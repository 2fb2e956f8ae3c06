import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { failingDaysMax } from '../../shared/application/endpoint-health.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import { deliveriesOf, feedOf, happened, ordered, repeated } from './failing-week/reading.ts'
import { pickedTypes } from './failing-week/receivers.ts'
import { attemptsMax, expectSchedule } from './failing-week/schedule.ts'
import { askingAgain, comingRound, disabled, lived, mended, names, prompt, shops } from './failing-week/story.ts'
import type { Week } from './failing-week/week.ts'

log.setLogLevel('SILENT')
for (const measure of ['countDead', 'countRepeat', 'measureTurnaround'] as const) {
  vi.spyOn(metrics, measure).mockReturnValue()
}
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterAll(() => void vi.useRealTimers())

const idsOf = (bodies: readonly { readonly id: string }[]) => bodies.map(({ id }) => id)
const takenBy = (week: Week, name: string) => week.parties.takenBy(name).map(({ body }) => body)
const askedOf = (week: Week, name: string, round = 0) =>
  week.parties.requests.filter((each) => each.partnerId === name && each.round === round)

/** Expects that whatever a partner was asked to take came at its first attempt, within a minute of happening. */
function expectPrompt(week: Week, name: string, round = 0): void {
  const requests = askedOf(week, name, round)
  expect(requests.length).toBeGreaterThan(10)
  expect(repeated(idsOf(requests))).toEqual([])
  for (const { at, id, body } of requests) {
    expect(at.getTime() - Date.parse(body.timestamp), id).toBeLessThan(60_000)
  }
}

/** What an attempt came to: why it failed, `taken` when it did not. */
const saidOf = ({ cause, statusCode }: { readonly cause: string | null; readonly statusCode: number | null }) =>
  cause ?? (statusCode === 204 ? 'taken' : String(statusCode))

describe.each([1, 20, 300])('A week in which each endpoint fails in its own way, from seed %i,', (seed) => {
  let week: Week
  beforeAll(async () => {
    week = await lived(seed)
  })

  it('has hundreds of events, and shows every way to fail', async () => {
    expect([...happened(week, 'desk').values()].flat().length).toBeGreaterThan(300)
    const causesOf = async (name: string) => {
      const attempts = (await deliveriesOf(week, name)).flatMap((each) => each.attempts)
      return [name, [...new Set(attempts.map(saidOf))].toSorted()] as const
    }
    expect(Object.fromEntries(await Promise.all(shops.map(causesOf)))).toEqual({
      healthy: ['taken'],
      flaky: ['500', 'taken'],
      downforaday: ['connection-refused', 'taken'],
      hanging: ['disabled', 'timeout'],
      moved: ['gone', 'taken'],
      redirecting: ['307', 'disabled'],
      throttling: ['429', 'taken'],
      slow: ['taken'],
      absent: ['connection-refused', 'disabled'],
      picky: ['taken'],
      crashing: ['taken'],
    })
  })

  it.each(names)('ends with each event of %s delivered, dead with its cause, or not sent, visibly', async (name) => {
    const listed = await deliveriesOf(week, name)
    expect(listed.map(({ eventId }) => eventId).toReversed()).toEqual(idsOf(await feedOf(week, name, 50)))
    const taken = new Set(idsOf(takenBy(week, name)))
    const asked = Map.groupBy(askedOf(week, name), ({ id }) => id)
    for (const { eventId, status, attempts } of listed) {
      const last = attempts.at(-1)
      const isOver = last?.cause === 'gone' || last?.cause === 'disabled'
      expect(['delivered', 'dead', 'not-sent'], eventId).toContain(status)
      if (status === 'delivered') expect([last?.statusCode, last?.cause, taken.has(eventId)]).toEqual([204, null, true])
      if (status === 'dead') expect(last && saidOf(last)).toMatch(/^(timeout|307|gone|disabled|connection-refused)$/)
      if (status === 'dead' && !isOver) expect(attempts, eventId).toHaveLength(attemptsMax)
      expect(attempts.filter(({ cause }) => cause === 'disabled').length, eventId).toBeLessThanOrEqual(1)
      // A worker that ended has noted nothing of its attempt.
      const made = (asked.get(eventId) ?? []).filter(({ reaction }) => !reaction.workerDies)
      expect(
        attempts.filter(({ cause }) => cause !== 'disabled').map(({ at, statusCode }) => [at, statusCode]),
        eventId,
      ).toEqual(made.map(({ at, reaction: { outcome } }) => [at.toISOString(), outcome.status]))
    }
    const dead = listed.filter(({ status }) => status === 'dead')
    const idsOfListed = (those: typeof listed) => those.map(({ eventId }) => eventId).toSorted()
    expect(idsOfListed(await deliveriesOf(week, name, { status: 'dead' }))).toEqual(idsOfListed(dead))
    expect(await deliveriesOf(week, name, { asDesk: true })).toEqual(listed)
  })

  it('gives no event two ids, and no id two bodies', () => {
    const { requests } = week.parties
    for (const { id, body } of requests) expect(id).toBe(body.id)
    const distinct = (values: readonly string[]) => new Set(values).size
    const ids = distinct(idsOf(requests))
    expect(distinct(requests.map(({ body }) => JSON.stringify(body)))).toBe(ids)
    const places = requests.map(({ body: { data } }) => `${data.rmaNumber ?? data.partnerId} ${data.sequence}`)
    expect(distinct(places)).toBe(ids)
  })

  it('repeats what was taken only where an attempt hung, and after a crash', () => {
    const repeats = names.filter((name) => repeated(idsOf(takenBy(week, name))).length > 0)
    expect(repeats.toSorted()).toEqual(['crashing', 'hanging'])
  })

  it('never tries sooner than the schedule and the receiver say, nor much later, nor more than ten times', () => {
    expectSchedule(week.parties.requests)
  })

  it('sends only the types that an endpoint takes', () => {
    expect(new Set(takenBy(week, 'picky').map(({ type }) => type))).toEqual(new Set(pickedTypes))
  })

  it.each(prompt)('does not hold up %s: its events come at the first attempt, within a minute', (name) => {
    expectPrompt(week, name)
  })

  it.each(comingRound)('lets %s recover the exact history from its webhooks alone', (name) => {
    expect(ordered(takenBy(week, name))).toEqual(happened(week, name))
  })

  it('brings some events out of order, so that ordering them is worth something', () => {
    const arrived = [...Map.groupBy(takenBy(week, 'throttling'), ({ data }) => data.rmaNumber).values()]
    const sequences = arrived.map((each) => each.map(({ data }) => data.sequence))
    expect(sequences).not.toEqual(sequences.map((each) => each.toSorted((one, other) => one - other)))
  })

  it.each(names)('lets %s read everything in its feed, each event once and in order', async (name) => {
    const feed = await feedOf(week, name, 200)
    expect(repeated(idsOf(feed))).toEqual([])
    const times = feed.map(({ timestamp }) => timestamp)
    expect(times).toEqual(times.toSorted())
    const ofRmas = feed.filter(({ data }) => data.rmaNumber !== undefined)
    const histories = Map.groupBy(ofRmas, ({ data }) => data.rmaNumber ?? '')
    expect(new Map([...histories].toSorted())).toEqual(happened(week, name))
  })

  it('lets the one who was away catch up by the feed alone, whatever the pages', async () => {
    expect(takenBy(week, 'absent')).toEqual([])
    const feed = await feedOf(week, 'absent', 200)
    for (const limit of [1, 2, 7, 50]) expect(await feedOf(week, 'absent', limit)).toEqual(feed)
    expect(ordered(feed)).toEqual(happened(week, 'absent'))
  })

  it('tells once of each endpoint that is disabled: its partner by the feed, the desk by feed and webhook', async () => {
    const told = async (name: string) =>
      (await feedOf(week, name, 200)).filter(({ type }) => type === 'endpoint.disabled')
    const inDesk = await told('desk')
    const said = inDesk.map(({ data }) => [data.partnerId, data.reason])
    expect(said.toSorted()).toEqual(Object.entries(disabled).toSorted())
    for (const name of shops) expect(await told(name)).toEqual(inDesk.filter(({ data }) => data.partnerId === name))
    expect(takenBy(week, 'desk').filter(({ type }) => type === 'endpoint.disabled')).toEqual(inDesk)
    for (const { timestamp, data } of inDesk.filter((each) => each.data.reason === 'failing')) {
      const failingMs = Date.parse(timestamp) - Date.parse(data.failingSince ?? '')
      expect(failingMs / 86_400_000).toBeGreaterThanOrEqual(failingDaysMax)
    }
  })

  describe('once all receive again and have it sent anew,', () => {
    beforeAll(() => mended(week))

    it.each(names)('gives %s everything, from which it recovers the order', async (name) => {
      const ids = new Set(idsOf(await feedOf(week, name, 200)))
      expect(new Set(idsOf(takenBy(week, name)))).toEqual(ids)
      if (askingAgain.includes(name)) expect(new Set(idsOf(askedOf(week, name, 1)))).toEqual(ids)
      expect(ordered(takenBy(week, name))).toEqual(happened(week, name))
      expect((await deliveriesOf(week, name)).filter(({ status }) => status !== 'delivered')).toEqual([])
    })

    it('keeps to the schedule from its beginning', () => {
      expectSchedule(week.parties.requests.filter(({ round }) => round === 1))
    })

    it('brings what is new to a healthy partner within a minute meanwhile', () => {
      expectPrompt(week, 'healthy', 1)
    })
  })
})
