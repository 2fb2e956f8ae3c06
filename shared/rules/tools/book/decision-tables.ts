import { type Decision, decide, type Facts, type Policy } from '../../index.ts'
import { heads, receivedOn } from '../check/heads.ts'
import { type Html, html, table } from './html.ts'

const served = ['repair', 'doa', 'remorse'] as const
const boughtDaysAgo = '2026-11-10'

const nameOf = ({ product }: Facts): string =>
  product.line === 'tv' ? `tv, ${product.screenInches ?? 'unknown'} inch` : product.line

/** Good cases from the Netherlands, bought ten days ago from who asks; one per line, size, channel and purchase channel. */
function* goodCases(request: Facts['request']): Generator<Facts> {
  for (const head of heads()) {
    const isPlain = head.official === true && (head.callerId ?? head.purchase.sellerId) === head.purchase.sellerId
    const isUsual = (head.purchase.handover === 'in-store') === (head.purchase.channel === 'retail')
    if (head.request !== request || !isPlain || !isUsual || (head.country === 'LU' && head.channel !== 'call-centre'))
      continue
    if (
      head.country === 'BE' ||
      (head.channel === 'pos' && head.purchase.channel === 'retail' && !head.purchase.sellerId)
    )
      continue
    yield { ...head, purchase: { ...head.purchase, purchasedOn: boughtDaysAgo, deliveredOn: boughtDaysAgo } }
  }
}

const answer = ({ decision, service, redirect, missing }: Decision): string =>
  [decision, service, redirect && `→ ${redirect}`, missing.length > 0 && `asks ${missing.join(', ')}`]
    .filter(Boolean)
    .join(', ')

const resting = ({ findings }: Decision): string => {
  const open = findings.filter((each) => each.result === 'fail' || each.result === 'unknown')
  return open.flatMap((each) => [...each.clauses, ...each.readings]).join(' ')
}

const way = ({ route }: Decision): string =>
  route ? `${route.firstStep}, from ${route.collectFrom}, ${route.servicedAt}, to ${route.returnTo}` : '–'

/** For each request: what becomes of a good case, by line and channel. */
export function decisionTables(policy: Policy): readonly Html[] {
  return served.map((request) =>
    table(
      `A good ${request}, by line, channel, country and where it was bought`,
      ['line', 'channel', 'country', 'bought at', 'answer', 'because of', 'way'],
      [...goodCases(request)].map((facts) => {
        const decision = decide(facts, policy, receivedOn)
        return [
          nameOf(facts),
          facts.channel,
          facts.country,
          facts.purchase.channel,
          answer(decision),
          resting(decision),
          way(decision),
        ]
      }),
    ),
  )
}

/** Every bill that a decision can come to, once each, with the cases that it belongs to. */
export function bills(policy: Policy): Html {
  const rows = new Map<string, { names: Set<string>; decision: Decision }>()
  for (const request of served) {
    for (const facts of goodCases(request)) {
      for (const outOfWarranty of request === 'repair' ? [false, true] : [false]) {
        const decision = decide({ ...facts, wishes: { outOfWarranty } }, policy, receivedOn)
        if (decision.costs.length === 0) continue
        const key = JSON.stringify([decision.service, decision.costs])
        const row = rows.get(key) ?? { names: new Set(), decision }
        row.names.add(`${nameOf(facts)} by ${facts.channel}`)
        rows.set(key, row)
      }
    }
  }
  return table(
    'Who pays',
    ['service', 'for', 'item and payer', 'clauses'],
    [...rows.values()].map(({ names, decision }) => [
      decision.service ?? '',
      [...names].join('; '),
      html`<ul>${decision.costs.map((each) => html`<li>${each.item}: <b>${each.payer}</b>, ${each.when}${each.vat ? ', + VAT' : ''}</li>`)}</ul>`,
      [...new Set(decision.costs.flatMap((each) => each.clauses))].join(' '),
    ]),
  )
}
