import type { MiddlewareObj } from '@middy/core'
import { bodyBytesMax } from '../contracts/promises.ts'
import type { RouteEvent } from './call.ts'
import { Problem } from './problem.ts'

/** The bytes of the body as they were sent, which are what is signed. At most 256 KB. */
export function rawBody(): MiddlewareObj<RouteEvent> {
  return {
    before: ({ event }) => {
      event.rawBody = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
      if (event.rawBody.length > bodyBytesMax) throw new Problem('body-too-large', 'A body may have up to 256 KB')
    },
  }
}
