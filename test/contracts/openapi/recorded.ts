import type { EventExample, Example } from '../../../shared/contracts/openapi/examples.ts'
import recorded from '../../../shared/contracts/openapi/recorded.json' with { type: 'json' }
import recordedEvents from '../../../shared/contracts/openapi/recorded-events.json' with { type: 'json' }

/** The examples of the document as they were recorded. */
export const examples = recorded as readonly unknown[] as readonly Example[]
/** The events of the document as they were recorded. */
export const events: readonly EventExample[] = recordedEvents
