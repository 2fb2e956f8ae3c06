import type { ProblemCode } from '../../contracts/problems.ts'

/**
 * Whether to send again. `same`: the same request under the same `webhook-id`, since nothing was stored. `corrected`: once
 * put right; the `webhook-id` is still free. `new`: only another request, under a new `webhook-id`, since this answer is
 * stored. `never`: no request brings another answer.
 */
export type Again = 'same' | 'corrected' | 'new' | 'never'

export interface ProblemText {
  /** Why it is answered. */
  readonly cause: string
  /** What its receiver does. */
  readonly cure: string
  readonly again: Again
}

/** What the page of every problem says, in Markdown. */
export const problemPages: Readonly<Record<ProblemCode, ProblemText>> = {
  'malformed-json': {
    cause: 'The body is empty, is not JSON or is not UTF-8.',
    cure: 'Serialise the body once, sign exactly those bytes and send exactly those bytes.',
    again: 'new',
  },
  'bad-request': {
    cause: 'The gateway could not read the request: a header or the request line is malformed.',
    cure: 'Compare the request with an [example](/docs/signing). `detail` never echoes what you sent.',
    again: 'corrected',
  },
  unauthorised: {
    cause:
      'Your partner id is unknown or disabled, the signature does not match the bytes that arrived, or the timestamp is more than {{freshnessSeconds}} seconds off. All of these get the same answer, so that nobody can probe for partners.',
    cure: 'Check, in this order: the clock of your server; that the signed body is byte for byte the sent one (a GET signs the empty body); that the secret is decoded from base64 behind `whsec_`. The [worked signature](/docs/signing#a-worked-signature) shows where you differ.\n\nIn the sandbox (`npm start`) alone the answer explains itself in `signatureCheck`: `hint` names the likeliest mistake, `partner` whether the id is known, `timestamp` how far it is off, `signedContent` what was signed (form, size and SHA-256 of the body), `schemesSent` what you sent, and `expected` the signatures that would have been taken. The deployed service never says any of it.',
    again: 'corrected',
  },
  forbidden: {
    cause: 'You are known, but your role may not call this route.',
    cure: '`detail` names the roles that may. The [reference](/docs) lists them for each route; ask us when yours is wrong.',
    again: 'corrected',
  },
  blocked: {
    cause: 'The firewall in front of the service took the request for an attack, or your address sends far too much.',
    cure: 'Slow down, and look for what resembles an attack in the path or the query. If it persists, send us the time and your address.',
    again: 'corrected',
  },
  'not-found': {
    cause: 'No route has this method and path.',
    cure: 'Compare both with the [reference](/docs). Paths are case-sensitive and end without a slash.',
    again: 'corrected',
  },
  'rma-not-found': {
    cause: 'The RMA does not exist, was erased, or belongs to another partner: the answer is the same on purpose.',
    cure: 'Check the number. Its last character catches typing errors; case and dashes do not matter.',
    again: 'new',
  },
  'idempotency-conflict': {
    cause:
      'This `webhook-id` was used before for another request. A request is the same when method, path and body bytes are.',
    cure: 'Give every new request a new `webhook-id`. If you meant to repeat, send the very bytes that you sent first: do not serialise the body again.',
    again: 'new',
  },
  'in-progress': {
    cause: 'The same request, or another one about the same RMA, serial or order, is being worked on at this moment.',
    cure: 'Wait for the seconds in `retry-after`.',
    again: 'same',
  },
  'serial-has-open-rma': {
    cause: 'The device with this serial is already in an RMA that is not closed.',
    cure: 'If `rmaNumber` is in the answer the RMA is yours: follow it, or cancel it first. Otherwise somebody else registered it; ask the service desk.',
    again: 'new',
  },
  'serial-not-new': {
    cause: 'The serial that was reported for the new unit belongs to this device, or to another RMA or unit.',
    cure: 'Read the serial off the new unit and report the swap with it.',
    again: 'new',
  },
  'already-decided': {
    cause: 'Somebody else answered this desk item or second look before you.',
    cure: 'Read the item or the RMA again: it says what was decided.',
    again: 'never',
  },
  'not-refused': {
    cause: 'A second look is for refused requests, and this one is not refused.',
    cure: 'Register it with `POST /v1/rmas`.',
    again: 'never',
  },
  'not-offered': {
    cause: 'The decision offers no service that the request could go on as.',
    cure: 'Choose another action; `detail` says what is possible.',
    again: 'new',
  },
  'desk-item-not-found': {
    cause: 'There is no desk item with this id.',
    cure: 'Take the id from `GET /v1/desk-items`.',
    again: 'new',
  },
  'wrong-state': {
    cause:
      'What you report or ask does not fit the state of the RMA, often because an event overtook you. Nothing was changed.',
    cure: '`state` and `allowedActions` in the answer say where it stands and what you can do now. Read the RMA, and carry on from there.',
    again: 'new',
  },
  'in-warranty': {
    cause: 'The vendor bears this repair, so there is nothing to quote.',
    cure: 'Report the repair without a quote. If an inspection found otherwise, report the inspection first.',
    again: 'never',
  },
  'lcd-not-repaired': {
    cause: 'LCD modules of televisions are not replaced out of warranty, so no quote is made for one.',
    cure: 'Send the device back unrepaired.',
    again: 'never',
  },
  'quote-answered': {
    cause: 'This quote was accepted or rejected before. Exactly one answer counts.',
    cure: 'Read the RMA: `quote` says what was answered.',
    again: 'never',
  },
  'quote-superseded': {
    cause: 'The service centre issued a newer revision after the one you answer.',
    cure: 'Show the newest revision in `quote` of the RMA to whoever decides, and answer that one.',
    again: 'new',
  },
  'quote-expired': {
    cause: 'The quote was not answered by its `expiresAt`.',
    cure: 'The RMA is on hold; the service desk can have a new quote made.',
    again: 'never',
  },
  'quote-withdrawn': {
    cause: 'The quote no longer stands, for example because the repair turned out to be covered.',
    cure: 'Read the RMA: its timeline says what happened instead.',
    again: 'never',
  },
  'quote-not-found': {
    cause: 'The RMA has no quote, or no such revision.',
    cure: 'Wait for the event `quote.issued`; it names the revision.',
    again: 'new',
  },
  'quote-not-yours': {
    cause: 'The consumer answers this quote, by the link in a mail, or another partner does.',
    cure: 'Nothing is left for you to do: `quote.accepted` or `quote.rejected` will tell you.',
    again: 'never',
  },
  'quote-lines-do-not-fit': {
    cause:
      'A line of the quote does not fit the way of the device: travel for one in the depot, transport for one on site.',
    cure: '`route` in the decision of the RMA says the way; quote the lines that belong to it.',
    again: 'new',
  },
  'reject-fee-raised': {
    cause: 'The fee for a rejection is above that of the first revision.',
    cure: 'Keep it at or below the first one; the price of the repair itself may change.',
    again: 'new',
  },
  'too-many-revisions': {
    cause: 'The quote has been revised as often as it may be.',
    cure: 'Settle it with the service desk.',
    again: 'never',
  },
  'too-many-reports': {
    cause: 'This kind of report has been made for the RMA as often as it may be.',
    cure: 'Look for a loop on your side. If there is none, settle it with the service desk.',
    again: 'never',
  },
  'payment-not-found': {
    cause: 'No payment has this `paymentId`.',
    cure: 'Use the id that the payment was opened with.',
    again: 'new',
  },
  'event-not-found': {
    cause: 'There is no event with this id, or it was not sent to you.',
    cure: 'Take the id from the feed or from `GET /v1/deliveries`; it is also the `webhook-id` of its webhook.',
    again: 'new',
  },
  'no-endpoint': {
    cause: 'You have no endpoint, it takes no events of this type, or it is disabled.',
    cure: '`GET /v1/partner` says which. `PUT /v1/partner/endpoint` sets it, and makes a disabled one work again.',
    again: 'new',
  },
  'redelivery-running': {
    cause: 'A range that you asked for before is still being sent again.',
    cure: 'Wait until it is through: `GET /v1/deliveries` shows it. Then ask for the next one.',
    again: 'same',
  },
  'cursor-expired': {
    cause: 'The events after this cursor are older than the {{feedDays}} days that the feed keeps.',
    cure: 'Read the RMAs that changed with `GET /v1/rmas?updatedSince=`, then read the feed on without a cursor. [Catching up](/docs/events#catching-up-after-an-outage) shows how.',
    again: 'never',
  },
  'body-too-large': {
    cause: 'The body is larger than {{bodyKilobytesMax}} KB.',
    cure: 'Documents and photos are no part of it: they have links of their own.',
    again: 'corrected',
  },
  'invalid-content': {
    cause:
      'The body or the query is well-formed, but fields are missing, unknown, of the wrong form, or contradict each other.',
    cure: '`errors` names every bad field at once, each with its `path` and a `message`. Put all of them right.',
    again: 'new',
  },
  'channel-not-allowed': {
    cause: 'The request names a channel that your role may not use.',
    cure: 'Leave `channel` out: it defaults to yours.',
    again: 'new',
  },
  'information-missing': {
    cause: 'The policy cannot decide yet: facts are missing that matter to this request.',
    cure: '`errors` and `decision.missing` name them. Send them with the request, or register with `"onMissing": "hold"` and supply them later with `POST /v1/rmas/{n}/information`.',
    again: 'new',
  },
  'battery-damaged': {
    cause: 'A damaged battery may not travel as an ordinary parcel, so no label is made.',
    cure: 'Book a carrier of dangerous goods and report the transport without `labelUrl`.',
    again: 'new',
  },
  'contradictory-result': {
    cause: 'The result of the screening or inspection is contradicted by its own findings.',
    cure: 'Compare both: accepted needs every finding of its kind; a broken seal or an excluded cause is not covered.',
    again: 'new',
  },
  'not-eligible': {
    cause: 'The policy refuses the request.',
    cure: '`decision.findings` names each rule with its clause and reason, `decision.alternatives` and `redirect` what is possible instead, `decision.nearest` the fewest changes of fact that would make it eligible. The consumer may ask for a second look.',
    again: 'new',
  },
  'too-many-requests': {
    cause: 'You send more than your limit allows, or the service as a whole is throttled.',
    cure: 'Wait for the seconds in `retry-after`, then spread your requests. [Rate limits](/docs/rate-limits) says how.',
    again: 'same',
  },
  'internal-error': {
    cause: 'Something failed on our side. What you sent is not the reason, and whether it took effect is not certain.',
    cure: 'The same `webhook-id` makes it safe to repeat: if the first one took effect, you get its answer. If it persists, send us the `requestId`.',
    again: 'same',
  },
  unavailable: {
    cause: 'Something that the request needs does not answer at the moment.',
    cure: 'Wait for the seconds in `retry-after`, or a minute without it.',
    again: 'same',
  },
  timeout: {
    cause: 'The answer took longer than the gateway waits. Whether the request took effect is not certain.',
    cure: 'The same `webhook-id` makes it safe to repeat: if the first one took effect, you get its answer.',
    again: 'same',
  },
}
