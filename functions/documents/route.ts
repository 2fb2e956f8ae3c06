import { showOpenapi } from '../../shared/contracts/routes/showOpenapi.ts'
import { oneOf } from '../../shared/http/partner-route.ts'
import { type DocsPorts, docsRoutes } from './docs-route.ts'
import { type OpenapiPorts, openapi } from './openapi.ts'

/** The documents of this service, for everybody. */
export const route = (ports: DocsPorts & OpenapiPorts) =>
  oneOf({ [showOpenapi.path]: openapi(ports), ...docsRoutes(ports) })
