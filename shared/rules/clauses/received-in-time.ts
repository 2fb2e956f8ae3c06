import { daysBetween } from '../calendar.ts'
import { type Rule, ruling } from '../rule.ts'

/** R-backdating: a request said to have been raised long before it was received is looked at by a person. */
export const isReceivedInTime: Rule = ({ facts, policy, on }) => {
  const daysEarlier = daysBetween(facts.raisedOn, on)
  const late = daysEarlier > policy.parameters.backdatingDays
  return ruling({
    rule: 'received-in-time',
    kind: 'admission',
    clauses: [],
    readings: ['R-backdating'],
    result: late ? 'unknown' : 'pass',
    facts: { raisedOn: facts.raisedOn, receivedOn: on, daysEarlier, mostDays: policy.parameters.backdatingDays },
    review: late,
  })
}
