import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answersOf } from '../../shared/contracts/answers.ts'
import { problems } from '../../shared/contracts/problems.ts'
import { type AnyRoute, problemsOfKind } from '../../shared/contracts/route.ts'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'

const all = Object.entries(routes) as [OperationId, AnyRoute][]

describe('The table of routes', () => {
  it('joins every entry by the name of its file', () => {
    const files = readdirSync(join(import.meta.dirname, '../../shared/contracts/routes'))
    expect(Object.keys(routes).toSorted()).toEqual(files.map((file) => file.replace('.ts', '')).toSorted())
  })

  it('has each method of a path once', () => {
    const named = all.map(([, { method, path }]) => `${method} ${path}`)
    expect(new Set(named).size).toBe(named.length)
  })

  it.each(all)('names the refusals of %s once, and among its answers none', (id, { kind, problems: refusals }) => {
    const known = [...refusals, ...problemsOfKind[kind]]
    expect(new Set(known).size).toBe(known.length)
    const isPage = kind === 'page'
    const answers = Object.keys(answersOf[id]).map(Number)
    expect(answers.filter((status) => status >= 400 && !isPage)).toEqual([])
    expect(answers.length).toBeGreaterThan(0)
  })
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
