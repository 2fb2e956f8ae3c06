/** An event as some version of this service stored it, before it is parsed. */
export interface Recorded {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** What brings an event of one schema version to the next. */
type Upcast = (event: Recorded) => Recorded

const inspectionBefore2 = ['official', 'warrantable', 'causes', 'part', 'covered', 'service'] as const

/**
 * Version 1 spread the whole report into an inspection, notes included, and said neither route nor costs; `null` means
 * that they follow from the decision as it stood.
 */
const from1: Upcast = (event) => {
  if (event.type !== 'device.inspected') return event
  const kept = Object.fromEntries(inspectionBefore2.map((name) => [name, event.data[name]]))
  return { ...event, data: { ...kept, route: null, costs: null } }
}

/**
 * Version 2 knew one purpose of a payment and opened none for the fee of a rejection, said not why an RMA was cancelled
 * (nothing cancelled one yet), what a swapped unit inherits, and
 * what a shop claims with once a DOA is accepted.
 */
const from2: Upcast = (event) => {
  const { data } = event
  switch (event.type) {
    case 'quote.accepted':
      return {
        ...event,
        data: { ...data, payment: data.payment && { ...data.payment, purpose: 'quote', receipts: [] } },
      }
    case 'quote.rejected':
      return { ...event, data: { ...data, payment: null } }
    case 'device.swapped':
      return { ...event, data: { ...data, inherits: null, warrantyEndsOn: null } }
    case 'doa.accepted':
      return { ...event, data: { ...data, claim: null } }
    case 'rma.cancelled':
      return { ...event, data: { cause: 'requested' } }
    default:
      return event
  }
}

/** By the version that they start from; a new schema version adds one here and a recording in the tests. */
const upcasts: Readonly<Record<number, Upcast>> = { 1: from1, 2: from2 }

/** The version in which events are written. */
export const eventSchemaVersion = Object.keys(upcasts).length + 1

/** Brings a recorded event from its schema version to the current one. Throws for a version that this code does not know. */
export function upcast(event: Recorded, version: number): Recorded {
  let current = event
  for (let from = version; from < eventSchemaVersion; from += 1) {
    const step = upcasts[from]
    if (!step) throw new Error(`An event of an unknown schema version: ${version}`)
    current = step(current)
  }
  if (version > eventSchemaVersion) throw new Error(`An event of a later schema version: ${version}`)
  return current
}
