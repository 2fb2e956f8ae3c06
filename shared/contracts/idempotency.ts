/** Hours, by the wall clock, for which the answer to a write is given again under its `webhook-id`; then it is a new one. */
export const idempotencyKeptHours = 96
