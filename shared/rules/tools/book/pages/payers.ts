import type { Space } from '../../proof/space.ts'
import { type Html, table } from '../html.ts'
import type { SentBack } from '../tables/inspected.ts'
import type { Payment } from '../tables/payments.ts'
import type { Words } from '../words/words.ts'
import { anyOf, capital, links } from './facts.ts'

/** Who pays what, with what only the inspection brings about at the end. */
export function payersHtml(
  space: Space,
  payments: readonly Payment[],
  sentBack: readonly SentBack[],
  words: Words,
): Html {
  const { book, owner } = words
  return table({
    id: 'payers',
    caption: book.payers.caption,
    heads: [...book.payers.heads, book.heads.clause],
    rows: [
      ...payments.map(({ service, conditions, ...payment }) => [
        capital(owner.words[service]),
        ...paymentCells(payment, words),
        forWhom(space, conditions, words),
        links(payment.clauses),
      ]),
      ...sentBack.flatMap(({ what, costs }) =>
        together(costs).map((payment) => [
          capital(book.payers[what]),
          ...paymentCells(payment, words),
          what === 'unofficial' ? book.payers.fromShop : book.payers.atInspection,
          links(payment.clauses),
        ]),
      ),
    ],
  })
}

type Paid = Pick<Payment, 'items' | 'payer' | 'when' | 'vat' | 'clauses'>

const paymentCells = ({ items, payer, when, vat }: Paid, { owner }: Words): readonly string[] => [
  items.map((each) => owner.words[each]).join(', '),
  `${owner.words[payer]}${vat ? `, ${owner.withVat}` : ''}`,
  owner.words[when],
]

const forWhom = (space: Space, conditions: Payment['conditions'], words: Words): Html | string =>
  conditions.length === 0 ? words.book.payers.always : anyOf(space, conditions, words)

/** Costs that the same one pays, together. */
function together(costs: SentBack['costs']): readonly Paid[] {
  const groups = Map.groupBy(costs, ({ payer, when, vat }) => [payer, when, vat].join(' '))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const items = [...new Set(group.map(({ item }) => item))]
    return [{ ...first, items, clauses: [...new Set(group.flatMap(({ clauses }) => clauses))] }]
  })
}
