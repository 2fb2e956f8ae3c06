import type { Policy } from './policy.ts'
import type { Facts } from './types.ts'

/** Whether a television is small or large by its screen; null when that is not known (T-3.2.1a, T-3.2.1b, R-tv-size). */
export function screenSize({ product }: Facts, { parameters, readings }: Policy): 'small' | 'large' | null {
  const { screenInches } = product
  if (screenInches === undefined) return null
  if (screenInches === parameters.smallTvInches) return readings['R-tv-size']
  return screenInches < parameters.smallTvInches ? 'small' : 'large'
}
