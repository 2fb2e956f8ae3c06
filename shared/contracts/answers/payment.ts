import * as z from 'zod/mini'
import { cents, payment } from '../events/words.ts'

const { receipts: _, ...shown } = payment.shape

/** A payment as events show it. */
export const shownPayment = z.strictObject(shown)
/** A payment as lists show it, with what has come in for it in all. */
export const paymentAnswer = z.strictObject({ ...shown, receivedCents: cents })
/** The same with the page on which it is paid, for those who may see it. */
export const payablePayment = z.strictObject({ ...paymentAnswer.shape, payUrl: z.nullable(z.url()) })
