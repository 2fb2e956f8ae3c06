/** HTML that may stand in a page as it is. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | readonly (Html | string | number)[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string | number): string => String(text).replace(/[&<>"]/g, (each) => entities[each] ?? each)

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(part)
  return 'html' in part ? part.html : part.map(written).join('')
}

/** A template whose values are escaped unless they are HTML themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.reduce((whole, text, index) => whole + written(parts[index - 1] ?? '') + text) }
}

/** A table with a caption; the first cell of a row is its heading. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
): Html {
  return html`<table><caption>${caption}</caption>
<thead><tr>${heads.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((each) => html`<td>${each}</td>`)}</tr>
`,
  )}</tbody></table>
`
}
