import type { ClauseId } from './catalogue.ts'
import type { Facts, InstructionCode } from './types.ts'

interface Instruction {
  readonly code: InstructionCode
  readonly clauses: readonly ClauseId[]
  isFor(facts: Facts): boolean
}

/** What is told with the request of a scooter (annex S). */
export const scooterInstructions: readonly Instruction[] = [
  { code: 'self-help', clauses: ['S-1.1.3'], isFor: ({ request }) => request === 'repair' },
  {
    code: 'mark-serial',
    clauses: ['S-1.1.1'],
    isFor: ({ purchase }) => purchase.proofOfPurchase?.serialMarked === false,
  },
  { code: 'take-photo', clauses: ['S-1.2.3'], isFor: () => true },
  {
    code: 'use-original-carton',
    clauses: ['S-1.1.2', 'S-1.2.2'],
    isFor: ({ request, condition }) => request === 'repair' && condition?.originalCarton === false,
  },
  { code: 'pack-scooter', clauses: ['S-1.2.5'], isFor: () => true },
]

/** Advice and packing instructions for a scooter (annex S); other lines have none. */
export function instructionsOf(facts: Facts): readonly InstructionCode[] {
  if (facts.product.line !== 'scooter') return []
  return scooterInstructions.filter((each) => each.isFor(facts)).map((each) => each.code)
}
