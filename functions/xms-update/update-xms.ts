import { log } from '../../shared/application/log.ts'
import { countRepeat } from '../../shared/application/metrics.ts'
import type { Deliveries } from '../../shared/application/ports/deliveries.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { Xms } from '../../shared/application/ports/xms.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'

export interface UpdateXmsPorts {
  readonly rmas: Pick<RmaStore, 'load'>
  readonly xms: Xms
  readonly deliveries: Deliveries
}

/** Minutes until XMS is told again after it did not take an update; it must be told in the end, so this never stops. */
const retryMinutes = 5

/** Tells XMS of an accepted mi.com DOA or remorse (P-3.2c), until it has taken it. */
export async function updateXms(ports: UpdateXmsPorts, message: EffectMessage, now: Date): Promise<void> {
  const taken = await ports.deliveries.take(message, now)
  if (!taken) return
  if (taken.repeat) countRepeat('xms')
  const { event } = taken.stored
  const dossier = await ports.rmas.load(event.rmaNumber)
  if (!dossier) throw new Error(`An event without its RMA: ${event.rmaNumber}`)
  const { rmaNumber, product, country, request } = dossier.rma
  try {
    await ports.xms.report(
      {
        rmaNumber,
        serial: product.serial,
        country,
        request: request === 'remorse' ? 'remorse' : 'doa',
        result: 'accepted',
        decidedAt: event.at,
      },
      message.eventId,
    )
  } catch (error) {
    log.warn('XMS did not take an update', { rmaNumber, reason: error instanceof Error ? error.message : 'unknown' })
    await ports.deliveries.failed(message, new Date(now.getTime() + retryMinutes * 60_000))
    return
  }
  await ports.deliveries.delivered(message, now)
}
