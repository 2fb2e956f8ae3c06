import type { PartnerEndpoint } from '../contracts/partner-record.ts'

/** Days without a single taken event after which nothing is sent to an endpoint any more. */
export const failingDaysMax = 5
/**
 * Attempts at the event with which that ends. A quiet partner may have had nothing to take for days: what is tried a third
 * time, minutes later, is no hiccup.
 */
const attemptsToDisable = 3

/** How an attempt at an endpoint went: `gone` is its answer 410, which says that it wants no more. */
export type AttemptOutcome = 'taken' | 'failed' | 'gone'

/**
 * An endpoint after an attempt at it; null when that changes nothing, as nearly always. It is disabled when it is gone, or
 * when everything has failed for five days; what an attempt at another address says is none of its business.
 * @param url that the attempt was made at
 * @param attempts at this event, this one counted
 * @param now business time
 */
export function endpointAfter(
  endpoint: PartnerEndpoint,
  url: string,
  outcome: AttemptOutcome,
  { attempts, now }: { readonly attempts: number; readonly now: Date },
): PartnerEndpoint | null {
  if (endpoint.url !== url || endpoint.disabled) return null
  if (outcome === 'taken') return endpoint.failingSince === null ? null : { ...endpoint, failingSince: null }
  const at = now.toISOString()
  if (outcome === 'gone') return { ...endpoint, disabled: { at, reason: 'gone' } }
  if (endpoint.failingSince === null) return { ...endpoint, failingSince: at }
  const failingDays = (now.getTime() - Date.parse(endpoint.failingSince)) / 86_400_000
  return failingDays < failingDaysMax || attempts < attemptsToDisable
    ? null
    : { ...endpoint, disabled: { at, reason: 'failing' } }
}
