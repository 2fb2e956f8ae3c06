import { oneOf } from '../../shared/http/partner-route.ts'
import { type DocsPorts, docsRoutes } from './docs-route.ts'

/** Documents that anybody may read. */
export const route = (ports: DocsPorts) => oneOf({ ...docsRoutes(ports) })
