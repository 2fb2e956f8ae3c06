import { addDays, type LawId, laws, type Policy, type PolicyChange, readings, withChange } from '../../index.ts'

/** Numbers of which no two are the same, so that none can stand in for another. */
const distinct = {
  warrantyMonths: 24,
  accessoryMonths: 12,
  doaDays: 15,
  remorseDays: 16,
  miComTermDays: 17,
  deliveryDays: 30,
  withdrawalDays: 14,
  backdatingDays: 7,
  smallTvInches: 40,
  scooterDescriptionLength: 19,
  descriptionLength: 5,
} satisfies PolicyChange['parameters']

type Changed = Omit<PolicyChange, 'version' | 'effectiveFrom'>

const off = { NL: null, BE: null, LU: null }

/**
 * Versions that the policy owner may make of another by one change, by name: each other choice of each reading, each law
 * switched off, and numbers that all differ.
 */
export function versionsBeside(policy: Policy): ReadonlyMap<string, Policy> {
  const changes: readonly (readonly [string, Changed])[] = [
    ...Object.entries(readings).flatMap(([id, { choices }]) =>
      choices
        .filter((choice) => choice !== policy.readings[id as keyof Policy['readings']])
        .map((choice) => [`${id} ${choice}`, { readings: { [id]: choice } }] as const),
    ),
    ...(Object.keys(laws) as LawId[]).map((id) => [`${id} off`, { law: { [id]: off } }] as const),
    ['all numbers distinct', { parameters: distinct }],
  ]
  const effectiveFrom = addDays(policy.effectiveFrom, 1)
  return new Map(
    changes.map(([name, change], index) => [
      name,
      withChange(policy, { ...change, version: `beside-${index}`, effectiveFrom }),
    ]),
  )
}
