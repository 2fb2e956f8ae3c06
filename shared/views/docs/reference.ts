import { escaped, linkTo } from './html.ts'

const path = '/docs'

export interface ReferenceParts {
  /** Path and integrity (`sha384-…`) of Redoc's standalone script. */
  readonly script: { readonly path: string; readonly integrity: string }
}

/** Dark or light as the reader's system has it; everything else is Redoc's own. */
const start = ({ script }: ReferenceParts) => `
const dark = matchMedia('(prefers-color-scheme: dark)').matches
const shade = (light, other) => dark ? other : light
const font = 'system-ui, -apple-system, "Segoe UI", sans-serif'
const options = {
  disableSearch: true,
  hideLoading: true,
  nativeScrollbars: true,
  requiredPropsFirst: true,
  expandResponses: '200,201',
  theme: {
    colors: {
      primary: { main: shade('#a83c00', '#ffa36b') },
      success: { main: shade('#1b6e3c', '#6fd39a') },
      error: { main: shade('#b3261e', '#ff8a80') },
      text: { primary: shade('#1c1e21', '#e6e6e3'), secondary: shade('#5a5d63', '#a9adb5') },
      border: { dark: shade('#d9d9d4', '#383c44'), light: shade('#fff', '#16181c') },
      http: { get: '#1b6e3c', post: '#0b5394', put: '#6a3d9a' },
      responses: {
        success: { color: shade('#1b6e3c', '#6fd39a'), backgroundColor: shade('#eef7f1', '#17291f'), tabTextColor: '#8be0ae' },
        error: { color: shade('#b3261e', '#ff8a80'), backgroundColor: shade('#fdf0ef', '#331d1c'), tabTextColor: '#ffa8a0' },
      },
    },
    schema: { nestedBackground: shade('#f6f6f4', '#1e2126'), typeNameColor: shade('#5a5d63', '#a9adb5'), typeTitleColor: shade('#5a5d63', '#a9adb5'), requireLabelColor: shade('#b3261e', '#ff8a80'), linesColor: shade('#8a8d93', '#8a8d93') },
    sidebar: { backgroundColor: shade('#f6f6f4', '#1e2126'), textColor: shade('#1c1e21', '#e6e6e3') },
    rightPanel: { backgroundColor: '#22262c' },
    typography: { fontFamily: font, headings: { fontFamily: font }, links: { color: shade('#a83c00', '#ffa36b') },
      code: { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', color: shade('#a83c00', '#ffa36b'), backgroundColor: shade('#f6f6f4', '#1e2126') } },
  },
}
const script = document.createElement('script')
script.src = '${linkTo(path, script.path)}'
script.integrity = '${script.integrity}'
script.onload = () => Redoc.init('${linkTo(path, '/openapi.json')}', options, document.getElementById('reference'))
document.head.append(script)
`

/** The page of the reference, which Redoc's script draws from `/openapi.json`; and the script that starts it, for the page's policy. */
export function referencePage(parts: ReferenceParts): { readonly html: string; readonly script: string } {
  const script = start(parts)
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped('Reference · After-sales API')}</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#fff, #16181c); color: light-dark(#1c1e21, #e6e6e3); font: 1rem/1.5 system-ui, sans-serif }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0.75rem 1.5rem; border-bottom: 1px solid light-dark(#d9d9d4, #383c44) }
header a { color: light-dark(#a83c00, #ffa36b) }
header strong { margin-right: auto }
.react-tabs__tab--selected { color: #1c1e21 !important }
@media (prefers-color-scheme: dark) {
  #reference :is(h5, caption), #reference h5 :is(span, button, i) { color: #a9adb5 !important }
  #reference .operation-type.hook { color: #16181c !important }
  #reference svg polygon { fill: currentColor }
}
</style>
</head>
<body>
<header><strong>After-sales API</strong> <a href="${linkTo(path, '/docs/quick-start')}">Guides</a>
<a href="${linkTo(path, '/openapi.json')}">openapi.json</a></header>
<noscript><p>The reference is drawn by a script. The same is in openapi.json, and the guides need no script.</p></noscript>
<main id="reference"></main>
<script>${script}</script>
</body>
</html>
`
  return { html, script }
}
