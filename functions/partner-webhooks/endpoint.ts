import { type PartnerChange, withEvent } from '../../shared/application/partner-change.ts'
import type { PartnerRecords } from '../../shared/application/ports/partner-records.ts'
import { partnerEventId } from '../../shared/contracts/partner-event.ts'
import { endpointAt, type PartnerRecord } from '../../shared/contracts/partner-record.ts'
import type { EndpointBody } from '../../shared/contracts/webhooks.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { AlreadyAnswered, answeredByBody } from '../../shared/http/idempotency.ts'
import { inProgress, Problem } from '../../shared/http/problem.ts'

export interface EndpointPorts {
  readonly partnerRecords: PartnerRecords
}

/** Others that change the record at the same time are the operator, and deliveries that note how the endpoint does. */
const attemptsMax = 5

/** The caller as it may see itself. */
export async function shownPartner({ partnerRecords }: EndpointPorts, { caller }: Call): Promise<Answer> {
  return { status: 200, body: shown(await recordOf(partnerRecords, caller.partnerId)) }
}

/** Where the caller's webhooks go from now on. What was disabled works again, and has never failed. */
export function endpointSet(ports: EndpointPorts, call: Call<EndpointBody>): Promise<Answer> {
  const { url, eventTypes = null } = call.body
  const endpoint = url === null ? null : { ...endpointAt(url), eventTypes }
  return changed(ports, call, 200, (record) => {
    const change = { record: { ...record, endpoint }, events: [] }
    return { change, body: shown(change.record) }
  })
}

/** Sends `endpoint.test` to the caller's endpoint, whatever types that takes. */
export function endpointTested(ports: EndpointPorts, call: Call): Promise<Answer> {
  return changed(ports, call, 202, (record) => {
    if (!record.endpoint) throw new Problem('no-endpoint', 'Set one by PUT /v1/partner/endpoint')
    if (record.endpoint.disabled) throw new Problem('no-endpoint', 'It is disabled; set it again to use it')
    const change = withEvent(record, { type: 'endpoint.test', data: {} }, call.now)
    const eventId = partnerEventId({ partnerId: record.partnerId, sequence: change.record.lastEvent })
    return { change, body: { eventId } }
  })
}

/** Changes the caller's record and keeps the answer, in one transaction. */
async function changed(
  { partnerRecords }: EndpointPorts,
  call: Call,
  status: number,
  propose: (record: PartnerRecord) => { readonly change: PartnerChange; readonly body: unknown },
): Promise<Answer> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const { change, body } = propose(await recordOf(partnerRecords, call.caller.partnerId))
    const result = await partnerRecords.commit({ ...change, answered: answeredByBody(call, status, body) })
    if (result === 'answered') throw new AlreadyAnswered()
    if (result === 'stored') return { status, body, committed: true }
  }
  throw inProgress('Others are changing this partner')
}

async function recordOf(records: PartnerRecords, partnerId: string): Promise<PartnerRecord> {
  const record = await records.load(partnerId)
  if (!record) throw new Error(`A verified partner without a record: ${partnerId}`)
  return record
}

const shown = (record: PartnerRecord) => {
  const { partnerId, role, requestsPerSecond, publicKeys, secretCiphertexts, endpoint } = record
  return { partnerId, role, requestsPerSecond, liveSecrets: secretCiphertexts.length, publicKeys, endpoint }
}
