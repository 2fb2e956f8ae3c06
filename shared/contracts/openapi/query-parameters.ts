const page = 'How many to answer with at most.'
const cursor =
  'The `next` of the page before, as it stands; without one the first page. It is opaque and can hold characters such as `#`: URL-encode it.'

/** What readers are told of every parameter of a query, by its name; by operation and name where it means another thing. */
export const queryParameters: Readonly<Record<string, string>> = {
  limit: page,
  cursor,
  state: 'Only RMAs that are in this state now.',
  updatedSince:
    'Only RMAs that changed at this instant or later: an instant in UTC, e.g. `2026-11-20T00:00:00Z`, not a day.',
  holdReason: 'Only RMAs on hold for this reason. For the service desk.',
  serial: 'Only RMAs of the device with this serial, also one that came in its place. For the service desk.',
  email: 'Only RMAs of the consumer with this e-mail address. For the service desk.',
  partnerReference: 'Only RMAs that were registered under this reference. For the service desk.',
  after:
    'The `next` of the answer before: events after that position of your feed; without it the oldest that can be read. Opaque: keep it as text.',
  kind: 'Items of this kind.',
  payer: 'Only entries that this party bears.',
  'showTurnaround.from': 'First local day on which the RMAs ended.',
  'showTurnaround.to': 'Last local day on which the RMAs ended, included; at most 366 days with the first.',
  status: 'Only deliveries that stand like this. A page can then be short, or empty, before `next` is null.',
  partnerId: 'Whose deliveries. For the service desk; everybody else sees their own.',
}
