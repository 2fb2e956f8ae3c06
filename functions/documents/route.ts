import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import { showOpenapi } from '../../shared/contracts/routes/showOpenapi.ts'
import type { RouteEvent } from '../../shared/http/call.ts'
import { openapi } from './openapi.ts'

/** The documents of this service, for everybody. */
export const route = (ports: { readonly publicUrl: string }) => {
  const byResource: Readonly<Record<string, ReturnType<typeof openapi>>> = { [showOpenapi.path]: openapi(ports) }
  return async (event: RouteEvent, context: Context): Promise<APIGatewayProxyResult> => {
    const found = byResource[event.resource]
    if (!found) throw new Error(`No document of this function: ${event.resource}`)
    return found(event, context)
  }
}
