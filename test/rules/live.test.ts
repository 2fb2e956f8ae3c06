import { describe, expect, it } from 'vitest'
import { laws, readings, withChange } from '../../shared/rules/index.ts'
import { type Live, laterLaws, lifecycle } from './live.ts'
import { choices } from './live-choices.ts'
import { liveLaws } from './live-laws.ts'
import { numbers } from './live-numbers.ts'
import { policy } from './support.ts'

const changed = (change: object) => withChange(policy, { version: 'x', effectiveFrom: '2027-01-01', ...change })

describe('every number that a rule reads is live', () => {
  it.each(Object.entries(numbers))('%s', (name, { becomes, shows, from, to }) => {
    expect(shows(policy)).toEqual(from)
    expect(shows(changed({ parameters: { [name]: becomes } }))).toEqual(to)
  })

  it('and the rest belong to the journey of a case', () => {
    expect([...Object.keys(numbers), ...lifecycle].sort()).toEqual(Object.keys(policy.parameters).sort())
  })
})

describe('every choice of every reading is live', () => {
  const rows = Object.entries<Readonly<Record<string, Live>>>(choices).flatMap(([id, others]) =>
    Object.entries(others).map(([choice, live]) => [id, choice, live] as const),
  )

  it.each(rows)('%s: %s', (id, choice, { shows, from, to }) => {
    expect(shows(policy)).toEqual(from)
    expect(shows(changed({ readings: { [id]: choice } }))).toEqual(to)
  })

  it('and each is in force under the first version as its first choice', () => {
    for (const [id, { choices: all }] of Object.entries(readings)) {
      expect(policy.readings, id).toHaveProperty([id], all[0])
    }
  })
})

describe('every law that acts in what people are told is live', () => {
  const noLonger = { NL: null, BE: null, LU: null }

  it.each(Object.entries<Live>(liveLaws))('%s', (id, { shows, from, to }) => {
    expect(shows(policy)).toEqual(from)
    expect(shows(changed({ law: { [id]: noLonger } }))).toEqual(to)
  })

  it('and the rest belong to pages, mails and the journey of a case', () => {
    expect([...Object.keys(liveLaws), ...laterLaws].sort()).toEqual(Object.keys(laws).sort())
  })
})
