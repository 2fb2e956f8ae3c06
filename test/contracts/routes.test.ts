import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problems } from '../../shared/contracts/problems.ts'
import { type AnyRoute, problemsOfKind } from '../../shared/contracts/route.ts'
import { routes } from '../../shared/contracts/routes.ts'

const all = Object.entries(routes) as [string, AnyRoute][]

describe('The table of routes', () => {
  it('joins every entry by the name of its file', () => {
    const files = readdirSync(join(import.meta.dirname, '../../shared/contracts/routes'))
    expect(Object.keys(routes).toSorted()).toEqual(files.map((file) => file.replace('.ts', '')).toSorted())
  })

  it('has each method of a path once', () => {
    const named = all.map(([, { method, path }]) => `${method} ${path}`)
    expect(new Set(named).size).toBe(named.length)
  })

  it.each(all)(
    'names the refusals of %s once, and no answer that is one',
    (_, { kind, answers, problems: refusals }) => {
      const known = [...refusals, ...problemsOfKind[kind]]
      expect(new Set(known).size).toBe(known.length)
      expect(new Set(answers).size).toBe(answers.length)
      const isPage = kind === 'page'
      expect(answers.filter((status) => status >= 400 && !isPage)).toEqual([])
    },
  )
})

describe('A problem’s code', () => {
  it('is kebab-case, its status an error’s, its title a short sentence', () => {
    for (const [code, [status, title]] of Object.entries(problems)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(title).toMatch(/^[A-Z][^.]{5,60}$/)
    }
  })
})
