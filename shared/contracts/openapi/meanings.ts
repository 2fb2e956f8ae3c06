/** What the fields of a component mean, by their dotted path; lists and nulls are looked through. */
interface Meaning {
  readonly of: readonly string[]
  readonly fields: Readonly<Record<string, string>>
}

const way = {
  'route.firstStep': 'What is done first: the device is collected, or a television is looked at remotely.',
  'route.collectFrom': 'Where it is collected; `none`: the technician comes.',
  'route.servicedAt': 'Where it is repaired or screened.',
  'route.returnTo': 'Where it goes back to.',
  'route.quoteTo': 'Who answers a quote; null for screenings, which have none.',
  'route.resultTo': 'Who is told the result of a screening.',
}

const bill = {
  'costs.payer': 'Who bears it.',
  'costs.when': '`always`, or only if a quote is accepted, or only if it is rejected.',
  'costs.vat': 'Whether VAT is added.',
  'costs.clauses': 'The clauses of the policy that say so.',
}

const quote: Meaning = {
  of: ['Quote', 'QuoteSummary'],
  fields: {
    revision: 'Counts from 1. The newest one is answered; earlier ones are superseded.',
    status: '`withdrawn`: it no longer stands, for example because the repair turned out to be covered.',
    'lines.amountCents': 'Euro cents without VAT.',
    reject: 'What a rejection costs, without VAT.',
    netCents: 'What the lines come to, without VAT.',
    vatRate: 'Percent.',
    totalCents: 'What accepting costs, with VAT.',
    rejectTotalCents: 'What rejecting costs, with VAT.',
    expiresAt: 'Until when it can be answered. Afterwards the RMA is on hold for the service desk.',
  },
}

const decision: Meaning = {
  of: ['Decision'],
  fields: {
    decision:
      '`eligible`: it is served. `refused`: it is not. `needs-information`: facts in `missing` decide it. `needs-review`: a person decides. `undetermined`: the registry of serials did not answer; ask again after `retryAfterSeconds`.',
    service: 'What is done; null unless it can be said already.',
    alternatives: 'Services that are possible instead of what was asked for.',
    redirect: 'Where the consumer is to go instead; null when nowhere else. `redirectText` says it in a sentence.',
    nearest:
      'The fewest truthful changes under which the same request would be eligible; null when it is already, or when there are none.',
    'nearest.changes.path': 'Field of the request, dotted.',
    missing:
      'Fields of the request, dotted, without which it cannot be decided. Send them with the request or later; empty when eligible.',
    findings: 'Every rule of the policy that was looked at, and what it found.',
    'findings.kind': '`admission`: whether it is taken in. `coverage`: whether the warranty bears it.',
    'findings.clauses': 'The clauses of the policy that the rule stands for.',
    'findings.readings': 'How the policy is read where it leaves something open.',
    'findings.facts': 'What the rule looked at, by dotted path.',
    'findings.because': 'The reason in a sentence, in the language of `accept-language`.',
    'findings.wouldPassIf':
      'The changes under which this one rule would pass; null when it passes, or when none would do.',
    'deadlines.doa': 'Last day on which a DOA or remorse is in time; null when unknown or of no matter.',
    'deadlines.warranty': 'Last day of the warranty; null when unknown.',
    route: 'The way of the device; null while it cannot be said.',
    ...way,
    costs: 'Who pays what. Amounts come with a quote, and stand in `costs` of the RMA.',
    ...bill,
    instructions: 'What to tell the consumer or to do, as a code and as a sentence.',
    retryAfterSeconds: 'Seconds after which asking again makes sense; null unless `undetermined`.',
    'policy.version': 'The version of the policy that decided. An RMA keeps it.',
    'policy.asOf': 'The day that the request was judged by, in the consumer’s country.',
  },
}

/** What an RMA says in lists and by itself. */
const summary: Meaning = {
  of: ['Rma', 'RmaSummary'],
  fields: {
    partnerReference: 'Your own reference, as you sent it.',
    state: 'Where it stands. `closed` and `cancelled` are the ends.',
    outcome: 'How it ended; null until then, and when it was cancelled.',
    holdReason: 'Why a person of the service desk has to decide; null unless `state` is `on-hold`.',
    heldFrom: 'The state that the hold interrupted; null while it is not on hold, or when it began so.',
    allowedActions: 'What you can do with it now. Anything else is 409 `wrong-state`.',
    service: 'What is done; null while it is undecided.',
    quote: 'The newest quote; null while there is none.',
    payment: 'What the consumer is asked to pay online; null when nothing.',
    'payment.purpose': 'For the accepted quote, or for the fee of a rejection.',
    'payment.status': '`open` until what is asked for has come in; `refunded`: it went back.',
    'payment.amountCents': 'What is asked for, with VAT.',
    'payment.receivedCents': 'What has come in so far and was not given back.',
    swappedTo: 'The unit that took its place; null unless it was swapped.',
    'swappedTo.warrantyEndsOn': 'Last day of its warranty; null when unknown.',
    continuedAs: 'The RMA under which it went on after this one had ended.',
    registeredAt: 'When it was registered, business time.',
    since: 'Since when it is in its state; on hold: since when for this reason.',
    updatedAt: 'When it changed last: what `updatedSince` compares with.',
    'links.self': 'Path of the RMA, under the address of the service.',
  },
}

