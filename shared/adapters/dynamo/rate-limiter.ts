import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { RateLimiter } from '../../application/ports/rate-limiter.ts'
import {
  afterTaking,
  newShare,
  nextPortion,
  quotaOf,
  type Share,
  served,
  windowAt,
} from '../../application/rate-limit.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { rateKey } from './keys.ts'

/** Milliseconds after which counting is given up; a request does not wait longer for it. */
const answeredMsMax = 1000
/** Seconds for which a window is kept after its end, for instances whose clocks are behind. */
const keptSeconds = 60
const partnersMax = 500

/**
 * Budgets as one item per partner and window. An instance takes portions of it and serves from those without asking; what
 * it has not used when the window ends is lost. Writes commute, so that instances never wait for each other.
 */
export function dynamoRateLimiter(table: Table): RateLimiter {
  const shares = new Map<string, Share>()

  /** What all had taken before this portion; null when nothing was left. */
  async function take(partnerId: string, window: number, endsAtMs: number, portion: number, quota: number) {
    const update = new UpdateCommand({
      TableName: table.name,
      Key: rateKey(partnerId, window),
      UpdateExpression: 'ADD taken :portion SET expiresAtEpoch = :expiry',
      ConditionExpression: 'attribute_not_exists(taken) OR taken < :quota',
      ExpressionAttributeValues: {
        ':portion': portion,
        ':quota': quota,
        ':expiry': endsAtMs / 1000 + keptSeconds,
      },
      ReturnValues: 'ALL_NEW',
    })
    const abortSignal = AbortSignal.timeout(answeredMsMax)
    const written = await ifHolds(table.client.send(update, { abortSignal }))
    return written ? Number(written.Attributes?.taken) - portion : null
  }

  return {
    async take(partnerId, requestsPerSecond) {
      const now = Date.now()
      const quota = quotaOf(requestsPerSecond)
      const { number, endsAtMs } = windowAt(now)
      const known = shares.get(partnerId)
      let share = known?.window === number ? known : newShare(number, quota)
      if (share.held === 0 && share.untaken > 0) {
        const portion = nextPortion(share)
        const before = await take(partnerId, number, endsAtMs, portion, quota)
        share = afterTaking(share, portion, before ?? quota, quota)
      }
      const after = served(share, quota, now)
      if (!shares.has(partnerId) && shares.size >= partnersMax) shares.clear()
      shares.set(partnerId, after.share)
      return after.budget
    },
  }
}
