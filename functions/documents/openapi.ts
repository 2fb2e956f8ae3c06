import document from '../../shared/contracts/openapi/openapi.json' with { type: 'json' }
import { documentRoute } from './document-route.ts'

export interface OpenapiPorts {
  readonly publicUrl: string
}

/** `GET /openapi.json`: the document as it was built, with the address under which this service is reached. */
export const openapi = ({ publicUrl }: OpenapiPorts) =>
  documentRoute('application/json', () =>
    JSON.stringify({ ...document, servers: [{ url: publicUrl.replace(/\/+$/, ''), description: 'This service.' }] }),
  )
