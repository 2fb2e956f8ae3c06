import { describe, expect, it } from 'vitest'
import { laws } from '../../../shared/rules/index.ts'
import { checkBeside } from '../../../shared/rules/tools/proof/check.ts'
import { choices } from '../live-choices.ts'
import { policy } from '../support.ts'
import { narrowed } from './faults/narrowed.ts'

describe('a version that differs by one change', () => {
  const found = checkBeside(policy, undefined, narrowed)

  it('is each other choice, each law switched off, and one with other numbers', () => {
    const others = Object.entries(choices).flatMap(([id, of]) => Object.keys(of).map((choice) => `${id} ${choice}`))
    expect([...found.keys()].sort()).toEqual(
      [...others, ...Object.keys(laws).map((id) => `${id} off`), 'all numbers distinct'].sort(),
    )
  })

  it.each([...found])('%s breaks no property', (_, violations) => {
    expect(violations).toEqual([])
  })
}, 120_000)