const rma: Meaning = {
  of: ['Rma'],
  fields: {
    registrar: 'Id of the partner that registered it; left out for retailers.',
    'payment.payUrl': 'The page on which it is paid; null for who may not see it.',
    decision: 'The newest decision of the policy; null while there is none.',
    consumer: 'Null once erased. The e-mail address is shown to who sent it and to the service desk.',
    route: 'The way of the device as it stands, for example after an inspection; null while it cannot be said.',
    ...way,
    liabilityExtendedUntil: 'Last day on which the seller is liable for a device that was repaired under warranty.',
    costs: 'Who pays what as things stand.',
    ...bill,
    'costs.netCents': 'Null while it is open, and for who may not see it; so are `vatCents` and `grossCents`.',
    ledger: 'What is owed for certain, entry by entry. An entry is never changed: another one takes it back.',
    'ledger.sequence': 'The event that made the entry; `line` counts its entries.',
    'ledger.netCents': 'Without VAT. Negative: taken back, or money received; so are `vatCents` and `grossCents`.',
    'ledger.account': 'With whom it is settled: `vendor`, `consumer`, or a partner by its id.',
    turnaround: 'How long it takes, in working days of the consumer’s country; null while it was not admitted.',
    'turnaround.endedAt': 'When the device was back, or nothing was to go back any more; null until then.',
    'turnaround.workingDays': 'So far, without the pauses; the `phases` come to as much.',
    'turnaround.pausedDays': 'Spent waiting for the consumer or the retailer; not counted.',
    'turnaround.expectedOn': 'Local day on which the promised working days run out; null while paused and once ended.',
    'turnaround.paused': 'Whether it waits for the consumer or the retailer now.',
    'turnaround.late': 'Whether it took longer than promised.',
    timeline: 'Every event from the first, with the texts and links that you may read.',
  },
}

const feed: Meaning = {
  of: ['FeedPage'],
  fields: {
    events: 'In order; empty at the end of the feed.',
    next: 'The `after` of the next call, also of an empty page: store it with what you did about the events.',
  },
}

const deliveries: Meaning = {
  of: ['DeliveryPage'],
  fields: {
    'deliveries.eventId': 'Id of the event: the `webhook-id` of its webhook.',
    'deliveries.timestamp': 'When the event happened, business time.',
    'deliveries.status':
      '`pending`: its first attempt is to come. `retrying`: it failed and is tried again. `dead`: given up. `not-sent`: there was no endpoint for it; it is in the feed.',
    'deliveries.attempts': 'Every attempt since the delivery began, or was begun anew by a redelivery.',
    'deliveries.attempts.statusCode': 'What your endpoint answered; null when it answered nothing.',
    'deliveries.attempts.cause': 'Why it failed, e.g. `disabled`; null when it was taken.',
    'deliveries.attempts.response': 'The first 200 characters of your answer.',
    'deliveries.lastStatusCode': 'That of the newest attempt; null while there is none.',
    'deliveries.nextAttemptAt': 'The earliest instant of the next attempt; null when there is none.',
    'deliveries.deliveredAt': 'When your endpoint took it; null until then.',
  },
}

const pages: Meaning = {
  of: ['RmaPage', 'DeskItemPage', 'LedgerEntryPage', 'DeliveryPage'],
  fields: { next: 'The `cursor` of the next page; null at the end. Opaque: URL-encode it.' },
}

const partner: Meaning = {
  of: ['Partner'],
  fields: {
    requestsPerSecond: 'Your limit; your quota in a window is in `ratelimit-policy`.',
    liveSecrets: 'How many secrets sign for you now: two during a rotation.',
    publicKeys: 'The Ed25519 keys by which you sign `v1a`.',
    endpoint: 'Where your webhooks go; null while they go nowhere.',
    'endpoint.eventTypes': 'The types that it takes; null for all.',
    'endpoint.failingSince': 'Since when every attempt has failed; null while it takes events.',
    'endpoint.disabled': 'Since when, and why, nothing is sent to it: set it again with `PUT /v1/partner/endpoint`.',
    'endpoint.disabled.reason': '`gone`: it answered 410. `failing`: nothing was taken for days.',
  },
}

const refused: Meaning = {
  of: ['UnauthorisedProblem'],
  fields: {
    signatureCheck:
      'In the sandbox alone: what was expected of the signature, and the likeliest mistake in `hint`. The deployed service never says it.',
  },
}

/** What the fields mean that do not explain themselves; what every event has is in `ofEvents`. */
export const meanings: readonly Meaning[] = [quote, decision, summary, rma, feed, pages, deliveries, partner, refused]

const envelope = {
  id: 'Stable: the `webhook-id` of its webhook.',
  timestamp: 'When it was recorded, business time.',
}

const counted = 'Counts the events of one RMA from 1, without gaps.'
const by = 'Who did it.'
const occurredAt = 'When it really happened, where somebody reported it later.'

/** Fields of every event of an RMA, in the feed and in webhooks. */
export const ofEvents: Readonly<Record<string, string>> = {
  ...envelope,
  'data.partnerReference': 'Your own reference of the RMA.',
  'data.sequence': counted,
  'data.state': 'The state of the RMA after it.',
  'data.by': by,
  'data.occurredAt': occurredAt,
}

/** Fields of every event in the timeline of its RMA. */
export const ofTimelineEntries: Readonly<Record<string, string>> = {
  sequence: counted,
  at: envelope.timestamp,
  by,
  occurredAt,
}

/** Fields of events that belong to a partner, and to no RMA. */
export const ofPartnerEvents: Readonly<Record<string, string>> = {
  ...envelope,
  'data.sequence': 'Counts the partner’s own events from 1; they belong to no RMA.',
}
