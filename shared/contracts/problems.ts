import type { RefusalCode } from '../rma/index.ts'

/** Every problem that the service and its gateway answer with: its stable code, HTTP status and title (RFC 9457). */
export const problems = {
  'malformed-json': [400, 'The body is not JSON'],
  'bad-request': [400, 'The request was not accepted'],
  unauthorised: [401, 'The request is not signed by a known partner'],
  forbidden: [403, 'This role may not do that'],
  blocked: [403, 'The request was blocked'],
  'not-found': [404, 'There is nothing here'],
  'rma-not-found': [404, 'There is no such RMA'],
  'idempotency-conflict': [409, 'This webhook-id was used for another request'],
  'in-progress': [409, 'The same request is still running'],
  'serial-has-open-rma': [409, 'This serial has an open RMA'],
  'serial-not-new': [409, 'This serial is no new unit'],
  'already-decided': [409, 'A person has decided this already'],
  'not-refused': [409, 'The request is not refused'],
  'not-offered': [409, 'Nothing is offered that this could go on as'],
  'desk-item-not-found': [404, 'There is no such desk item'],
  'wrong-state': [409, 'That does not fit the state of the RMA'],
  'in-warranty': [409, 'The repair is covered by the warranty'],
  'lcd-not-repaired': [409, 'LCD modules are not replaced'],
  'quote-answered': [409, 'The quote has been answered'],
  'quote-superseded': [409, 'A newer revision has taken its place'],
  'quote-expired': [409, 'The quote has expired'],
  'quote-withdrawn': [409, 'The quote no longer stands'],
  'quote-not-found': [404, 'There is no such quote'],
  'quote-not-yours': [403, 'Somebody else answers this quote'],
  'quote-lines-do-not-fit': [422, 'The lines do not fit the way of the device'],
  'reject-fee-raised': [422, 'The fee for a rejection may not rise'],
  'too-many-revisions': [409, 'The quote cannot be revised any more'],
  'too-many-reports': [409, 'This has been reported too often'],
  'payment-not-found': [404, 'There is no such payment'],
  'event-not-found': [404, 'There is no such event'],
  'no-endpoint': [409, 'There is no endpoint to send that to'],
  'redelivery-running': [409, 'Another range is being sent again'],
  'cursor-expired': [410, 'The cursor lies before what is kept'],
  'body-too-large': [413, 'The body is too large'],
  'invalid-content': [422, 'Some fields are not right'],
  'channel-not-allowed': [422, 'This caller may not use that channel'],
  'information-missing': [422, 'More information is needed to decide'],
  'battery-damaged': [422, 'A damaged battery gets no parcel label'],
  'contradictory-result': [422, 'The findings contradict the result'],
  'not-eligible': [422, 'The request cannot be taken'],
  'too-many-requests': [429, 'Too many requests'],
  'internal-error': [500, 'Something went wrong on our side'],
  unavailable: [503, 'This cannot be done at the moment'],
  timeout: [504, 'The answer took too long'],
} as const satisfies Record<RefusalCode, readonly [number, string]> & Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof problems

/**
 * What every problem document says of its code; the caller adds `detail` and `requestId`. The type is the page of the
 * code, as a reference with its full path (RFC 9457 §3.1.1): it is the same in every stage, in answers that were stored and
 * in the gateway's own, which know no host.
 */
export function problemHead(code: ProblemCode) {
  const [status, title] = problems[code]
  return { type: `/docs/problems/${code}`, title, status, code }
}
