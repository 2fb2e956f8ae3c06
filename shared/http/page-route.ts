import middy from '@middy/core'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { log } from '../application/log.ts'
import { messagePageHtml } from '../views/pages/page-layout.tsx'
import { pageHeaders } from './page-headers.ts'

/** A page, or the way to another. A form of a page leads to this service, and on only to the sources that it names. */
export type PageAnswer =
  | { readonly status: number; readonly html: string; readonly formSources?: readonly string[] }
  | { readonly status: 303; readonly location: string }

const securityHeaders = (formSources: readonly string[] = []) => ({
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ['form-action', "'self'", ...formSources].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  ...pageHeaders,
  'x-robots-tag': 'noindex',
})

/** A consumer's page: HTML under strict security headers, and a page also when something goes wrong. */
export function pageRoute(handle: (event: APIGatewayProxyEvent) => Promise<PageAnswer>) {
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>(async (event: APIGatewayProxyEvent) =>
    result(await handle(event), event),
  ).use({
    onError: (request) => {
      log.error('A page failed', { error: request.error, route: request.event.resource })
      request.response = result({ status: 500, html: messagePageHtml('failed') }, request.event)
    },
  })
}

function result(answer: PageAnswer, event: APIGatewayProxyEvent): APIGatewayProxyResult {
  if ('location' in answer) {
    return { statusCode: answer.status, headers: { ...securityHeaders(), location: answer.location }, body: '' }
  }
  return {
    statusCode: answer.status,
    headers: { ...securityHeaders(answer.formSources), 'content-type': 'text/html; charset=utf-8' },
    body: event.httpMethod === 'HEAD' ? '' : answer.html,
  }
}
