import type { Example } from '../../../shared/contracts/openapi/examples.ts'
import recorded from '../../../shared/contracts/openapi/recorded.json' with { type: 'json' }

/** The examples of the document as they were recorded. */
export const examples = recorded as readonly unknown[] as readonly Example[]
