import document from '../../shared/contracts/openapi/openapi.json' with { type: 'json' }
import { documentRoute } from './document-route.ts'

/** `GET /openapi.json`: the document as it was built, with the address under which this service is reached. */
export const openapi = ({ publicUrl }: { readonly publicUrl: string }) =>
  documentRoute(
    'application/json',
    JSON.stringify({ ...document, servers: [{ url: publicUrl.replace(/\/+$/, ''), description: 'This service.' }] }),
  )
