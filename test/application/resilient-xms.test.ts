import { fc, test } from '@fast-check/vitest'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import type { XmsTry } from '../../shared/application/ports/xms.ts'
import { budgetMs, resilientXms, tryMs } from '../../shared/application/resilient-xms.ts'
import { unansweredMax, xmsCircuit } from '../../shared/application/xms-circuit.ts'
import { fakeCircuitStore } from '../support/fakes/circuit-store.ts'

log.setLogLevel('SILENT')
const counted = vi.spyOn(metrics, 'countXmsQuestion').mockReturnValue()
const wrong = vi.spyOn(metrics, 'countXmsWrongCredentials').mockReturnValue()
vi.spyOn(metrics, 'countXmsCircuit').mockReturnValue()
beforeEach(() => {
  counted.mockClear()
  wrong.mockClear()
})

const official: XmsTry = { kind: 'answered', official: true }
const failed: XmsTry = { kind: 'silent', reason: '503', again: true }
const turnedAway: XmsTry = { kind: 'wrong-credentials' }
const refused: XmsTry = { kind: 'refused', reason: '404' }
const overloaded: XmsTry = { kind: 'silent', reason: '429', again: false }

/** How one try goes: what comes of it after so long, never for null; and whether it heeds its signal. */
interface Turn {
  readonly afterMs: number | null
  readonly tried: XmsTry
}
const at = (afterMs: number | null, tried: XmsTry = official): Turn => ({ afterMs, tried })

/** XMS whose tries go by a plan, the last turn for ever, in a time of its own that passes at once. */
function xmsThat(turns: readonly Turn[], chance = 0.5) {
  let nowMs = 0
  const waiting = new Set<{ readonly dueMs: number; readonly end: () => void }>()
  const asked: { readonly beganMs: number; readonly signal: AbortSignal }[] = []
  const inFlight = { now: 0, most: 0 }
  const wait = (ms: number) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const entry = { dueMs: nowMs + ms, end: resolve }
    waiting.add(entry)
    return { over: promise, cancel: () => waiting.delete(entry) }
  }
  const line = {
    ask: async (_serial: string, _country: string, signal: AbortSignal): Promise<XmsTry> => {
      const { afterMs, tried } = turns[Math.min(asked.length, turns.length - 1)] ?? at(null)
      asked.push({ beganMs: nowMs, signal })
      inFlight.now += 1
      inFlight.most = Math.max(inFlight.most, inFlight.now)
      signal.addEventListener('abort', () => {
        inFlight.now -= 1
      })
      if (afterMs === null) return new Promise(() => undefined)
      await wait(afterMs).over
      if (!signal.aborted) inFlight.now -= 1
      return tried
    },
    report: async () => ({ kind: 'taken' }) as const,
  }
  const circuit = xmsCircuit(fakeCircuitStore(), () => nowMs)
  const xms = resilientXms({ line, circuit, elapsedMs: () => nowMs, wait, chance: () => chance })

  /** What it says of a serial, and how long it took. */
  async function isOfficial(serial = 'SN-1') {
    const beganMs = nowMs
    let answer: { readonly official: boolean | null } | null = null
    void xms.isOfficial(serial, 'NL').then((said) => {
      answer = { official: said }
    })
    for (;;) {
      for (let turn = 0; turn < 20 && !answer; turn += 1) await Promise.resolve()
      if (answer) return { ...(answer as { readonly official: boolean | null }), tookMs: nowMs - beganMs }
      const [next] = [...waiting].toSorted((one, other) => one.dueMs - other.dueMs)
      if (!next) throw new Error('Nothing will ever happen')
      waiting.delete(next)
      nowMs = Math.max(nowMs, next.dueMs)
      next.end()
    }
  }
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { isOfficial, asked, inFlight, waiting, circuit, pass }
}

