import type { Ruling } from './rule.ts'
import type { RuleName } from './rule-names.ts'
import type { Redirect } from './types.ts'

/** Rules that only say that the request came to the wrong place: elsewhere it can still succeed. */
const aboutPlace = new Set<RuleName>(['repair-channel', 'registered-by-seller', 'claim-place'])

/**
 * Where a refused request is sent: the seller, then another provider, then a new device; a channel only when nothing but
 * the place stood in its way.
 */
export function redirectOf(failing: readonly Ruling[]): Redirect | null {
  const redirects = failing.map((each) => each.redirect)
  for (const redirect of ['original-seller', 'provider-of-choice', 'new-device'] as const) {
    if (redirects.includes(redirect)) return redirect
  }
  return failing.every((each) => aboutPlace.has(each.rule)) ? (redirects.at(0) ?? null) : null
}
