import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filledIn } from '../../infra/docs/filled-in.ts'
import { docsSite } from '../../infra/docs/site.ts'
import { nextAttemptAt } from '../../shared/application/retry-schedule.ts'
import { eventAnswer } from '../../shared/contracts/answers/event.ts'
import { type ProblemCode, problemHead, problems } from '../../shared/contracts/problems.ts'
import { routes } from '../../shared/contracts/routes.ts'
import { isFinal } from '../../shared/http/idempotency.ts'
import { Problem } from '../../shared/http/problem.ts'
import { problemPages } from '../../shared/views/docs/problem-pages.ts'
import { all, pages } from './docs-site.ts'

const site = docsSite()
const guides = pages.filter(({ path }) => path !== '/docs')
const codes = Object.keys(problems) as ProblemCode[]
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const pathsOfRoutes = new Set(Object.values(routes).map(({ method, path }) => `${method} ${path}`))
const leads = (path: string) => site.has(path) || pathsOfRoutes.has(`GET ${path}`)

describe('A page of the documentation', () => {
  it.each(guides)('$path is whole: a language, one title, one first heading, landmarks, no id twice', ({ html }) => {
    expect(all(html, /<html lang="(\w+)">/g)).toEqual(['en'])
    const [title] = all(html, /<title>(.+) · After-sales API<\/title>/g)
    expect(all(html, /<h1[^>]*>(.+)<\/h1>/g)).toEqual([title])
    for (const landmark of ['header', 'nav', 'main']) expect(html.split(`<${landmark}`)).toHaveLength(2)
    const ids = all(html, / id="([^"]+)"/g)
    expect(ids).toEqual([...new Set(ids)])
    expect(all(html, /(.*\{\{.*|.*undefined.*|.*\[object.*)/g)).toEqual([])
  })

  it.each(guides)('$path needs no script, and lets in only its own style sheet', ({ html, headers }) => {
    const [style = ''] = all(html, /<style>(.*)<\/style>/gs)
    expect(html).not.toMatch(/<script| style="| on\w+="/)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(all(String(headers['content-security-policy']), /(style-src [^;]+)/g)).toEqual([
      `style-src ${sha256(style)}`,
    ])
  })

  it.each(pages)('$path has no link that leads nowhere', ({ path, html }) => {
    for (const href of all(html, /<a [^>]*href="([^"]+)"/g)) {
      const { origin, pathname, hash } = new URL(href, `https://here.example${path}`)
      if (origin !== 'https://here.example') {
        expect(href).toBe('https://www.standardwebhooks.com')
        continue
      }
      expect(leads(pathname), `${path} links to ${href}`).toBe(true)
      const target = site.get(pathname)
      if (hash) expect(target?.body.toString(), `${path} links to ${href}`).toContain(` id="${hash.slice(1)}"`)
    }
  })

  it('is named by a title of its own', () => {
    const titles = pages.flatMap(({ html }) => all(html, /<title>(.+)<\/title>/g))
    expect(titles).toEqual([...new Set(titles)])
  })
})

describe('The guides', () => {
  it('tell of routes that exist', () => {
    const named = guides.flatMap(({ html }) => all(html, /((?:GET|POST|PUT) \/[\w./{}-]+)/g))
    const bare = (route: string) => route.replaceAll(/\{\w+\}/g, '{}').replace(/\.$/, '')
    const known = new Set([...pathsOfRoutes].map(bare))
    const unknown = new Set(named.filter((each) => !known.has(bare(each))))
    expect([...unknown]).toEqual([])
  })

  it('show the schedule by which a webhook is sent again', () => {
    const [table = ''] = String(site.get('/docs/retry-schedule')?.body).split('</table>')
    const rows = all(table, /<tr>\n<td>(\d+)<\/td>/g).map(Number)
    const next = (attempts: number) =>
      nextAttemptAt('webhook', attempts, new Date('2026-11-24T00:00:00Z'), { chance: 0 })
    const attempts = rows.filter((attempt) => attempt === 1 || next(attempt - 1) !== null)
    expect(rows).toEqual(attempts)
    expect(next(rows.length)).toBeNull()
  })

  it('show events as their contract has them', () => {
    const blocks = guides.flatMap(({ html }) => all(html, /<code class="language-json">([^<]+)<\/code>/g))
    const events = blocks
      .map((text) => JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')))
      .filter((each) => 'timestamp' in each)
    expect(events.map((each) => eventAnswer.parse(each).type)).toEqual(['device.received', 'endpoint.disabled'])
    expect(() => filledIn('/docs/x', '{{event:a.dream}}', { examplesFolder: '.', problems: '' })).toThrow('a.dream')
  })

  it('cannot name a number that the code does not have', () => {
    const fillings = { examplesFolder: '.', problems: '' }
    expect(() => filledIn('/docs/x', 'wait {{hoursOfPatience}} hours', fillings)).toThrow('hoursOfPatience')
    expect(filledIn('/docs/x', 'kept {{feedDays}} days', fillings)).toBe('kept 90 days')
  })

  it('hold every example whole', () => {
    const folder = 'shared/views/docs/examples'
    const shown = guides.map(({ html }) => html).join()
    for (const file of readdirSync(folder).filter((each) => each !== 'intake.json')) {
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      const escaped = text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
      expect(shown, file).toContain(`>${escaped}</code>`)
      expect(site.get(`/docs/assets/${file}`)?.body.toString()).toBe(text)
    }
  })
})

describe('The page of a problem', () => {
  it.each(codes)('is where the type of %s leads, and says title, status and code', (code) => {
    const [status, title] = problems[code]
    const html = String(site.get(problemHead(code).type)?.body)
    expect(html).toContain(`>${title}</h1>`)
    expect(html).toContain(`<code>${code}</code>, HTTP ${status}`)
    expect(all(String(site.get('/docs/errors')?.body), /href="([^"]+)"/g)).toContain(`..${problemHead(code).type}`)
  })

  /** Answered before the key is looked at, or by the gateway. */
  const beforeTheKey: readonly ProblemCode[] = ['bad-request', 'blocked', 'not-found', 'body-too-large']

  it.each(codes)('says of %s what is stored under the webhook-id', (code) => {
    const { again } = problemPages[code]
    const stored = isFinal(new Problem(code, '')) && !beforeTheKey.includes(code)
    if (stored) expect(['new', 'never']).toContain(again)
    else if (again !== 'never') expect(again).toMatch(code === 'idempotency-conflict' ? 'new' : /same|corrected/)
  })
})
