import { Marked, type Tokens } from 'marked'
import { escaped, linkTo } from './html.ts'

/** A text of Markdown as HTML, and its title: the one first heading. */
export interface Rendered {
  readonly title: string
  readonly html: string
}

const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/**
 * Renders Markdown. Links to `/…` become relative to the page; code and tables scroll by themselves and by keyboard;
 * headings have an id of their text. Throws for a text that does not begin with its one first heading.
 * @param path of the page that it becomes
 */
export function markdown(path: string, source: string): Rendered {
  const title = /^# (.+)\n/.exec(source)?.[1]
  if (!title) throw new Error(`${path}: the first line is to be the page's heading`)
  const marked = new Marked({ gfm: true })
  marked.use({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      code({ text, lang = '' }: Tokens.Code) {
        return `<pre tabindex="0"><code class="language-${escaped(lang)}">${escaped(text)}\n</code></pre>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        const to = href.startsWith('/') ? linkTo(path, href) : href
        return `<a href="${escaped(to)}">${this.parser.parseInline(tokens)}</a>`
      },
    },
    hooks: {
      postprocess: (html) =>
        html.replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>'),
    },
  })
  return { title, html: marked.parse(source, { async: false }) }
}
