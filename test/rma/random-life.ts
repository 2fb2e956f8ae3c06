import * as fc from 'fast-check'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { Rma } from '../../shared/rma/index.ts'
import { commands } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { kinds } from './life.ts'

/** An RMA of any kind as its first decision makes it. */
export const beginning = fc
  .tuple(
    fc.constantFrom(...Object.values(kinds)),
    fc.constantFrom({}, {}, {}, { official: null }, { official: false }, { raisedOn: '2026-11-12' }),
  )
  .map(([kind, changes]) => begunOn(kind, changes))

/** Which command comes next: any of them, or (mostly) one that changes something now. */
const step = fc.record({
  pick: fc.nat(),
  fitting: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
})
/** What is tried with it. */
export const steps = fc.array(step, { minLength: 1, maxLength: 25 })

/** What a command does to a dossier; null when it changes nothing. */
function after(dossier: Dossier, index: number): Dossier | null {
  const command = commands[index % commands.length]
  if (!command) return null
  const at = command.at(dossier)
  const proposal = command.does(dossier, at)
  if ('refused' in proposal.verdict || proposal.verdict.newEvents.length === 0) return null
  return proposed(dossier, proposal, at).dossier
}

/** Lives a life and returns it with the RMA as folded after each change. */
export function lived(first: Dossier, taken: readonly { pick: number; fitting: boolean }[]) {
  let dossier = first
  const moments: Rma[] = [dossier.rma]
  for (const { pick, fitting } of taken) {
    const tries = fitting ? commands.length : 1
    for (let each = 0; each < tries; each += 1) {
      const next = after(dossier, pick + each)
      if (!next) continue
      dossier = next
      moments.push(dossier.rma)
      break
    }
  }
  return { rma: dossier.rma, events: dossier.events, moments }
}
