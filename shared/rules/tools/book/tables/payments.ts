import { type Cost, type Service, services } from '../../../index.ts'
import type { Condition } from '../../proof/cover.ts'
import { type Diagram, valuesOf } from '../../proof/diagram.ts'
import type { Proof } from '../../proof/proof.ts'
import { conditionsWithin } from './conditions.ts'
import { type Framed, framed } from './frame.ts'

/** Costs of a service that the same one pays for the same people. */
export interface Payment extends Pick<Cost, 'payer' | 'when' | 'vat'> {
  readonly service: Service
  readonly items: readonly Cost['item'][]
  readonly clauses: readonly string[]
  /** For whom of those who are served so; none: for everybody. */
  readonly conditions: readonly Condition[]
}

const shows = [
  'request',
  'channel',
  'product.line',
  'product.screenInches',
  'purchase.channel',
  'fault.part',
  'wishes.outOfWarranty',
]

interface Bill {
  readonly service: Service
  readonly costs: readonly Cost[]
}

/** Who pays what, drawn from the diagrams. */
export function paymentsOf(proof: Proof): readonly Payment[] {
  const { diagrams, whole } = proof
  const frame = framed(proof, { shows })
  const bills = diagrams.apply(whole.service, whole.way, (service, { costs }) =>
    service && costs.length > 0 ? { service, costs } : null,
  )
  const stated = diagrams.apply(frame.narrow(bills), frame.possible, (bill, canBe) => (canBe ? bill : null))
  return services.flatMap((service) => paymentsFor(frame, stated, service))
}

function paymentsFor(frame: Framed, bills: Diagram<Bill | null>, service: Service): readonly Payment[] {
  const { diagrams } = frame
  const served = diagrams.map(bills, (bill) => bill?.service === service)
  const costs = valuesOf(bills).flatMap((bill) => (bill?.service === service ? bill.costs : []))
  const groups = new Map<string, Payment>()
  for (const cost of costs) {
    const { item, payer, when, vat, clauses } = cost
    const where = diagrams.map(bills, (bill) => bill?.service === service && bill.costs.some(isSame(cost)))
    const key = [when, payer, vat, where.id].join(' ')
    const known = groups.get(key) ?? {
      ...{ service, payer, when, vat, items: [], clauses: [] },
      conditions: where === served ? [] : conditionsWithin(frame, where, served),
    }
    groups.set(key, {
      ...known,
      items: [...new Set([...known.items, item])],
      clauses: [...new Set([...known.clauses, ...clauses])],
    })
  }
  return [...groups.values()]
}

const isSame = (one: Cost) => (other: Cost) =>
  one.item === other.item && one.payer === other.payer && one.when === other.when && one.vat === other.vat
