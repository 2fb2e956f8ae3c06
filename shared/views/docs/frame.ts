import { type GuideName, guides } from './guides.ts'
import { escaped, linkTo } from './html.ts'

export interface Framed {
  /** Path of the page. */
  readonly path: string
  readonly title: string
  /** What stands in its `main`, with the one first heading. */
  readonly html: string
  readonly style: string
}

/** A page of the documentation: plain HTML, no script, its one style sheet inside. */
export function framed({ path, title, html, style }: Framed): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · After-sales API</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><a class="home" href="${linkTo(path, '/docs/quick-start')}">After-sales API</a>
<a href="${linkTo(path, '/docs')}">Reference</a> <a href="${linkTo(path, '/openapi.json')}">openapi.json</a></header>
<div class="columns">
<nav aria-label="Guides"><ul>
${(Object.keys(guides) as GuideName[]).map((guide) => entry(path, guide)).join('\n')}
</ul></nav>
<main id="content">
${html}
</main>
</div>
</body>
</html>
`
}

function entry(path: string, guide: GuideName): string {
  const to = `/docs/${guide}`
  const current = to === path ? ' aria-current="page"' : ''
  return `<li><a href="${linkTo(path, to)}"${current}>${guides[guide]}</a></li>`
}
