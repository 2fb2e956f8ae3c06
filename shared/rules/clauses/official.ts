import { clause, type Rule, ruling } from '../rule.ts'

/** P-1.1, P-3.1: only devices sold through the official Benelux channels, as XMS says; R-xms-down: it may not answer. */
export const isOfficialProduct: Rule = (given) => {
  const { official, country } = given.facts
  return ruling({
    rule: 'official-product',
    kind: 'admission',
    clauses: [clause(given, '1.1'), clause(given, '3.1')],
    readings: official === null ? ['R-xms-down'] : [],
    result: official === null ? 'unknown' : official ? 'pass' : 'fail',
    facts: { official, country },
    redirect: 'original-seller',
  })
}