describe('A question to XMS', () => {
  it('that is answered is asked once, and leaves nothing behind', async () => {
    const { isOfficial, asked, waiting } = xmsThat([at(120)])
    expect(await isOfficial()).toEqual({ official: true, tookMs: 120 })
    expect([asked.length, waiting.size]).toEqual([1, 0])
    expect(counted.mock.calls).toEqual([['official', 120]])
  })

  it.each([
    [0, 50],
    [0.5, 150],
    [0.999, 249.8],
  ])('that failed is asked once more after a pause, by chance (%d) of %d ms', async (chance, pauseMs) => {
    const { isOfficial, asked } = xmsThat([at(30, failed), at(30, { kind: 'answered', official: false })], chance)
    expect((await isOfficial()).official).toBe(false)
    expect(asked[1]?.beganMs).toBeCloseTo(30 + pauseMs)
    expect(counted.mock.lastCall?.[0]).toBe('not-official')
  })

  it('that failed twice cannot be answered', async () => {
    const { isOfficial, asked } = xmsThat([at(30, failed)])
    expect((await isOfficial()).official).toBeNull()
    expect(asked).toHaveLength(2)
    expect(counted.mock.lastCall?.[0]).toBe('unanswered')
  })

  it('that hangs is given up in time for somebody at a till, and each try is let go of', async () => {
    const { isOfficial, asked } = xmsThat([at(null)])
    const { official: said, tookMs } = await isOfficial()
    expect(said).toBeNull()
    expect(tookMs).toBe(2 * tryMs + 150)
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true])
  })

  it.each([
    ['an account that is not taken', turnedAway],
    ['a question that is refused', refused],
    ['too many questions', overloaded],
  ])('is not asked again for %s', async (_, tried) => {
    const { isOfficial, asked } = xmsThat([at(30, tried), at(30)])
    expect((await isOfficial()).official).toBeNull()
    expect(asked).toHaveLength(1)
  })

  it('with an account that is not taken calls an operator, and says that XMS is there', async () => {
    const { isOfficial, circuit } = xmsThat([at(30, turnedAway)])
    for (let serial = 0; serial < 2 * unansweredMax; serial += 1) await isOfficial(`SN-${serial}`)
    expect(wrong).toHaveBeenCalledTimes(2 * unansweredMax)
    expect(await circuit.state()).toBe('closed')
  })

  it('costs nobody any time once several have gone unanswered, and XMS is not asked', async () => {
    const { isOfficial, asked } = xmsThat([at(null)])
    for (let serial = 0; serial < unansweredMax; serial += 1) await isOfficial(`SN-${serial}`)
    const before = asked.length
    expect(await isOfficial('SN-next')).toEqual({ official: null, tookMs: 0 })
    expect(asked).toHaveLength(before)
    expect(counted.mock.lastCall).toEqual(['not-asked'])
  })

  it('that failed is not asked again when the circuit has opened meanwhile', async () => {
    const { isOfficial, asked, circuit } = xmsThat([at(30, failed)])
    for (let serial = 1; serial < unansweredMax; serial += 1) {
      const leave = await circuit.leave()
      if (leave) await circuit.unanswered(leave, `SN-other-${serial}`)
    }
    expect((await isOfficial()).official).toBeNull()
    expect(asked).toHaveLength(1)
  })

  it('that is answered at the second try has gone unanswered for nobody', async () => {
    const turns = Array.from({ length: unansweredMax }, () => [at(30, failed), at(30)]).flat()
    const { isOfficial, circuit } = xmsThat(turns)
    for (let serial = 0; serial < unansweredMax; serial += 1) {
      expect((await isOfficial(`SN-${serial}`)).official).toBe(true)
    }
    expect(await circuit.leave()).toEqual({ kind: 'usual', troubled: false })
  })

  it('that tries whether XMS answers again is asked once only; when it is answered, everybody asks', async () => {
    const silent = Array.from({ length: 2 * unansweredMax }, () => at(null))
    const { isOfficial, asked, pass } = xmsThat([...silent, at(50)])
    for (let serial = 0; serial < unansweredMax; serial += 1) await isOfficial(`SN-${serial}`)
    pass(5000)
    expect(await isOfficial('SN-probe')).toEqual({ official: null, tookMs: tryMs })
    pass(10_000)
    expect(await isOfficial('SN-probe')).toEqual({ official: true, tookMs: 50 })
    expect(await isOfficial('SN-next')).toEqual({ official: true, tookMs: 50 })
    expect(asked).toHaveLength(2 * unansweredMax + 2)
  })

  const turn = fc.record({
    afterMs: fc.option(fc.integer({ min: 0, max: 6000 })),
    tried: fc.constantFrom(official, failed, turnedAway, refused, overloaded),
  })
  test.prop([fc.array(turn, { minLength: 1, maxLength: 2 }), fc.double({ min: 0, max: 0.999, noNaN: true })])(
    'is answered within its budget in two tries at most, one at a time, whatever XMS does',
    async (turns, chance) => {
      const { isOfficial, asked, inFlight } = xmsThat(turns, chance)
      const { official: said, tookMs } = await isOfficial()
      expect(tookMs).toBeLessThanOrEqual(budgetMs)
      expect(asked.length).toBeLessThanOrEqual(2)
      expect(inFlight.most).toBe(1)
      if (said !== null) expect(turns.some(({ tried, afterMs }) => tried === official && afterMs !== null)).toBe(true)
      expect(inFlight.now).toBe(0)
    },
  )
})
