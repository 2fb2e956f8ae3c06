import * as z from 'zod/mini'
import type { OrderReport, RemorseRequest } from '../order.ts'
import { paymentId, paymentResult } from '../payment.ts'
import { rmaNumber } from './words.ts'

const received = z.literal(true)

/** The receipt of a second look at an RMA. */
export const secondLookAnswer = z.strictObject({ id: z.string() })
/** The same at a refused request, with the RMA as which it was taken in. */
export const disputeAnswer = z.strictObject({ id: z.string(), rmaNumber })

/** What became of a desk item, and of the RMA that it is about. */
export const itemDecisionAnswer = z.strictObject({
  id: z.string(),
  status: z.enum(['admitted', 'upheld', 'done']),
  rmaNumber: z.nullable(rmaNumber),
})

export const paymentReceipt = z.strictObject({ paymentId, status: paymentResult, received })

const reportTypes = ['order.delivered', 'order.cancelled'] as const satisfies readonly OrderReport['type'][]
export const orderReceipt = z.strictObject({ orderId: z.string(), type: z.enum(reportTypes), received })

const remorse: RemorseRequest['type'] = 'remorse.requested'
/** A remorse that waits for its order. */
export const parkedReceipt = z.strictObject({
  ...orderReceipt.shape,
  type: z.literal(remorse),
  serial: z.string(),
  parked: z.literal(true),
})
