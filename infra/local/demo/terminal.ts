import { bold, columns, cyan, detail, dim, green, item, moment, red } from '../../operations/screen.ts'
import type { Narrator, Tone } from './narrator.ts'

const styles: Readonly<Record<Tone, (text: string) => string>> = {
  plain: (text) => text,
  quiet: dim,
  strong: bold,
  good: green,
  bad: red,
  news: cyan,
}

/** Tells a life in the terminal: a line for each step, with what came of it at the right edge. */
export const terminal: Narrator = {
  step({ at, who, does, ok, status, state }) {
    const came = `${ok ? '✓' : '✗'} ${status} ${state}`.trimEnd()
    const width = `${moment(at)}  ${who} ${does}`.length + came.length
    const gap = ' '.repeat(Math.max(2, columns - width))
    console.log(`${dim(moment(at))}  ${bold(who)} ${does}${gap}${(ok ? green : red)(came)}`)
  },
  detail: (label, text, tone = 'plain') => detail(label, text, styles[tone]),
  item: (mark, text, tone = 'plain') => item(mark, text, styles[tone]),
}
