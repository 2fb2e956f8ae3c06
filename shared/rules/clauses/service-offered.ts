import { clause, type Rule, ruling } from '../rule.ts'

/** T-3.2.4, T-4.1-scope, P-1.2: neither mounting nor installation nor maintenance is served. */
export const isServiceOffered: Rule = (given) => {
  const { request, product } = given.facts
  const outside = request === 'wall-mounting' || request === 'installation' || request === 'maintenance'
  if (!outside) return null
  const television = request === 'wall-mounting' ? 'T-3.2.4' : 'T-4.1-scope'
  return ruling({
    rule: 'service-offered',
    kind: 'admission',
    clauses: [product.line === 'tv' ? television : clause(given, '1.2')],
    result: 'fail',
    facts: { request, line: product.line },
    redirect: 'provider-of-choice',
    wouldPassIf: null,
  })
}
