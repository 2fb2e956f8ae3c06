import { type Rule, ruling } from '../rule.ts'

/** R-fault-description, S-1.2.4: a repair and a DOA need a description of the fault, a scooter's a careful one. */
export const isFaultDescribed: Rule = ({ facts, policy }) => {
  if (facts.request !== 'repair' && facts.request !== 'doa') return null
  if (policy.readings['R-fault-description'] !== 'required') return null
  const scooter = facts.product.line === 'scooter'
  const { scooterDescriptionLength, descriptionLength } = policy.parameters
  const needed = scooter ? scooterDescriptionLength : descriptionLength
  const characters = [...(facts.fault?.description ?? '').trim()].length
  const enough = characters >= needed
  return ruling({
    rule: 'fault-described',
    kind: 'admission',
    clauses: scooter ? ['S-1.2.4'] : [],
    readings: ['R-fault-description'],
    result: enough ? 'pass' : 'unknown',
    facts: { characters, needed },
    asks: enough ? [] : ['fault.description'],
  })
}
