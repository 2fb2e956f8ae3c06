import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import recordedEvents from '../../shared/contracts/openapi/recorded-events.json' with { type: 'json' }
import { figures } from '../../shared/views/docs/figures.ts'

const languages: Readonly<Record<string, string>> = {
  '.sh': 'sh',
  '.ts': 'ts',
  '.py': 'python',
  '.java': 'java',
  '.cs': 'csharp',
  '.php': 'php',
  '.json': 'json',
}

export interface Fillings {
  /** Folder of the files that `{{example:…}}` names. */
  readonly examplesFolder: string
  /** What `{{problems}}` stands for. */
  readonly problems: string
}

/** A guide with its numbers, examples and recorded events in the place of `{{…}}`. Throws for one that does not exist. */
export function filledIn(path: string, text: string, { examplesFolder, problems }: Fillings): string {
  return text.replaceAll(/\{\{([^}]+)\}\}/g, (_, name: string) => {
    if (name === 'problems') return problems
    const file = /^example:(.+)$/.exec(name)?.[1]
    if (file)
      return `\`\`\`${languages[extname(file)]}\n${readFileSync(join(examplesFolder, file), 'utf8').trimEnd()}\n\`\`\``
    const type = /^event:(.+)$/.exec(name)?.[1]
    if (type) return `\`\`\`json\n${eventOf(path, type)}\n\`\`\``
    const figure = figures[name]
    if (figure === undefined) throw new Error(`${path} names ${name}, which is no figure`)
    return figure
  })
}

function eventOf(path: string, type: string): string {
  const event = recordedEvents.find((each) => each.type === type)
  if (!event) throw new Error(`${path} shows ${type}, of which no event is recorded`)
  return JSON.stringify(event, null, 2)
}
