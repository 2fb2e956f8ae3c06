/** Columns of the terminal that everything fits into. */
export const columns = 100

const coloured = Boolean(process.stdout.isTTY) && process.env.NO_COLOR === undefined
const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = paint(1)
export const dim = paint(2)
export const red = paint(31)
export const green = paint(32)
export const cyan = paint(36)

/** Breaks a text into lines of at most `width` characters, at spaces. A longer word keeps a line to itself. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const labelAt = 4
const textAt = 14

/** Prints a label with its text beside it, wrapped under itself. @param style how the text looks */
export function detail(label: string, text: string, style: (text: string) => string = (plain) => plain): void {
  const [first = '', ...rest] = wrapped(text, columns - textAt)
  console.log(`${' '.repeat(labelAt)}${dim(label.padEnd(textAt - labelAt))}${style(first)}`)
  for (const line of rest) console.log(`${' '.repeat(textAt)}${style(line)}`)
}

/** Prints a sentence behind a mark, wrapped under itself, as part of the detail above it. */
export function item(mark: string, text: string, style: (text: string) => string = (plain) => plain): void {
  const [first = '', ...rest] = wrapped(text, columns - textAt - 2)
  console.log(`${' '.repeat(textAt)}${style(`${mark} ${first}`)}`)
  for (const line of rest) console.log(`${' '.repeat(textAt + 2)}${style(line)}`)
}

/** Prints a headline with a rule under it. */
export function headline(text: string): void {
  console.log(`\n${bold(text)}\n${dim('─'.repeat(columns))}`)
}

const clock = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: '2-digit',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

/** A business instant as people in the Benelux read it, e.g. `Fri 20 Nov 10:30`. */
export const moment = (instant: string): string => clock.format(new Date(instant)).replaceAll(',', '')

/** Euro cents, e.g. `€54.33`. */
export const euros = (cents: number): string => `€${(cents / 100).toFixed(2)}`
