import type { Circuit } from '../../shared/application/xms-circuit.ts'

/** Makes a verification when XMS can be asked for it. */
export type VerificationGate = (verify: () => Promise<void>) => Promise<void>

/**
 * Lets verifications through as XMS answers: all of them while it does; of those that wait when it may answer again, one
 * that tries it, and then the others. What is not let through stays due, as if this sweep had not met it: nobody waits
 * for longer because XMS was not even asked.
 */
export function verificationGate(circuit: Pick<Circuit, 'state'>): VerificationGate {
  let probing: Promise<void> | null = null
  const pass: VerificationGate = async (verify) => {
    await probing?.catch(() => undefined)
    const state = await circuit.state()
    if (state === 'open') return
    if (state === 'closed') return verify()
    if (probing) return pass(verify)
    const probe = verify().finally(() => {
      probing = null
    })
    probing = probe
    return probe
  }
  return pass
}
