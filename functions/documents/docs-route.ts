import type { DocsSite } from '../../shared/application/ports/docs-site.ts'
import { showDocsAsset } from '../../shared/contracts/routes/showDocsAsset.ts'
import { showGuide } from '../../shared/contracts/routes/showGuide.ts'
import { showProblemPage } from '../../shared/contracts/routes/showProblemPage.ts'
import { showReference } from '../../shared/contracts/routes/showReference.ts'
import { header, type RouteEvent } from '../../shared/http/call.ts'
import { codingOf } from '../../shared/http/content-coding.ts'
import { openRoute } from '../../shared/http/open-route.ts'
import { pageHeaders } from '../../shared/http/page-headers.ts'
import { Problem } from '../../shared/http/problem.ts'

export interface DocsPorts {
  readonly docs: DocsSite
}

/** The route of each resource of the documentation: the reference, its guides, problem pages and files, as they were built. */
export function docsRoutes({ docs }: DocsPorts) {
  const shown = openRoute(async (event) => {
    const coding = codingOf(header(event, 'accept-encoding'))
    const found = docs.read(pathOf(event), coding)
    if (!found) throw new Problem('not-found', 'The documentation begins at /docs and /docs/quick-start')
    const encoded = coding === 'identity' ? {} : { 'content-encoding': coding }
    const headers = { ...pageHeaders, ...found.headers, ...encoded, vary: 'accept-encoding' }
    return { status: 200, headers, body: found.body }
  })
  return {
    [showReference.path]: shown,
    [showGuide.path]: shown,
    [showProblemPage.path]: shown,
    [showDocsAsset.path]: shown,
  }
}

/** The path as the table of routes has it: what a stage or a base path puts before it is left out. */
const pathOf = ({ resource, pathParameters }: Pick<RouteEvent, 'resource' | 'pathParameters'>): string =>
  resource.replaceAll(/\{(\w+)\}/g, (_, name: string) => pathParameters?.[name] ?? '')
