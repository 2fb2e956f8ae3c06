import type { CostItem } from '@after-sales/rules'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { hasEnded, ledgerOf } from '../../shared/rma/index.ts'
import { type Command, commands } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { kinds } from './life.ts'
import { beginning } from './random-life.ts'

const without = (...actions: readonly Command['action'][]) => commands.filter(({ action }) => !actions.includes(action))
/** What brings an RMA on its way, and what does not end it early. */
const onward = without('information', 'second-look', 'verify', 'payment')
const steadfast = without('cancellation', 'cancel', 'refuse', 'no-show', 'information-silence')

/** The dossier after the first command, from one on, that changes something; the same where none does. */
function after(dossier: Dossier, pick: number, among: typeof commands): Dossier {
  for (let each = 0; each < among.length; each += 1) {
    const command = among[(pick + each) % among.length]
    if (!command) break
    const at = command.at(dossier)
    const proposal = command.does(dossier, at)
    if ('refused' in proposal.verdict || proposal.verdict.newEvents.length === 0) continue
    return proposed(dossier, proposal, at).dossier
  }
  return dossier
}

/** A whole life: anything for a while, in half of them nothing that ends it early, then onward as long as there is a way. */
function livedOut(first: Dossier, picks: readonly number[]): Dossier {
  const among = (picks[0] ?? 0) % 2 === 0 ? commands : steadfast
  const wandered = picks.slice(0, 15).reduce((dossier, pick) => after(dossier, pick, among), first)
  return picks.reduce((dossier, pick) => (hasEnded(dossier.rma) ? dossier : after(dossier, pick, onward)), wandered)
}
const picks = fc.array(fc.nat(), { minLength: 60, maxLength: 60 })

/** Who pays for an item in the end. */
function payersOf({ events }: Dossier, item: CostItem): readonly string[] {
  const sums = new Map<string, number>()
  for (const each of ledgerOf(events)) {
    if (each.item === item) sums.set(each.payer, (sums.get(each.payer) ?? 0) + each.grossCents)
  }
  return [...sums].filter(([, cents]) => cents !== 0).map(([payer]) => payer)
}

/** The ways that were made in a life that has ended: what was received has gone again, a visit receives nothing. */
function waysMade({ events }: Dossier): readonly CostItem[] {
  const has = (type: Dossier['events'][number]['type']) => events.some((event) => event.type === type)
  const isReceived = has('device.received')
  const isVisited = !isReceived && has('device.inspected')
  return [
    ...(isReceived || has('transport.booked') ? (['transport-inbound'] as const) : []),
    ...(isReceived ? (['transport-outbound'] as const) : []),
    ...(isVisited ? (['travel'] as const) : []),
  ]
}
const ways = ['transport-inbound', 'transport-outbound', 'travel'] as const

describe('Every RMA that has ended', () => {
  test.prop([beginning, picks], { numRuns: 200 })(
    'has each way that was made paid by exactly one payer, and no other way by anybody',
    (first, taken) => {
      const ended = livedOut(first, taken)
      fc.pre(hasEnded(ended.rma))
      const made = waysMade(ended)
      const expected = ways.map((item) => [item, made.includes(item) ? 1 : 0])
      expect(ways.map((item) => [item, payersOf(ended, item).length])).toEqual(expected)
    },
  )

  it.each([
    ['of a phone', kinds.portalRepair, ['transport-inbound', 'transport-outbound']],
    ['of a visit', kinds.largeTv, ['travel']],
  ])('has made each of these ways in some of the lives that are tried, %s', (_, kind, expected) => {
    const lives = fc.sample(picks, { numRuns: 30, seed: 7 }).map((taken) => livedOut(begunOn(kind), taken))
    const ended = lives.filter(({ rma }) => hasEnded(rma))
    expect(new Set(ended.flatMap(waysMade))).toEqual(new Set(expected))
  })
})
