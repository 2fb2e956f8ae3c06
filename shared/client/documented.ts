import type { components } from './openapi.ts'

type Schemas = components['schemas']

/** A refusal as the service answers it (RFC 9457); `code` tells what else it says. Codes may be added. */
export type Problem = Schemas[Extract<keyof Schemas, `${string}Problem`>]

/** What the policy says to a request. */
export type Decision = Schemas['Decision']

/** An RMA as it is shown, with its timeline. */
export type Rma = Schemas['Rma']

/** The languages of the sentences in decisions and problems. */
export type Language = NonNullable<components['headers']['content-language']>

/** An event as it comes by webhook and stands in the feed; `type` tells what `data` holds. Types may be added. */
export type WebhookEvent = Schemas['Event']
