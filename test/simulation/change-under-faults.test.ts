import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { changeRma } from '../../shared/application/change-rma.ts'
import { answerQuote, issueQuote, type Rma, type RmaEvent, replay, type Verdict } from '../../shared/rma/index.ts'
import {
  answererOf,
  draft,
  firstOf,
  type Kind,
  kinds,
  newPayment,
  notCovered,
  now,
  received,
  reportOn,
  rmaNumber,
  visit,
} from '../rma/life.ts'
import type { Fault, Turn } from '../support/fakes/faults.ts'
import { type World, worldOfPartners } from '../support/fakes/memory-world.ts'
import { consumer } from '../support/requests.ts'

const runs = { numRuns: 60 }
const plans = fc.array(
  fc.record<Turn>({
    fault: fc.constantFrom<Fault>('none', 'none', 'none', 'none', 'conflict', 'fails', 'done-but-fails'),
    turns: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 30 },
)

type Command = (rma: Rma) => Verdict

const once = (world: World, id: string, command: Command) =>
  changeRma(world, {
    of: rmaNumber,
    by: 'service-centre',
    now,
    propose: ({ rma }) => ({ verdict: command(rma) }),
    answer: () => ({
      key: { partnerId: 'depot', id, fingerprint: id },
      answer: { status: 200, language: 'en', body: '{}' },
    }),
  })

/** Whether a command took effect: asked under one key until that is clear, as a partner does whose key is looked up first. */
async function tookEffect(world: World, id: string, command: Command): Promise<boolean> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (world.memory.answers.has(`depot ${id}`)) return true
    const result = await once(world, id, command).catch(() => null)
    if (result?.kind === 'changed' || result?.kind === 'answered') return true
    if (result?.kind === 'refused' && !world.memory.answers.has(`depot ${id}`)) return false
  }
  throw new Error('Nobody answered')
}

/** A world with one RMA that some commands have brought where it is. */
async function worldWith(kind: Kind, ...commands: readonly Command[]): Promise<World> {
  const world = worldOfPartners()
  const address = { ...consumer.address, country: 'NL' } as const
  const person = { consumer: { ...consumer, language: 'en', address } as const, texts: {} }
  await world.rmas.commit({ transition: firstOf(kind), person })
  for (const [index, command] of commands.entries()) await once(world, `before-${index}`, command)
  return world
}

/** The events of the one RMA, after checking that they are a history: no gaps, and what its head says. */
function history(world: World): readonly RmaEvent[] {
  const dossier = world.memory.dossiers.get(rmaNumber)
  const events = dossier?.events ?? []
  expect(events.map((each) => each.sequence)).toEqual(events.map((_, index) => index + 1))
  expect(replay(events, 'ref-1')).toEqual(dossier?.rma)
  return events
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('Whatever fails while an RMA is changed by many at once', () => {
  test.prop([fc.integer({ min: 2, max: 5 }), plans], runs)(
    'every change that was acknowledged is in its history once',
    async (count, plan) => {
      const fails: Command = (rma) => reportOn(rma, { type: 'remote-repair', fixed: false })
      const world = await worldWith(kinds.largeTv, fails, (rma) => reportOn(rma, visit))
      world.disturb(plan)
      const moved =
        (hour: number): Command =>
        (rma) =>
          reportOn(rma, { type: 'visit-scheduled', from: `2026-11-24T1${hour}:00:00Z`, to: '2026-11-24T20:00:00Z' })
      const effects = await Promise.all(times(count).map((each) => tookEffect(world, `msg_${each}`, moved(each))))

      expect(effects).toEqual(times(count).map(() => true))
      const visits = history(world).flatMap((each) => (each.type === 'visit.scheduled' ? [each.data.from] : []))
      expect(visits.slice(1).toSorted()).toEqual(times(count).map((hour) => `2026-11-24T1${hour}:00:00Z`))
    },
  )

  test.prop([fc.array(fc.boolean(), { minLength: 2, maxLength: 5 }), plans], runs)(
    'exactly one answer to a quote counts',
    async (answers, plan) => {
      const world = await worldWith(
        kinds.portalRepair,
        (rma) => reportOn(rma, received),
        (rma) => reportOn(rma, notCovered),
        (rma) => issueQuote(rma, draft(10_000), now),
      )
      world.disturb(plan)
      const answer =
        (accept: boolean): Command =>
        (rma) =>
          answerQuote(rma, { revision: 1, accept, by: answererOf(rma), payment: newPayment('pay_1') }, now)
      const effects = await Promise.all(answers.map((accept, each) => tookEffect(world, `msg_${each}`, answer(accept))))

      const counted = effects.flatMap((effect, each) =>
        effect ? [answers[each] ? 'quote.accepted' : 'quote.rejected'] : [],
      )
      const stored = history(world).filter((each) => each.type === 'quote.accepted' || each.type === 'quote.rejected')
      expect(counted).toHaveLength(1)
      expect(stored.map((each) => each.type)).toEqual(counted)
    },
  )
})
