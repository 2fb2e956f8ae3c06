import { listDeliveries } from '../../shared/contracts/routes/listDeliveries.ts'
import { redeliverEvent } from '../../shared/contracts/routes/redeliverEvent.ts'
import { redeliverRange } from '../../shared/contracts/routes/redeliverRange.ts'
import { setEndpoint } from '../../shared/contracts/routes/setEndpoint.ts'
import { showPartner } from '../../shared/contracts/routes/showPartner.ts'
import { testEndpoint } from '../../shared/contracts/routes/testEndpoint.ts'
import { oneOf, readRoute, type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { type ListPorts, listedDeliveries } from './deliveries.ts'
import { type EndpointPorts, endpointSet, endpointTested, shownPartner } from './endpoint.ts'
import { eventRedelivered, type RedeliverPorts, rangeRedelivered } from './redeliver.ts'

type Ports = WriteRoutePorts & EndpointPorts & ListPorts & RedeliverPorts

/** A partner's own webhooks: where they go, what became of them, and sending them again. */
export const route = (ports: Ports) =>
  oneOf({
    [showPartner.path]: readRoute(ports, showPartner, (call) => shownPartner(ports, call)),
    [setEndpoint.path]: writeRoute(ports, setEndpoint, (call) => endpointSet(ports, call)),
    [testEndpoint.path]: writeRoute(ports, testEndpoint, (call) => endpointTested(ports, call)),
    [listDeliveries.path]: readRoute(ports, listDeliveries, (call) => listedDeliveries(ports, call)),
    [redeliverEvent.path]: writeRoute(ports, redeliverEvent, (call) => eventRedelivered(ports, call)),
    [redeliverRange.path]: writeRoute(ports, redeliverRange, (call) => rangeRedelivered(ports, call)),
  })
