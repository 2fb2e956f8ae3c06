import { type InstructionCode, instructionCodes, type Outcome, type Service } from '../../../index.ts'
import { firstOf, type Property } from './property.ts'
import { isClaim, isFollowed, isRepair } from './tables/stated.ts'
import { type Stated, tabled } from './tables/table.ts'

interface Answered {
  readonly decision: Outcome
  readonly service: Service | null
}

type When = (stated: Stated, answered: Answered) => boolean

const isTaken = ({ decision }: Answered): boolean => decision !== 'refused'
const isOutside = ({ decision, service }: Answered): boolean =>
  decision === 'refused' || service === 'out-of-warranty-repair'
const isTakenScooter: When = ({ facts }, answered) => facts.product.line === 'scooter' && isTaken(answered)

/** When each instruction is told, exactly: annex S, P-2.5, P-1.4j, and section 9. */
const told: Readonly<Record<InstructionCode, When>> = {
  'self-help': (stated, answered) => isTakenScooter(stated, answered) && isRepair(stated),
  'mark-serial': (stated, answered) =>
    isTakenScooter(stated, answered) && stated.facts.purchase.proofOfPurchase?.serialMarked === false,
  'take-photo': isTakenScooter,
  'use-original-carton': (stated, answered) =>
    isTakenScooter(stated, answered) && isRepair(stated) && stated.facts.condition?.originalCarton === false,
  'pack-scooter': isTakenScooter,
  'keep-proof-copy': (stated, answered) => isTaken(answered) && isClaim(stated) && stated.facts.channel === 'pos',
  'separate-warranty': (stated) =>
    (isRepair(stated) || stated.facts.request === 'doa') &&
    stated.facts.fault?.causes?.includes('software-or-third-party') === true,
  'statutory-rights': (stated, answered) => isOutside(answered) && isFollowed(stated, 'L-statutory'),
  'second-look': (stated, answered) => {
    const isOwnWish = answered.decision !== 'refused' && stated.facts.wishes?.outOfWarranty === true
    return isOutside(answered) && !isOwnWish && isFollowed(stated, 'L-second-look')
  },
  'dispute-body': () => false,
  'damaged-battery': (stated) =>
    (isRepair(stated) || isClaim(stated)) &&
    stated.facts.condition?.batteryDamaged === true &&
    isFollowed(stated, 'L-battery'),
}

/** Annex S, P-2.5, P-1.4j, section 9: each instruction is told exactly where its line of the table says so. */
export const instructionsFollowTheTable: Property = (proof) => {
  const { diagrams, whole } = proof
  const answered = diagrams.apply(whole.answer, whole.service, ({ decision }, service) => ({ decision, service }))
  return firstOf(
    proof,
    instructionCodes.map((code) => {
      const expected = diagrams.bind(answered, (each) => tabled(proof, (stated) => told[code](stated, each)))
      const is = diagrams.map(whole.instructions, (codes) => codes.includes(code))
      return diagrams.apply(is, expected, (isTold, isDue) => {
        if (isTold === isDue) return null
        return isTold ? `${code} is told without need` : `${code} is not told`
      })
    }),
  )
}
