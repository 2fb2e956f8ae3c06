import type { DueRemorse, DueWork } from '../../shared/application/ports/due-work.ts'
import type { ParkedRemorses } from '../../shared/application/ports/parked-remorses.ts'
import {
  type RegisteredRemorse,
  type RemorsePorts,
  registerRemorse,
} from '../../shared/application/register-remorse.ts'
import { nextParkedLookAt, parkedUntil } from '../../shared/application/remorse-parking.ts'
import type { UnmatchedCause } from '../../shared/contracts/desk.ts'

export interface ParkedRemorsePorts extends RemorsePorts {
  readonly work: DueWork
  readonly parked: ParkedRemorses
}

/**
 * Looks again at a parked remorse that has been claimed: it becomes an RMA once its order is known, a desk item when none
 * can come of it or its time is over (R-remorse-parked), and waits on otherwise. Each in one transaction with its parking,
 * so that of two sweeps one does it.
 */
export async function lookAgain(ports: ParkedRemorsePorts, claimed: DueRemorse, now: Date): Promise<void> {
  const remorse = await ports.parked.find(claimed)
  if (!remorse) return
  const { orderId, serial, raisedOn } = remorse
  const cause = unmatchedBy(await registerRemorse(ports, remorse, { now, unparks: claimed }))
  if (cause === null) return
  if (cause === 'order-unknown' && now < parkedUntil(remorse)) {
    await ports.work.postpone(claimed, nextParkedLookAt(remorse, now))
    return
  }
  await ports.parked.handOver(claimed, {
    id: ports.ids.deskItemId(),
    kind: 'remorse-unmatched',
    openedAt: now.toISOString(),
    about: { orderId, serial, raisedOn, cause },
  })
}

/** Why no RMA came of it; null when one did, or when others are at it: then it is due again once the claim is over. */
function unmatchedBy({ kind }: RegisteredRemorse): UnmatchedCause | null {
  switch (kind) {
    case 'not-admitted':
      return 'refused'
    case 'serial-taken':
      return 'serial-has-open-rma'
    case 'order-unknown':
    case 'order-incomplete':
    case 'not-in-order':
      return kind
    default:
      return null
  }
}
