import { type AttemptOutcome, endpointAfter } from '../../shared/application/endpoint-health.ts'
import { log } from '../../shared/application/log.ts'
import { withEndpoint } from '../../shared/application/partner-change.ts'
import type { PartnerRecords } from '../../shared/application/ports/partner-records.ts'
import type { Partner } from '../../shared/application/ports/partners.ts'
import type { WebhookOutcome } from '../../shared/application/ports/webhook-sender.ts'

export interface HealthPorts {
  readonly partnerRecords: Pick<PartnerRecords, 'load' | 'commit'>
}

/** Others that change the record at the same time are other deliveries to the same partner, which say the same. */
const attemptsMax = 3

/**
 * Notes with its partner how an endpoint does, when that changes. Never throws: the attempt has been made, and the next
 * one says it again.
 */
export async function noteHealth(
  { partnerRecords }: HealthPorts,
  { partnerId, endpoint }: Partner,
  url: string,
  { kind }: WebhookOutcome,
  attempts: number,
  now: Date,
): Promise<void> {
  const outcome = outcomeOf[kind]
  if (!endpoint || !endpointAfter(endpoint, url, outcome, { attempts, now })) return
  try {
    for (let tried = 0; tried < attemptsMax; tried += 1) {
      const record = await partnerRecords.load(partnerId)
      const after = record?.endpoint ? endpointAfter(record.endpoint, url, outcome, { attempts, now }) : null
      if (!record || !after) return
      if ((await partnerRecords.commit(withEndpoint(record, after, now))) !== 'stored') continue
      if (after.disabled) log.warn('An endpoint is disabled', { partnerId, reason: after.disabled.reason })
      return
    }
  } catch (error) {
    log.warn('How an endpoint does is not noted', { error, partnerId })
  }
}

const outcomeOf: Readonly<Record<WebhookOutcome['kind'], AttemptOutcome>> = {
  taken: 'taken',
  gone: 'gone',
  unavailable: 'failed',
}
