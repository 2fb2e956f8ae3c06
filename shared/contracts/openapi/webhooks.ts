import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { eventTypes } from '../answers/event.ts'
import { receiverTimeoutSeconds } from '../promises.ts'
import { eventName } from './components.ts'
import type { EventExample } from './examples.ts'
import { webhookHeaders } from './parameters.ts'

/** A webhook for every type of event. @throws Error for a type of which no event is given */
export const webhooksOf = (events: readonly EventExample[]): ZodOpenApiPathsObject =>
  Object.fromEntries(
    eventTypes.map((type) => [
      type,
      {
        post: {
          operationId: `on${eventName(type)}`,
          tags: ['Events'],
          summary: `Takes ${type}`,
          description: `Sent to your endpoint at least once, under the event’s id as \`webhook-id\`. Take it by any 2xx within ${receiverTimeoutSeconds} seconds and work on it afterwards; anything else is tried again. The feed has the same events.`,
          parameters: webhookHeaders,
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: `#/components/schemas/${eventName(type)}` },
                example: exampleOf(type, events),
              },
            },
          },
          responses: {
            '2XX': { description: 'Taken.' },
            '410': { description: 'Gone: nothing is sent to this endpoint any more.' },
          },
          security: [],
        },
      },
    ]),
  )

function exampleOf(type: string, events: readonly EventExample[]): EventExample {
  const example = events.find((each) => each.type === type)
  if (!example) throw new Error(`No event ${type} is recorded: npm run openapi:record`)
  return example
}
