import { beforeEach, describe, expect, it, vi } from 'vitest'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import { type Circuit, pauseMsMax, probeMs, unansweredMax, xmsCircuit } from '../../shared/application/xms-circuit.ts'
import { fakeCircuitStore } from '../support/fakes/circuit-store.ts'

log.setLogLevel('SILENT')
const changes = vi.spyOn(metrics, 'countXmsCircuit').mockReturnValue()
beforeEach(() => {
  changes.mockClear()
})

/** Two instances that share a circuit, and a clock that only the test moves. */
function instances() {
  let now = 1_000_000
  const store = fakeCircuitStore()
  const make = () => xmsCircuit(store, () => now)
  const pass = (ms: number) => {
    now += ms
  }
  return { one: make(), other: make(), pass, store }
}

/** Asks, as somebody does about a serial, and gets an answer or none; whether it was asked at all. */
async function asks(circuit: Circuit, serial: string, isAnswered: boolean): Promise<boolean> {
  const leave = await circuit.leave()
  if (!leave) return false
  await (isAnswered ? circuit.answered(leave) : circuit.unanswered(leave, serial))
  return true
}

/** So many different serials in a row go unanswered. */
async function unanswered(circuit: Circuit, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await asks(circuit, `SN-${index}`, false)
}

describe('The circuit of XMS', () => {
  it('lets everybody ask until five different serials in a row went unanswered, then nobody, in any instance', async () => {
    const { one, other } = instances()
    await unanswered(one, unansweredMax - 1)
    expect([await one.state(), await other.leave()]).toEqual(['closed', { kind: 'usual', troubled: true }])
    expect(await asks(other, 'SN-other', false)).toBe(true)
    expect([await one.leave(), await other.leave()]).toEqual([null, null])
    expect(changes.mock.calls).toEqual([['opened']])
  })

  it('does not open for one serial, however often XMS fails of it', async () => {
    const { one } = instances()
    for (let time = 0; time < 50; time += 1) expect(await asks(one, 'SN-POISON', false)).toBe(true)
    expect(await one.state()).toBe('closed')
  })

  it('begins to count anew after an answer', async () => {
    const { one, other } = instances()
    await unanswered(one, unansweredMax - 1)
    await asks(other, 'SN-fine', true)
    await unanswered(one, unansweredMax - 1)
    expect(await one.state()).toBe('closed')
  })

  it('lets one try it after the pause, and closes by itself when that is answered', async () => {
    const { one, other, pass } = instances()
    await unanswered(one, unansweredMax)
    pass(4999)
    expect(await one.leave()).toBeNull()
    pass(1)
    const probe = await one.leave()
    expect([probe?.kind, await other.leave()]).toEqual(['probe', null])
    if (probe) await one.answered(probe)
    expect(await other.leave()).toEqual({ kind: 'usual', troubled: false })
    expect(changes.mock.calls).toEqual([['opened'], ['closed']])
  })

  it('waits twice as long after each probe in vain, at most a minute', async () => {
    const { one, other, pass } = instances()
    await unanswered(one, unansweredMax)
    const pauses = [5000, 10_000, 20_000, 40_000, pauseMsMax, pauseMsMax]
    for (const pause of pauses) {
      pass(pause - 1)
      expect(await other.leave()).toBeNull()
      pass(1)
      expect(await asks(other, 'SN-probe', false)).toBe(true)
    }
    expect(changes.mock.calls.filter(([change]) => change === 'still-open')).toHaveLength(pauses.length)
  })

  it('lets another try it when the one that tried it is never heard of again', async () => {
    const { one, other, pass } = instances()
    await unanswered(one, unansweredMax)
    pass(5000)
    const lost = await one.leave()
    pass(probeMs - 1)
    expect(await other.leave()).toBeNull()
    pass(1)
    expect(await asks(other, 'SN-probe', false)).toBe(true)
    if (lost) await one.answered(lost)
    expect(await other.state()).toBe('open')
  })

  it('is not moved by what was asked before it opened', async () => {
    const { one, other, pass } = instances()
    const early = [await other.leave(), await other.leave()]
    await unanswered(one, unansweredMax)
    const [answered, silent] = early
    if (answered) await other.answered(answered)
    if (silent) await other.unanswered(silent, 'SN-late')
    expect(await one.state()).toBe('open')
    pass(5000)
    expect(await one.state()).toBe('half-open')
  })

  it('that cannot be read or noted keeps nobody from asking', async () => {
    const broken = () => Promise.reject(new Error('The table is throttled'))
    const circuit = xmsCircuit({ read: broken, replace: broken }, Date.now)
    expect(await circuit.state()).toBe('closed')
    for (let time = 0; time < 10; time += 1) expect(await asks(circuit, `SN-${time}`, false)).toBe(true)
  })

  it('loses no serial when several instances note one at the same time', async () => {
    const { one, other } = instances()
    const leaves = await Promise.all([one.leave(), other.leave(), one.leave()])
    await Promise.all(leaves.map((leave, index) => leave && other.unanswered(leave, `SN-at-once-${index}`)))
    await unanswered(one, unansweredMax - leaves.length)
    expect(await one.state()).toBe('open')
  })
})
