import leaves from '../../../shared/rules/examples.json' with { type: 'json' }
import type { Step } from './step.ts'

/** The demo partner that asks through a channel. */
const partners: Readonly<Record<string, string>> = {
  pos: 'retailer-one',
  'call-centre': 'call-centre',
  'dr-mobile': 'dr-mobile',
  'mi.com': 'mi-com',
  'service-centre': 'service-centre',
}

type Leaf = (typeof leaves.examples)[number]

/** What a request can show: what XMS, the order system and the caller's own id say comes from elsewhere. */
const canBeAsked = ({ facts }: Leaf) =>
  facts.official === true && !('reportedByOrderSystem' in facts.purchase) && !('callerId' in facts)

/** A check for the first leaf of every kind of request and decision. */
export function policyLeaves(): readonly Step[] {
  const first = new Map<string, Leaf>()
  for (const leaf of leaves.examples.filter(canBeAsked)) {
    const name = `${leaf.facts.request}-${leaf.decision.decision}`
    if (!first.has(name)) first.set(name, leaf)
  }
  return [...first].map(([name, { facts, decision }]) => {
    const { official: _, ...request } = facts
    const model = facts.product.line === 'tv' ? 'Mi TV P1' : 'Xiaomi 15'
    const product = { ...facts.product, model, serial: `SN-EXAMPLE-${name.toUpperCase()}` }
    const fault =
      'fault' in facts && facts.fault && 'description' in facts.fault
        ? { fault: { ...facts.fault, description: 'The screen stays black after the logo' } }
        : {}
    return {
      operationId: 'checkEligibility',
      name,
      summary: `${facts.request}: ${decision.decision}`,
      request: {
        partnerId: partners[facts.channel] ?? '',
        path: '/v1/eligibility-checks',
        body: { ...request, product, ...fault },
      },
    }
  })
}
