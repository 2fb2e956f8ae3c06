import type { CircuitRecord, CircuitStore } from '../../../shared/application/ports/circuit-store.ts'
import { closedCircuit } from '../../../shared/application/xms-circuit.ts'

export function fakeCircuitStore(): CircuitStore {
  let kept: { readonly record: CircuitRecord; readonly version: number } = { record: closedCircuit, version: 0 }
  return {
    read: async () => kept,
    async replace(version, record) {
      if (version !== kept.version) return false
      kept = { record, version: version + 1 }
      return true
    },
  }
}
