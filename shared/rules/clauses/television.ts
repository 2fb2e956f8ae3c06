import { isRepair, type Rule, ruling } from '../rule.ts'

/** R-tv-size, T-3.2.1a, T-3.2.1b: the size decides between depot and visit where the consumer registers. */
export const isScreenSizeKnown: Rule = (given) => {
  const { product, channel } = given.facts
  if (!isRepair(given) || product.line !== 'tv' || (channel !== 'call-centre' && channel !== 'dr-mobile')) return null
  const { screenInches } = product
  const { smallTvInches } = given.policy.parameters
  const small = screenInches !== undefined && screenInches <= smallTvInches
  return ruling({
    rule: 'screen-size-known',
    kind: 'admission',
    clauses: screenInches === undefined ? ['T-3.2.1a', 'T-3.2.1b'] : [small ? 'T-3.2.1a' : 'T-3.2.1b'],
    readings: ['R-tv-size'],
    result: screenInches === undefined ? 'unknown' : 'pass',
    facts: { screenInches, smallTvInches },
    asks: screenInches === undefined ? ['product.screenInches'] : [],
  })
}
