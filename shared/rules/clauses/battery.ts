import { isLawFollowed } from '../law.ts'
import { type Case, isRepair, isScreening, type Rule, ruling } from '../rule.ts'

/** L-battery: whether a battery is damaged where the law has something to say about it. */
export const isBatteryDamaged = ({ facts, policy, on }: Pick<Case, 'facts' | 'policy' | 'on'>): boolean =>
  facts.condition?.batteryDamaged === true && isLawFollowed(policy, 'L-battery', facts.country, on)

/** L-battery: what a damaged battery makes dangerous travels only after a person has looked. */
export const isBatterySafe: Rule = (given) => {
  const { facts, policy, on } = given
  if (!(isRepair(given) || isScreening(given)) || !isLawFollowed(policy, 'L-battery', facts.country, on)) return null
  const isDamaged = isBatteryDamaged(given)
  return ruling({
    rule: 'battery-safe',
    kind: 'admission',
    clauses: ['L-battery'],
    result: isDamaged ? 'unknown' : 'pass',
    facts: { batteryDamaged: facts.condition?.batteryDamaged },
    review: isDamaged,
  })
}
