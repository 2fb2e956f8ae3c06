import { daysBetween } from '../calendar.ts'
import { isRepair, isScreening, type Rule, ruling } from '../rule.ts'

/** R-backdating: a request said to have been raised long before it was received is looked at by a person. */
export const isReceivedInTime: Rule = (given) => {
  const { facts, policy, on } = given
  if (!(isRepair(given) || isScreening(given)) || policy.readings['R-backdating'] !== 'review') return null
  const daysEarlier = daysBetween(facts.raisedOn, on)
  const { backdatingDays } = policy.parameters
  const late = daysEarlier > backdatingDays
  return ruling({
    rule: 'received-in-time',
    kind: 'admission',
    clauses: [],
    readings: ['R-backdating'],
    result: late ? 'unknown' : 'pass',
    facts: { raisedOn: facts.raisedOn, receivedOn: on, daysEarlier, daysMax: backdatingDays },
    review: late,
  })
}
