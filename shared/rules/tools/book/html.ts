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

/** A table whose rows become blocks on a phone; the roles keep it a table there for who does not see it. */
interface Table {
  readonly id: string
  readonly caption: string
  readonly note?: string
  readonly heads: readonly string[]
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Part[])[]
}

/** A table with a caption and headings, as HTML. */
export function table({ id, caption, note, heads, rows }: Table): Html {
  const cell = (part: Part, index: number): Html =>
    index === 0
      ? html`<th scope="row" role="rowheader">${part}</th>`
      : html`<td role="cell" data-head="${heads[index] ?? ''}">${part}</td>`
  return html`<table role="table" id="${id}"><caption>${caption}${note === undefined ? '' : html` <small>${note}</small>`}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((each) => html`<th scope="col" role="columnheader">${each}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (cells) => html`<tr role="row">${cells.map(cell)}</tr>
`,
  )}</tbody></table>
`
}
