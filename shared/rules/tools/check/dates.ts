import { addDays, addMonths, type Facts, type Policy } from '../../index.ts'
import { receivedOn } from './heads.ts'

const reportedOrderId = 'MI-1'

type Dates = Pick<Facts['purchase'], 'purchasedOn' | 'deliveredOn' | 'reportedByOrderSystem'>

/** Dates around every boundary of a policy, unknown included, and a reported delivery that contradicts the stated one. */
export function dates({ parameters }: Policy, { handover }: Facts['purchase']): readonly Dates[] {
  const { doaDays, remorseDays, withdrawalDays, warrantyMonths } = parameters
  const ages = [...new Set([0, withdrawalDays, withdrawalDays + 1, doaDays, doaDays + 1, remorseDays, remorseDays + 1])]
  const lastCovered = addMonths(receivedOn, -warrantyMonths)
  const days = [...ages.map((age) => addDays(receivedOn, -age)), lastCovered, addDays(lastCovered, -1)]
  const inStore = days.map((purchasedOn): Dates => ({ purchasedOn }))
  const reportedByOrderSystem = { orderId: reportedOrderId, deliveredOn: days[1] ?? receivedOn }
  if (handover === 'in-store') return [{}, ...inStore, { purchasedOn: receivedOn, reportedByOrderSystem }]
  const shipped = days.map((deliveredOn): Dates => ({ purchasedOn: addDays(deliveredOn, -2), deliveredOn }))
  const reported = days.slice(1, 4).map(
    (deliveredOn): Dates => ({
      purchasedOn: addDays(receivedOn, -40),
      deliveredOn: addDays(receivedOn, -3),
      reportedByOrderSystem: { orderId: reportedOrderId, deliveredOn },
    }),
  )
  const undated: Dates = { deliveredOn: addDays(receivedOn, -1) }
  return [{}, undated, ...inStore, ...shipped, ...reported]
}
