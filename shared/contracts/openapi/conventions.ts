import { bodyBytesMax } from '../promises.ts'
import { idempotencyKeptHours, signatureToleranceSeconds } from '../request-limits.ts'

/** What holds for every operation, in the words of the document. */
export const conventions = `
Partners register warranty and return requests, follow them, and are told of everything that happens.

**Signing.** Requests are signed by the [Standard Webhooks](https://www.standardwebhooks.com) scheme: \`webhook-signature\` is
\`v1,\` and the base64 HMAC-SHA256 of \`{webhook-id}.{webhook-timestamp}.{body}\` under your secret (\`whsec_…\`). The bytes of the body
count; a GET signs the empty body. A timestamp may be ${signatureToleranceSeconds} seconds off.

**Idempotency.** \`webhook-id\` is the key of every write and is kept for at least ${idempotencyKeptHours} hours. The same id with the same method, path
and body is answered as then, with \`idempotency-replayed: true\`; with another request it is 409 \`idempotency-conflict\`. Final 2xx
and 4xx answers are kept; 401, 403, 429, 5xx and 409 \`in-progress\` are not: send the same request again.

**Bodies** are JSON of at most ${bodyBytesMax / 1024} KB; more is 413. An unknown field is an error. Text is well-formed Unicode without control
characters and characters that override its direction, and is trimmed. Reported instants are at most one day ahead of business time, dates are not in the future.

**Problems** are \`application/problem+json\` (RFC 9457) with a stable \`code\`. Content that is not right is answered with every bad
field at once (up to 50) in \`errors\`, by dotted path. Their sentences are English; those of a decision follow \`accept-language\`. A partner that may not see an RMA gets the answer to one that does not exist.

**Lists** are read page by page: \`next\` is the \`cursor\` of the next page, null at the end. A cursor is opaque and can hold
characters such as \`#\`: URL-encode it.

**Units.** Dates are \`YYYY-MM-DD\` in the consumer’s country, instants ISO 8601 UTC, money whole euro cents, \`vatRate\` a number of percent.

**Compatibility.** Within version 1, answers and events may get further fields, lists of words further values, and operations
further statuses of success: read past what you do not know.
`.trim()
