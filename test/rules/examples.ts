import {
  asInspected,
  type Decision,
  decide,
  type Facts,
  type Inspected,
  type Inspection,
} from '../../shared/rules/index.ts'
import { receivedOn } from '../../shared/rules/tools/proof/variables.ts'
import { type WorkedExample, workedExamples } from '../support/worked-examples.ts'
import { leafFacts } from './many-facts.ts'
import {
  doaAtShop,
  doaFromMiCom,
  given,
  largeTv,
  phone,
  phoneAtShop,
  policy,
  remorse,
  smallTv,
  today,
  tvAtShop,
} from './support.ts'

/** What XMS's simulator says about a serial. */
function official(serial: string): boolean | null {
  if (serial.startsWith('DOWN')) return null
  return !serial.startsWith('GREY')
}

/** The facts of a worked example: a shop is the one that sold the device, XMS answers as its simulator does. */
export function exampleFacts(request: WorkedExample['request']): Facts {
  const caller = request.channel === 'pos' ? { callerId: 'shop-one', 'purchase.sellerId': 'shop-one' } : {}
  return given(
    { ...(request as Omit<Facts, 'official'>), official: null },
    { official: official(request.product.serial), ...caller },
  )
}

/** Decisions on every worked example and on the examples of the package. */
export function* exampleDecisions(): Generator<Decision> {
  for (const { request } of workedExamples) yield decide(exampleFacts(request), policy, today)
  for (const facts of leafFacts()) yield decide(facts, policy, receivedOn)
}

const good: Inspection = { official: true, warrantable: true, causes: [], part: 'other' }
const findings: readonly Inspection[] = [
  good,
  { ...good, official: false },
  { ...good, part: 'lcd' },
  { ...good, part: 'lcd', warrantable: false, causes: ['wear'] },
  { ...good, warrantable: false, sealIntact: false },
]

/** What every kind of inspection makes of every kind of device. */
export function* exampleInspections(): Generator<Inspected> {
  for (const facts of [phone, phoneAtShop, smallTv, largeTv, tvAtShop, doaAtShop, doaFromMiCom, remorse]) {
    for (const found of findings) yield asInspected(facts, found, policy, today)
  }
}
