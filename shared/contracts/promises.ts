/** Numbers that partners are promised and build on; the guides print them. */

/** How far a signed request's timestamp may lie from the wall clock, either way: the tolerance of Standard Webhooks' libraries. */
export const freshnessSeconds = 300

/** How long a `webhook-id` is known at the least, by the wall clock. */
export const idempotencyHours = 96

/** How long an event can be read from the feed, in business time. */
export const feedDays = 90

/** How large a request's body may be. */
export const bodyBytesMax = 256 * 1024

/** How long a receiver of webhooks has to answer. */
export const receiverTimeoutSeconds = 15

/** How long an endpoint may take nothing before nothing is sent there any more, in business time. */
export const failingDaysMax = 5
