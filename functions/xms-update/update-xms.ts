import { type AttemptPorts, attemptDelivery } from '../../shared/application/attempt-delivery.ts'
import { rmaEventOf } from '../../shared/application/outbox-event.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { Xms } from '../../shared/application/ports/xms.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'

export interface UpdateXmsPorts extends AttemptPorts {
  readonly rmas: Pick<RmaStore, 'load'>
  readonly xms: Xms
}

/** Tells XMS of an accepted mi.com DOA or remorse (P-3.2c). Throws for an event whose RMA is not there. */
export async function updateXms(ports: UpdateXmsPorts, message: EffectMessage, now: Date): Promise<void> {
  await attemptDelivery(ports, message, now, async (taken): Promise<Attempt> => {
    const of = rmaEventOf(taken.of)
    const dossier = await ports.rmas.load(of.rmaNumber)
    const event = dossier?.events.find(({ sequence }) => sequence === of.sequence)
    if (!dossier || !event) throw new Error(`An event without its RMA: ${of.rmaNumber}`)
    const { rmaNumber, product, country, request } = dossier.rma
    return ports.xms.report(
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
  })
}
