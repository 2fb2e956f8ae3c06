import { beforeEach, describe, expect, it } from 'vitest'
import { closedCircuit } from '../../shared/application/xms-circuit.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'

export function circuitStoreSuite(make: MakeWorld): void {
  describe('the record of the circuit', () => {
    const one = { unanswered: ['SN-1'], failedProbes: 0, openUntil: null }
    const other = { unanswered: [], failedProbes: 2, openUntil: 1_800_000_000_000 }
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
    })

    it('says that everybody is answered, before anything was kept', async () => {
      expect(await world.circuit.read()).toEqual({ record: closedCircuit, version: 0 })
    })

    it('is as it was put there last', async () => {
      expect(await world.circuit.replace(0, one)).toBe(true)
      const { record, version } = await world.circuit.read()
      expect(record).toEqual(one)
      expect(await world.circuit.replace(version, other)).toBe(true)
      expect((await world.circuit.read()).record).toEqual(other)
    })

    it('is replaced by one of those who read the same version', async () => {
      expect(await Promise.all([world.circuit.replace(0, one), world.circuit.replace(0, other)])).toContain(false)
      const { record, version } = await world.circuit.read()
      expect([one, other]).toContainEqual(record)
      expect(await world.circuit.replace(version - 1, closedCircuit)).toBe(false)
      expect((await world.circuit.read()).record).toEqual(record)
    })
  })
}
