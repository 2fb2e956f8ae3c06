import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { eventTypes } from '../answers/event.ts'
import { eventName } from './components.ts'
import { webhookHeaders } from './parameters.ts'

/** A webhook for every type of event. */
export const webhooks: ZodOpenApiPathsObject = Object.fromEntries(
  eventTypes.map((type) => [
    type,
    {
      post: {
        operationId: `on${eventName(type)}`,
        tags: ['Events'],
        summary: `Takes ${type}`,
        description:
          'Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.',
        parameters: webhookHeaders,
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${eventName(type)}` } } },
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
