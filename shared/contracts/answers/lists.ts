import * as z from 'zod/mini'
import { deskItemAction, deskItemKind, unmatchedCause } from '../desk.ts'
import { listOf } from './answer.ts'
import { eventAnswer } from './event.ts'
import { rmaSummaryAnswer } from './rma.ts'
import { date, instant, rmaNumber } from './words.ts'

export const rmaListAnswer = listOf('rmas', rmaSummaryAnswer)

/** `next` is the position after the last event of the page, also of an empty one: the `after` of the next call. */
export const feedAnswer = z.strictObject({ events: z.array(eventAnswer), next: z.string() })

const itemFields = {
  id: z.string(),
  kind: deskItemKind,
  openedAt: instant,
  reason: z.nullable(z.string()),
  allowedActions: z.array(deskItemAction),
}
const aboutRma = z.strictObject({ ...itemFields, rmaNumber, sequence: z.int() })
const aboutRemorse = z.strictObject({
  ...itemFields,
  orderId: z.string(),
  serial: z.string(),
  raisedOn: date,
  cause: unmatchedCause,
})

/** Items are about an event of an RMA, or about a remorse of which none could be made. */
export const deskItemListAnswer = listOf('items', z.union([aboutRma, aboutRemorse]))
