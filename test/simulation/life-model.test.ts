import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { changeRma } from '../../shared/application/change-rma.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import { type Actor, hasEnded, ledgerOf, standingCosts } from '../../shared/rma/index.ts'
import { type Command, commands } from '../rma/commands.ts'
import { begunOn } from '../rma/dossiers.ts'
import { kinds, rmaNumber } from '../rma/life.ts'
import { type World, worldOfPartners } from '../support/fakes/memory-world.ts'
import { begun, type Model, steps } from './life-model.ts'

const runs = { numRuns: 2000 }
const commandsMax = 25

/** The RMA that the commands are done to, in a world of the port fakes. */
interface Real {
  readonly world: World
  clock: Date
}

/** Ways in which a request can begin, by what is known of it. */
const beginnings = {
  admitted: {},
  unverified: { official: null },
  'for a person': { raisedOn: '2026-11-12' },
} as const

const actors: Readonly<Record<Command['by'], Actor>> = {
  'service-centre': 'service-centre',
  registrar: 'retailer',
  desk: 'desk',
  consumer: 'consumer',
  payments: 'payments',
  system: 'system',
}

let count = 0

/** Does a command as its use case would, under a key of its own. */
async function carriedOut({ world, clock }: Real, command: Command) {
  const dossier = await dossierOf(world)
  const at = new Date(Math.max(clock.getTime(), command.at(dossier).getTime()))
  count += 1
  const key = { partnerId: 'somebody', id: `msg_${count}`, fingerprint: `${count}` }
  const result = await changeRma(world, {
    of: rmaNumber,
    by: actors[command.by],
    now: at,
    propose: (known) => command.does(known, at),
    answer: () => ({ key, answer: { status: 200, language: 'en', body: '{}' } }),
  })
  return { result, at }
}

async function dossierOf(world: World): Promise<Dossier> {
  const dossier = await world.rmas.load(rmaNumber)
  if (!dossier) throw new Error('The RMA is gone')
  return dossier
}

/** One command, done to the model and to the RMA: any of them, or one that fits, so that lives get on. */
class Does implements fc.AsyncCommand<{ now: Model }, Real> {
  readonly place: number
  readonly fits: boolean
  /** What it was, once it has run. */
  name = '?'
  constructor(place: number, fits: boolean) {
    this.place = place
    this.fits = fits
  }
  check = () => true
  toString = () => this.name

  async run(model: { now: Model }, real: Real): Promise<void> {
    const fitting = modelled.filter(({ name }) => steps[name]?.(model.now))
    const choice = this.fits && fitting.length > 0 ? fitting : modelled
    const command = choice[this.place % choice.length] as Command
    this.name = command.name
    await compared(model, real, command)
  }
}

/** Does a command to the model and to the RMA: both do it or neither, and they are in the same state after it. */
async function compared(model: { now: Model }, real: Real, command: Command): Promise<void> {
  const { result, at } = await carriedOut(real, command)
  const next = steps[command.name]?.(model.now) ?? null
  const dossier = await dossierOf(real.world)
  model.now = next ?? model.now
  const { state, hold } = model.now
  const isDone = result.kind === 'changed'
  expect([command.name, isDone, dossier.rma.state, dossier.rma.holdReason]).toEqual([
    command.name,
    next !== null || isNoteOnly(command, result.kind),
    state,
    hold,
  ])
  if (isDone) real.clock = at
  balanced(dossier)
}

/** The shortest list of commands that brings an RMA to an end, by the model. Throws when there is none. */
function wayOut(from: Model): readonly Command[] {
  const seen = new Set<string>()
  const open: { readonly model: Model; readonly way: readonly Command[] }[] = [{ model: from, way: [] }]
  for (const { model, way } of open) {
    if (model.state === 'closed' || model.state === 'cancelled') return way
    for (const command of modelled) {
      const next = steps[command.name]?.(model)
      const key = JSON.stringify(next)
      if (!next || seen.has(key)) continue
      seen.add(key)
      open.push({ model: next, way: [...way, command] })
    }
  }
  throw new Error(`There is no way out of ${JSON.stringify(from)}`)
}

/** What is written down and moves nothing: facts, money that is late or for a fee, attempts that fail. */
const isNoteOnly = ({ action }: Command, kind: string) =>
  kind === 'changed' && (action === 'information' || action === 'payment')

/** The ledger sums to what is certain, by payer and item, and what comes in is what the consumer owes, once all is paid. */
function balanced({ rma, events }: Dossier): void {
  const entries = ledgerOf(events)
  for (const { netCents, vatCents, grossCents } of entries) expect(netCents + vatCents).toBe(grossCents)
  const sums = (list: readonly { payer: string; item: string; grossCents: number | null }[]) => {
    const byName = new Map<string, number>()
    for (const { payer, item, grossCents } of list) {
      if (item === 'payment' || grossCents === null) continue
      byName.set(`${payer} ${item}`, (byName.get(`${payer} ${item}`) ?? 0) + grossCents)
    }
    return Object.fromEntries([...byName].filter(([, cents]) => cents !== 0).sort())
  }
  expect(sums(entries)).toEqual(sums(standingCosts(events)))
  // The way in of a remorse is the consumer's too, and nobody asks for it online.
  if (rma.payment?.status === 'paid' && rma.request !== 'remorse') expect(owedByConsumer(entries)).toBe(0)
}

const owedByConsumer = (entries: ReturnType<typeof ledgerOf>) =>
  entries.filter(({ payer }) => payer === 'consumer').reduce((sum, { grossCents }) => sum + grossCents, 0)

/** Commands whose outcome rests on facts that the model does not keep are left to the tests of information. */
const modelled = commands.filter(({ action, name }) => action !== 'information' || name.endsWith('of the consumer'))

const lives = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as Model['kind'][])),
  beginning: fc.constantFrom(...(Object.keys(beginnings) as (keyof typeof beginnings)[])),
})
const sequences = fc.commands(
  [fc.tuple(fc.nat(999), fc.constantFrom(true, true, false)).map(([place, fits]) => new Does(place, fits))],
  { maxCommands: commandsMax, size: 'max' },
)

/** An RMA of a kind in a world of its own, and its model. */
async function setUp(kind: Model['kind'], beginning: keyof typeof beginnings) {
  const dossier = begunOn(kinds[kind], beginnings[beginning])
  const world = worldOfPartners()
  const transition = { before: null, after: dossier.rma, history: [], events: dossier.events, texts: {} }
  const [decision] = dossier.decisions
  const { person } = dossier
  await world.rmas.commit({ transition, ...(decision ? { decision } : {}), ...(person ? { person } : {}) })
  const { state, holdReason, registeredAt } = dossier.rma
  return { model: { now: begun(kind, state, holdReason) }, real: { world, clock: new Date(registeredAt) } }
}

describe('Whatever all roles do, in whatever order', () => {
  test.prop([lives, sequences], runs)(
    'an RMA is where the contract’s tables say, its ledger balances, and it can be brought to an end',
    async ({ kind, beginning }, does) => {
      const life = await setUp(kind, beginning)
      await fc.asyncModelRun(() => life, does)
      for (const command of wayOut(life.model.now)) await compared(life.model, life.real, command)
      expect(hasEnded((await dossierOf(life.real.world)).rma)).toBe(true)
    },
    120_000,
  )
})
