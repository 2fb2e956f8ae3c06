import { expect, it } from 'vitest'
import { mutantsOf, planted } from '../../shared/rules/tools/mutate/mutants.ts'

const source = `import { a } from './a.ts'

/** Says nothing about 'words' or <= here. */
export function isLate(day: number, kind: Kind): boolean {
  if (kind === null) return false
  return day >= 15 && !isWaived(kind)
}
`

const lines = (): string[] =>
  mutantsOf(source)
    .map((mutant) => planted(source, mutant))
    .flatMap((text) => text.split('\n').filter((line) => !source.includes(line)))

it('plants one fault at a time, in code only', () => {
  expect(lines()).toEqual([
    '  if (true) return false',
    '  if (false) return false',
    '  if (kind !== null) return false',
    '  if (kind === null) return true',
    '  return day > 15 && !isWaived(kind)',
    '  return day >= 16 && !isWaived(kind)',
    '  return day >= 15 || !isWaived(kind)',
  ])
})
