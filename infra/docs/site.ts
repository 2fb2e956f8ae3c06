import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '../../shared/contracts/routes.ts'
import { framed } from '../../shared/views/docs/frame.ts'
import { type GuideName, guides } from '../../shared/views/docs/guides.ts'
import { markdown } from '../../shared/views/docs/markdown.ts'
import { type ProblemUse, problemIndex, problemPage } from '../../shared/views/docs/problem-page.ts'
import { problemPages } from '../../shared/views/docs/problem-pages.ts'
import { referencePage } from '../../shared/views/docs/reference.ts'
import { filledIn } from './filled-in.ts'
import { redocScript } from './redoc-script.ts'

/** A page or file of the documentation as it is served. */
export interface SiteFile {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}
type Site = Map<string, SiteFile>

const source = join(import.meta.dirname, '..', '..', 'shared', 'views', 'docs')
const examplesFolder = join(source, 'examples')

const digest = (algorithm: 'sha256' | 'sha384', text: string | Buffer): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`

/** The whole documentation by path. Throws for a guide that names a number or an example which does not exist. */
export function docsSite(): Site {
  const style = readFileSync(join(source, 'style.css'), 'utf8')
  const site: Site = new Map()
  const addPage = (path: string, text: string) => {
    const { title, html } = markdown(path, filledIn(path, text, { examplesFolder, problems: problemIndex() }))
    site.set(path, page(framed({ path, title, html, style }), [`style-src '${digest('sha256', style)}'`]))
  }
  for (const name of Object.keys(guides) as GuideName[]) {
    addPage(`/docs/${name}`, readFileSync(join(source, 'guides', `${name}.md`), 'utf8'))
  }
  for (const code of Object.keys(problemPages) as (keyof typeof problemPages)[]) {
    addPage(`/docs/problems/${code}`, problemPage(code, usesOf(code)))
  }
  addReference(site)
  for (const file of readdirSync(examplesFolder)) {
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' }
    site.set(`/docs/assets/${file}`, { headers, body: readFileSync(join(examplesFolder, file)) })
  }
  return site
}

/** HTML under a policy of content that lets in what is named, and nothing else. */
function page(html: string, allowed: readonly string[]): SiteFile {
  const policy = ["default-src 'none'", 'img-src data:', ...allowed, "base-uri 'none'", "form-action 'none'"]
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-security-policy': [...policy, "frame-ancestors 'none'"].join('; '),
    },
    body: Buffer.from(html),
  }
}

/**
 * The reference. Its starting script is let in by hash and may load Redoc's, which is bound by its integrity; Redoc writes
 * its own styles, so that inline ones are allowed on this page only.
 */
function addReference(site: Site): void {
  const redoc = redocScript()
  const path = `/docs/assets/redoc.${createHash('sha256').update(redoc).digest('hex').slice(0, 16)}.js`
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  }
  site.set(path, { headers, body: redoc })
  const { html, script } = referencePage({ script: { path, integrity: digest('sha384', redoc) } })
  const scripts = `script-src '${digest('sha256', script)}' 'strict-dynamic'`
  site.set('/docs', page(html, [scripts, "style-src 'unsafe-inline'", "connect-src 'self'"]))
}

/** The routes that name a problem as theirs. */
function usesOf(code: keyof typeof problemPages): ProblemUse[] {
  return Object.values(routes)
    .filter(({ problems }) => problems.includes(code))
    .map(({ method, path }) => ({ method, path }))
}
