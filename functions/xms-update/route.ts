import type { Clock } from '../../shared/application/ports/clock.ts'
import { queueRoute } from '../../shared/http/queue-route.ts'
import { type UpdateXmsPorts, updateXms } from './update-xms.ts'

/** The XMS queue: one DOA RMA update per message. */
export const route = (ports: UpdateXmsPorts & { readonly clock: Clock }) =>
  queueRoute((message) => updateXms(ports, message, ports.clock.now()))
