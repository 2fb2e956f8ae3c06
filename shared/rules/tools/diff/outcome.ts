import type { Cost, Decision } from '../../index.ts'

/** A decision in a few words: its outcome, and what will be done or where it belongs instead. */
export const outcomeSaid = ({
  decision,
  service,
  redirect,
}: Pick<Decision, 'decision' | 'service' | 'redirect'>): string =>
  [decision, service ?? (redirect && `go to ${redirect}`)].filter(Boolean).join(': ')

/** Who pays a cost, and when. */
export const paysSaid = ({ item, payer, when }: Pick<Cost, 'item' | 'payer' | 'when'>): string =>
  `${item}${when === 'always' ? '' : `, ${when}`}: ${payer}`
