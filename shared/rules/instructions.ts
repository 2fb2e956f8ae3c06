import type { Facts, InstructionCode } from './types.ts'

/** Advice and packing instructions for a scooter (annex S); other lines have none. */
export function instructionsOf({ product, request, purchase, condition }: Facts): readonly InstructionCode[] {
  if (product.line !== 'scooter') return []
  const repair = request === 'repair'
  const rows: [InstructionCode, boolean][] = [
    ['pack-scooter', true],
    ['mark-serial', purchase.proofOfPurchase?.serialMarked === false],
    ['use-original-carton', repair && condition?.originalCarton === false],
    ['take-photo', true],
    ['self-help', repair],
  ]
  return rows.filter(([, applies]) => applies).map(([code]) => code)
}
