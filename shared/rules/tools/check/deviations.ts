import { addDays, causes, type Facts, type Request } from '../../index.ts'
import { receivedOn } from './heads.ts'

/** One fact that is not as it should be, or not known. */
export interface Deviation {
  readonly name: string
  readonly concerns: readonly Request[]
  apply(facts: Facts): Facts
}

type Condition = NonNullable<Facts['condition']>

const screenings: readonly Request[] = ['doa', 'remorse']
const served: readonly Request[] = ['repair', ...screenings]
const repairAndDoa: readonly Request[] = ['repair', 'doa']

const condition = (fact: keyof Condition, values: readonly (boolean | undefined)[], concerns = served): Deviation[] =>
  values.map((value) => ({
    name: `${fact} ${value}`,
    concerns,
    apply: (facts) => ({ ...facts, condition: { ...facts.condition, [fact]: value } }),
  }))

const fault = (name: string, values: Facts['fault'], concerns: readonly Request[]): Deviation => ({
  name,
  concerns,
  apply: (facts) => ({ ...facts, fault: { ...facts.fault, ...values } }),
})

const other = (name: string, concerns: readonly Request[], apply: Deviation['apply']): Deviation => ({
  name,
  concerns,
  apply,
})

const proof = (name: string, proofOfPurchase: Facts['purchase']['proofOfPurchase']) =>
  other(name, served, (facts) => ({ ...facts, purchase: { ...facts.purchase, proofOfPurchase } }))

const raised = (daysAgo: number) =>
  other(`raised ${daysAgo} days ago`, served, (facts) => ({ ...facts, raisedOn: addDays(receivedOn, -daysAgo) }))

/** Every flag and every cause that can be wrong, and each as unknown. */
export const deviations: readonly Deviation[] = [
  ...condition('available', [false, undefined], screenings),
  ...condition('boxContentsComplete', [false, undefined], screenings),
  ...condition('visibleAbuse', [true, undefined]),
  ...condition('serialLegible', [false, undefined]),
  ...condition('sealIntact', [false, undefined]),
  ...condition('originalCarton', [false, undefined]),
  ...condition('screwsInPlace', [false, undefined], screenings),
  ...causes.map((cause) => fault(cause, { causes: [cause] }, repairAndDoa)),
  fault('causes unknown', { causes: undefined }, repairAndDoa),
  fault('every cause', { causes }, repairAndDoa),
  fault('no manufacturing failure', { manufacturingFailure: false }, served),
  fault('manufacturing failure unknown', { manufacturingFailure: undefined }, served),
  fault('no description', { description: undefined }, repairAndDoa),
  fault('a short description', { description: 'dead' }, repairAndDoa),
  fault('panel', { part: 'lcd' }, served),
  proof('proof unknown', undefined),
  proof('proof not presented', { presented: false, serialMarked: false }),
  other('box accessory', ['repair'], (facts) => ({ ...facts, item: 'in-box-accessory' })),
  other('separate accessory', ['repair'], (facts) => ({ ...facts, item: 'separate-accessory' })),
  other('asked outside the warranty', ['repair'], (facts) => ({ ...facts, wishes: { outOfWarranty: true } })),
  other('drop-off', ['repair'], (facts) => ({ ...facts, wishes: { transport: 'drop-off' } })),
  other('back to the consumer', ['repair'], (facts) => ({ ...facts, wishes: { returnTo: 'consumer' } })),
  other('names an order', served, (facts) => ({ ...facts, purchase: { ...facts.purchase, orderId: 'MI-2' } })),
  raised(7),
  raised(8),
]
