import { log } from '../../shared/application/log.ts'
import type { PublishPorts } from '../../shared/application/publish.ts'
import { type RanDue, type RunDuePorts, runDue } from './run-due.ts'
import { type SweptOutbox, sweepOutbox } from './sweep-outbox.ts'

export interface RunTimersPorts extends PublishPorts, RunDuePorts {}

/**
 * Sweeps the outbox and does what is due, side by side; each goes on when the other fails. Business time. Running twice
 * at once is harmless: everything is claimed as it was read, or guarded by its RMA's version. Throws in the end what one
 * of them failed of, so that it is seen; one item that fails is only logged and counted.
 * @param hasTime whether there is time to begin something more
 */
export async function runTimers(
  ports: RunTimersPorts,
  now: Date,
  hasTime: () => boolean,
): Promise<SweptOutbox & RanDue> {
  const [swept, ran] = await Promise.allSettled([sweepOutbox(ports, now, hasTime), runDue(ports, now, hasTime)])
  if (swept.status === 'rejected') log.error('The sweep of the outbox failed', { error: swept.reason })
  if (ran.status === 'rejected') log.error('What is due could not be read', { error: ran.reason })
  if (swept.status === 'rejected') throw swept.reason
  if (ran.status === 'rejected') throw ran.reason
  return { ...swept.value, ...ran.value }
}
