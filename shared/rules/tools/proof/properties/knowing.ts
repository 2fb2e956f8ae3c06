import type { Facts } from '../../../index.ts'
import { type Diagram, valuesOf } from '../diagram.ts'
import { factOf, fixed } from '../proof.ts'
import { decided, firstOf, type Property } from './property.ts'

const proven = new Set(['purchase.proofOfPurchase', 'fault.description'])

/** Only what is unknown is asked for; of a proof and a description it may also be too little. */
export const askedForIsUnknown: Property = (proof) => {
  const { diagrams, whole } = proof
  const asked = [...new Set(valuesOf(whole.answer).flatMap((each) => each.missing))].filter((each) => !proven.has(each))
  const wrong = asked.map((path) => {
    const isKnown = factOf(proof, path, (value) => value !== undefined)
    return diagrams.apply(whole.answer, isKnown, ({ missing }, known) =>
      known && missing.includes(path) ? `${path} is asked for, and known` : null,
    )
  })
  return firstOf(proof, wrong)
}

/** Facts that can be unknown and become known. */
const fillable = [
  'purchase.purchasedOn',
  'purchase.deliveredOn',
  'purchase.sellerId',
  'fault.manufacturingFailure',
  'condition.available',
  'condition.boxContentsComplete',
  'condition.visibleAbuse',
  'condition.serialLegible',
  'condition.sealIntact',
  'condition.originalCarton',
  'condition.screwsInPlace',
]

/**
 * What is eligible never asks for something because one more fact is known. Excepted are the delivery date of a repair,
 * which moves the start of the warranty, so that it may come back to life (R-warranty-start), and a fault in the state of
 * a remorse, which makes the day of delivery matter (R-withdrawal).
 */
export const knowingMoreNeverAsks: Property = (proof) => {
  const { diagrams, space, possible } = proof
  const request = factOf(proof, 'request', (value) => value as Facts['request'])
  const decision = decided(proof)
  const ofFact = (path: string) => space.variables[space.level(path)]?.values ?? []
  const unknown = fillable.filter((path) => ofFact(path).includes(undefined))
  const wrong = unknown.map((path) => {
    const before = fixed(proof, decision, path, undefined)
    const known = ofFact(path).filter((each) => each !== undefined)
    const asksOnce = known.reduce<Diagram<boolean>>((asks, value) => {
      const asksThen = diagrams.apply(
        fixed(proof, decision, path, value),
        fixed(proof, possible, path, value),
        (then, is) => is && then === 'needs-information',
      )
      return diagrams.apply(asks, asksThen, (one, then) => one || then)
    }, diagrams.constant(false))
    const asksThen = diagrams.apply(before, asksOnce, (was, asks) => was === 'eligible' && asks)
    return diagrams.apply(asksThen, request, (asks, asked) =>
      asks && !isExcepted(asked, path) ? `knowing ${path} makes it ask` : null,
    )
  })
  return firstOf(proof, wrong)
}

const isExcepted = (request: Facts['request'], path: string): boolean =>
  (request === 'repair' && path === 'purchase.deliveredOn') || (request === 'remorse' && path.startsWith('condition.'))
