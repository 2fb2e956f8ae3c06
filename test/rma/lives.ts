import type { Facts } from '@after-sales/rules'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import type { EventType, RefusalCode } from '../../shared/rma/index.ts'
import { type Command, commandNamed, type Does } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { type Kind, kinds } from './life.ts'

/** Something done to an RMA: a command by its name, or what it does. */
export type Step = string | Does

const stepOf = (step: Step): Pick<Command, 'at' | 'does'> =>
  typeof step === 'string' ? commandNamed(step) : { at: ({ rma }) => new Date(rma.updatedAt), does: step }

/** An RMA after some steps, each at the earliest instant at which it can be. Throws when one is refused. */
export const on = (dossier: Dossier, ...steps: readonly Step[]): Dossier =>
  steps.reduce((before, step) => {
    const { at, does } = stepOf(step)
    const moment = at(before)
    return proposed(before, does(before, moment), moment).dossier
  }, dossier)

/** The same of an RMA of a kind that was let in. */
export const life = (kind: keyof typeof kinds, ...steps: readonly Step[]): Dossier => on(begunOn(kinds[kind]), ...steps)

/** The types of the events that some steps bring. */
export const eventsOf = (dossier: Dossier, ...steps: readonly Step[]): readonly EventType[] =>
  on(dossier, ...steps)
    .events.slice(dossier.events.length)
    .map(({ type }) => type)

/** Why a step is refused; null when it is carried out. */
export function refusalOf(dossier: Dossier, step: Step): RefusalCode | null {
  const { at, does } = stepOf(step)
  const { verdict } = does(dossier, at(dossier))
  return 'refused' in verdict ? verdict.refused : null
}

/** The facts on which an RMA of a kind is let in, with some of its purchase otherwise. */
export function factsWith(kind: Kind, purchase: Partial<Facts['purchase']>): Partial<Facts> {
  const { facts } = newestDecision(begunOn(kind))
  return { purchase: { ...facts.purchase, ...purchase } }
}

export const notShown: Partial<Facts['purchase']> = { proofOfPurchase: { presented: false } }

/** The way of an RMA to a quote. */
export const quoted = ['received: as registered', 'inspected: not covered', 'quote'] as const
