import type { NotedAttempt, Payments } from '../../shared/application/ports/payments.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import { allowedActions, type Payment, paymentOf, type Rma } from '../../shared/rma/index.ts'

export interface PaymentDuePorts {
  readonly rmas: Pick<RmaStore, 'load'>
  readonly payments: Pick<Payments, 'find'>
}

/** A payment of ours as its RMA knows it now. */
export interface PaymentDue {
  readonly rma: Rma
  readonly payment: Payment
  /** Whether it would be taken now. */
  readonly isOwed: boolean
  readonly newest: NotedAttempt | null
}

/** The payment of an id; null when there is none. */
export async function paymentDue({ rmas, payments }: PaymentDuePorts, paymentId: string): Promise<PaymentDue | null> {
  const found = await payments.find(paymentId)
  const dossier = found && (await rmas.load(found.rmaNumber))
  const payment = dossier && paymentOf(dossier.rma, paymentId)
  if (!found || !dossier || !payment) return null
  const { rma } = dossier
  const isOwed = payment === rma.payment && allowedActions(rma).includes('payment')
  return { rma, payment, isOwed, newest: found.newest }
}
