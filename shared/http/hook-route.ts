import middy from '@middy/core'
import type { APIGatewayProxyResult } from 'aws-lambda'
import type { Clock } from '../application/ports/clock.ts'
import { parseBody } from '../contracts/body.ts'
import type { HookRoute } from '../contracts/route.ts'
import type { RouteEvent } from './call.ts'
import { formOf } from './form.ts'
import { invalid } from './invalid.ts'
import { problemDetails } from './problem-details.ts'
import { rawBody } from './raw-body.ts'

/**
 * A route that an outside party calls with a form and without a signature: 200 with nothing in it, whatever there is; 422
 * for a form that the party would not send.
 */
export function hookRoute<Body>(
  { clock }: { readonly clock: Clock },
  route: Pick<HookRoute<Body>, 'body'>,
  handle: (body: Body, now: Date) => Promise<void>,
) {
  return middy<RouteEvent, APIGatewayProxyResult>(async (event: RouteEvent) => {
    const now = clock.now()
    const parsed = parseBody(route.body, formOf(event), now)
    if (!parsed.ok) throw invalid(parsed.issues)
    await handle(parsed.value, now)
    return { statusCode: 200, headers: { 'cache-control': 'no-store' }, body: '' }
  })
    .use(problemDetails())
    .use(rawBody())
}
