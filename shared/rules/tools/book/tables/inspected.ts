import { asInspected, type Cost } from '../../../index.ts'
import type { Proof } from '../../proof/proof.ts'
import { receivedOn } from '../../proof/variables.ts'
import { framed } from './frame.ts'

/** What is paid for a device that goes back as the inspection found it. */
export interface SentBack {
  readonly what: 'unofficial' | 'panel'
  readonly costs: readonly Cost[]
}

/** Costs that no request shows, because only the inspection brings them about. */
export function sentBackOf(proof: Proof): readonly SentBack[] {
  const { policy } = proof
  const above = Math.max(...inchesIn(proof))
  const found = { warrantable: false, causes: [], part: 'other' } as const
  const costs = (given: Readonly<Record<string, unknown>>, seen: Partial<Parameters<typeof asInspected>[1]>) =>
    asInspected(factsOf(proof, given), { ...found, official: true, ...seen }, policy, receivedOn).costs
  const panels = [{}, { 'product.screenInches': above }].flatMap((size) =>
    costs({ 'product.line': 'tv', ...size }, { part: 'lcd' }),
  )
  const unofficial = (['phone', 'tv'] as const).flatMap((line) =>
    costs({ 'product.line': line, channel: 'pos' }, { official: false }),
  )
  return [
    { what: 'unofficial', costs: unofficial },
    { what: 'panel', costs: panels },
  ]
}

const inchesIn = ({ space }: Proof): readonly number[] =>
  (space.variables[space.level('product.screenInches')]?.values ?? []).filter((each) => typeof each === 'number')

/** The usual facts, but for some. */
function factsOf(proof: Proof, given: Readonly<Record<string, unknown>>) {
  const { space } = proof
  return space.factsAt(framed(proof, { shows: [], given }).completed(space.sizes.map(() => 0)))
}
