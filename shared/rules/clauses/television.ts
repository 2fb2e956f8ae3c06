import { isRepair, type Rule, ruling } from '../rule.ts'
import { screenSize } from '../screen-size.ts'

/** R-tv-size, T-3.2.1a, T-3.2.1b: the size decides between depot and visit where the consumer registers. */
export const isScreenSizeKnown: Rule = (given) => {
  const { product, channel } = given.facts
  if (!isRepair(given) || product.line !== 'tv' || (channel !== 'call-centre' && channel !== 'dr-mobile')) return null
  const size = screenSize(given.facts, given.policy)
  return ruling({
    rule: 'screen-size-known',
    kind: 'admission',
    clauses: size === null ? ['T-3.2.1a', 'T-3.2.1b'] : [size === 'small' ? 'T-3.2.1a' : 'T-3.2.1b'],
    readings: ['R-tv-size'],
    result: size === null ? 'unknown' : 'pass',
    facts: {
      screenInches: product.screenInches,
      smallTvInches: given.policy.parameters.smallTvInches,
      size: size ?? undefined,
    },
    asks: size === null ? ['product.screenInches'] : [],
  })
}
