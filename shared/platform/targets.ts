import { audiences } from '../rma/index.ts'
import type { Partners, StoredEvent } from './ports.ts'

/** The partners that an event concerns, by the contract's table; without the desk, which gets all. */
export async function targetsOf(partners: Partners, { event, registrar, isMiCom }: StoredEvent): Promise<string[]> {
  const told = await Promise.all(
    audiences[event.type].map(async (audience) => {
      if (audience === 'registrar') return [registrar]
      if (audience === 'shop') return isMiCom ? partners.ofRole('shop') : []
      return partners.ofRole('service-centre')
    }),
  )
  return [...new Set(told.flat())]
}

/** The target under which an event's mail to the consumer is delivered, when it has one. */
export function mailTarget({ event }: StoredEvent): string[] {
  return event.type === 'rma.registered' ? ['MAIL'] : []
}
