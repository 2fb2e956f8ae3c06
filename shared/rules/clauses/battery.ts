import { isLawFollowed } from '../law.ts'
import { isRepair, isScreening, type Rule, ruling } from '../rule.ts'

/** L-battery: what a damaged battery makes dangerous travels only after a person has looked. */
export const isBatterySafe: Rule = (given) => {
  if (!isRepair(given) && !isScreening(given)) return null
  const { facts, policy, on } = given
  if (!isLawFollowed(policy, 'L-battery', facts.country, on)) return null
  const isDamaged = facts.condition?.batteryDamaged === true
  return ruling({
    rule: 'battery-safe',
    kind: 'admission',
    clauses: ['L-battery'],
    result: isDamaged ? 'unknown' : 'pass',
    facts: { batteryDamaged: facts.condition?.batteryDamaged },
    review: isDamaged,
  })
}
