import { queueRoute } from '../../shared/http/queue-route.ts'
import { updateXms } from './update-xms.ts'
import { ports } from './wiring.ts'

/** The XMS queue: one DOA RMA update per message. */
export const handler = queueRoute((message) => updateXms(ports, message, ports.clock.now()))
