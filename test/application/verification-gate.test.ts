import { describe, expect, it, vi } from 'vitest'
import { runTimers } from '../../functions/run-timers/run-timers.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import { unansweredMax, xmsCircuit } from '../../shared/application/xms-circuit.ts'
import { quoted } from '../adapters/stored.ts'
import { later } from '../rma/life.ts'
import { always, dueKinds, settled, stateOf, type TimersWorld, timersWorld, waitingForXms } from './due.ts'

log.setLogLevel('SILENT')
vi.spyOn(metrics, 'countXmsCircuit').mockReturnValue()

const indexes = (count: number) => Array.from({ length: count }, (_, index) => 1 + index)

describe('While XMS is not asked', () => {
  /** Timers with a real circuit, which has opened; and a wall clock that only the test moves. */
  async function outage(waiting: number) {
    const world = timersWorld()
    for (const index of indexes(waiting)) await waitingForXms(world, index)
    settled(world)
    let wallMs = 0
    const circuit = xmsCircuit(world.circuit, () => wallMs)
    for (const index of indexes(unansweredMax)) {
      const leave = await circuit.leave()
      if (leave) await circuit.unanswered(leave, `SN-DOWN-${index}`)
    }
    /** XMS behind the circuit, as the functions have it. */
    const isOfficial = async (serial: string) => {
      const leave = await circuit.leave()
      if (!leave) return null
      const said = await world.xms.isOfficial(serial, 'NL')
      await (said === null ? circuit.unanswered(leave, serial) : circuit.answered(leave))
      return said
    }
    const ports = { ...world, xms: { ...world.xms, isOfficial }, xmsCircuit: circuit }
    const sweep = () => runTimers(ports, later(1), always)
    const pass = (ms: number) => {
      wallMs += ms
    }
    return { world, sweep, pass }
  }
  const registered = (world: TimersWorld, count: number) =>
    indexes(count).filter((index) => stateOf(world, index) === 'registered').length

  it('what waits for it stays due, unasked, and everything else goes on', async () => {
    const { world, sweep } = await outage(3)
    await quoted(world, 101)
    settled(world)
    expect(await sweep()).toMatchObject({ failed: 0 })
    expect(world.asked).toEqual([])
    expect(dueKinds(world, later(1)).filter((kind) => kind === 'verify')).toHaveLength(3)
  })

  it('one of those that wait tries it, and the others stay due when it is still silent', async () => {
    const { world, sweep, pass } = await outage(40)
    world.xms.answer = async () => null
    pass(5000)
    await sweep()
    expect(world.asked).toHaveLength(1)
    expect(dueKinds(world, later(1)).filter((kind) => kind === 'verify')).toHaveLength(39)
  })

  it('and once it answers again, all that wait are decided in that very sweep', async () => {
    const { world, sweep, pass } = await outage(40)
    await sweep()
    pass(5000)
    await sweep()
    expect(registered(world, 40)).toBe(40)
    expect(world.asked).toHaveLength(40)
  })
})
