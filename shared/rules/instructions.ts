import { type ClauseId, cite } from './catalogue.ts'
import { isBatteryDamaged } from './clauses/battery.ts'
import { isLawFollowed, type LawId } from './law.ts'
import type { Policy } from './policy.ts'
import type { CalendarDate, Cause, Country, Facts, InstructionCode, Outcome, Service } from './types.ts'

/** What has been answered to a request, as far as it turns on it what people are told. */
export interface Told {
  readonly facts: Facts
  readonly decision: Outcome
  readonly service: Service | null
  readonly policy: Policy
  /** Local day of receipt. */
  readonly on: CalendarDate
}

interface Instruction {
  readonly code: InstructionCode
  readonly clauses: (facts: Facts) => readonly (ClauseId | LawId)[]
  isFor(told: Told): boolean
}

/** What is told with a scooter that is taken (annex S). */
const forScooters = (
  code: InstructionCode,
  clauses: readonly ClauseId[],
  isFor: (facts: Facts) => boolean = () => true,
): Instruction => ({
  code,
  clauses: () => clauses,
  isFor: ({ facts, decision }) => decision !== 'refused' && facts.product.line === 'scooter' && isFor(facts),
})

const isOutside = ({ decision, service }: Told) => decision === 'refused' || service === 'out-of-warranty-repair'

/** What a turned down or uncovered consumer is told of the law, in its order. */
interface Standing {
  readonly policy: Policy
  readonly country: Country
  readonly on: CalendarDate
  /** Whether a paid repair was wished for, so that nobody decided against the consumer. */
  readonly isWished: boolean
}

/** L-statutory: that the rights against the seller stand; L-second-look: that a person can look again. */
export function rightsAgainst({ policy, country, on, isWished }: Standing): readonly InstructionCode[] {
  return [
    ...(isLawFollowed(policy, 'L-statutory', country, on) ? (['statutory-rights'] as const) : []),
    ...(!isWished && isLawFollowed(policy, 'L-second-look', country, on) ? (['second-look'] as const) : []),
  ]
}
const isScreened = ({ request }: Facts) => request === 'doa' || request === 'remorse'

/** Every instruction that a decision can carry, in the order in which they are told. */
export const instructions: readonly Instruction[] = [
  {
    code: 'damaged-battery',
    clauses: () => ['L-battery'],
    isFor: (told) => (told.facts.request === 'repair' || isScreened(told.facts)) && isBatteryDamaged(told),
  },
  forScooters('self-help', ['S-1.1.3'], ({ request }) => request === 'repair'),
  forScooters('mark-serial', ['S-1.1.1'], ({ purchase }) => purchase.proofOfPurchase?.serialMarked === false),
  forScooters('take-photo', ['S-1.2.3']),
  forScooters(
    'use-original-carton',
    ['S-1.1.2', 'S-1.2.2'],
    ({ request, condition }) => request === 'repair' && condition?.originalCarton === false,
  ),
  forScooters('pack-scooter', ['S-1.2.5']),
  {
    code: 'keep-proof-copy',
    clauses: ({ product }) => [cite(product.line, '2.5')],
    isFor: ({ facts, decision }) => decision !== 'refused' && facts.channel === 'pos' && isScreened(facts),
  },
  {
    code: 'separate-warranty',
    clauses: ({ product }) => [cite(product.line, '1.4j')],
    isFor: ({ facts }) =>
      (facts.request === 'repair' || facts.request === 'doa') && hasOwnWarranty(facts.fault?.causes ?? []),
  },
  {
    code: 'statutory-rights',
    clauses: () => ['L-statutory'],
    isFor: (told) => isOutside(told) && rightsIn(told).includes('statutory-rights'),
  },
  {
    code: 'second-look',
    clauses: () => ['L-second-look'],
    isFor: (told) => isOutside(told) && rightsIn(told).includes('second-look'),
  },
]

/** P-1.4j: whether a cause is of the kind that may have a licence or warranty of its own. */
export const hasOwnWarranty = (causes: readonly Cause[]): boolean => causes.includes('software-or-third-party')

const rightsIn = ({ facts, decision, policy, on }: Told) =>
  rightsAgainst({
    policy,
    country: facts.country,
    on,
    isWished: decision !== 'refused' && facts.wishes?.outOfWarranty === true,
  })

/** What people are told with a decision: advice, packing, and their rights by law. */
export const instructionsOf = (told: Told): readonly InstructionCode[] =>
  instructions.filter((each) => each.isFor(told)).map((each) => each.code)

/**
 * What a consumer is told besides when a person has looked again and upheld the answer (L-dispute).
 * @param policy the version that the request was decided under
 * @param on local day of the answer
 */
export const complaintInstructions = (
  policy: Policy,
  country: Country,
  on: CalendarDate,
): readonly InstructionCode[] => (isLawFollowed(policy, 'L-dispute', country, on) ? ['dispute-body'] : [])
