/** Days for which an event can be read from the feed, in business time. */
export const feedDays = 90

/** Bytes that the body of a request may have. */
export const bodyBytesMax = 256 * 1024

/** Seconds that a receiver of webhooks has to answer. */
export const receiverTimeoutSeconds = 15

/** Characters of an answer to an attempt that are kept. */
export const answerExcerptMax = 200
