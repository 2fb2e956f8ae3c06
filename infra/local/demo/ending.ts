import { euros } from '../../operations/screen.ts'
import { type Cost, payers } from './decision.ts'
import { concerned, mailsOf, webhooksOf } from './effects.ts'
import type { Story } from './story.ts'

/** How the policy says that a life ends. */
export interface Ending {
  readonly outcome: string
  /** Who bears which items. */
  readonly pays: Readonly<Record<string, readonly string[]>>
  /** What the consumer pays, with VAT. */
  readonly consumerCents: number
}

/** Shows and checks how a life has ended: the outcome, who pays what, and that nobody was told too little or too much. */
export async function ends(story: Story, expected: Ending): Promise<void> {
  const { api, checks, rmaNumber } = story
  const { detail } = story.narrator
  const { outcome, costs, quote, timeline } = await story.look()
  detail('outcome', String(outcome), 'strong')
  const borne = (costs as Cost[]).filter(({ when }) => when === 'always' || when === `quote-${quote?.status}`)
  const consumerCents = { accepted: quote?.totalCents, rejected: quote?.rejectTotalCents }[String(quote?.status)] ?? 0
  const pays = payers(borne)
  for (const [payer, items] of Object.entries(pays)) {
    const amount = payer === 'consumer' ? ` ${euros(consumerCents)} with ${quote?.vatRate} % VAT` : ''
    const clauses = new Set(borne.filter((cost) => cost.payer === payer).flatMap((cost) => cost.clauses))
    detail('who pays', `${payer}${amount}: ${items.join(', ')} [${[...clauses].join(' ')}]`, 'strong')
  }
  checks.is(`the outcome is ${expected.outcome}`, outcome, expected.outcome)
  checks.is('each item is paid by whom the policy says', pays, expected.pays)
  const amount = expected.consumerCents === 0 ? 'nothing' : euros(expected.consumerCents)
  checks.is(`the consumer pays ${amount}`, consumerCents, expected.consumerCents)
  const owed = timeline.flatMap(({ type, sequence }) =>
    concerned(type, story.registrar, story.shop).map((to) => `${sequence} ${type} to ${to}`),
  )
  const received = (await webhooksOf(api, rmaNumber)).map(({ type, sequence, to }) => `${sequence} ${type} to ${to}`)
  checks.is(`${owed.length} webhooks reached exactly the partners they concern`, received.sort(), owed.sort())
  const mails = await mailsOf(api, rmaNumber)
  checks.is('no other mails were sent', mails.length, story.mailCount)
}
