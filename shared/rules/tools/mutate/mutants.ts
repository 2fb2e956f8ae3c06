/** One planted fault: a stretch of a source file and what stands there instead. */
export interface Mutant {
  readonly start: number
  readonly end: number
  readonly becomes: string
}

interface Operator {
  readonly finds: RegExp
  readonly becomes: (found: string) => string
}

const swapped = (pairs: Readonly<Record<string, string>>) => (found: string) =>
  found.replace(/\S+/, (token) => pairs[token] ?? token)

/** Comparisons moved by one or turned round, logic swapped, constants shifted, words replaced, conditions settled. */
const operators: readonly Operator[] = [
  { finds: / (<=|>=|<|>) (?=[\w.(])/g, becomes: swapped({ '<=': '<', '<': '<=', '>': '>=', '>=': '>' }) },
  { finds: / (===|!==) /g, becomes: swapped({ '===': '!==', '!==': '===' }) },
  { finds: / (&&|\|\|) /g, becomes: swapped({ '&&': '||', '||': '&&' }) },
  { finds: / \?\? (?=[\w'([])/g, becomes: () => ' && ' },
  { finds: / [+-] (?=[\w(])/g, becomes: swapped({ '+': '-', '-': '+' }) },
  { finds: /\b(true|false)\b/g, becomes: (found) => (found === 'true' ? 'false' : 'true') },
  { finds: /(?<![\w.'-])\d+(?![\w.'-])/g, becomes: (found) => String(Number(found) + 1) },
  { finds: /'[^'\n]+'/g, becomes: () => "'planted'" },
  { finds: /\b(some|every)\(/g, becomes: (found) => (found === 'some(' ? 'every(' : 'some(') },
  { finds: /(?<=return )!(?=\w)|(?<=\()!(?=\w)/g, becomes: () => '' },
  { finds: /(?<=\bif \()[^\n]+(?=\) (?:return|\{))/g, becomes: () => 'true' },
  { finds: /(?<=\bif \()[^\n]+(?=\) (?:return|\{))/g, becomes: () => 'false' },
  { finds: /(?<=: )null(?=,?\n)/g, becomes: () => '[]' },
]

/** Parts of a source in which a fault would be none: comments, imports, types. */
const inert =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|^(?:import|export type|export \{)[^;]*?(?:from '[^']+'|\})(?: with \{[^}]*\})?$|^(?:export )?(?:interface|type) [\s\S]*?^(?:\}|(?=\n))|^const \w+: Record<[^>]+>|as const satisfies[^\n]*|Pick<[^>]*>|Extract<[^>]*>|<RuleName>/gm

/** The mutants of a source, in the order of their place. */
export function mutantsOf(source: string): readonly Mutant[] {
  const live = source.replace(inert, (part) => part.replace(/[^\n]/g, '\u0000'))
  const all = operators.flatMap(({ finds, becomes }) =>
    [...live.matchAll(finds)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      becomes: becomes(match[0]),
    })),
  )
  return all
    .filter(
      ({ start, end, becomes }) => source.slice(start, end) !== becomes && !live.slice(start, end).includes('\u0000'),
    )
    .sort((one, other) => one.start - other.start)
}

/** A source with one fault planted. */
export function planted(source: string, { start, end, becomes }: Mutant): string {
  return source.slice(0, start) + becomes + source.slice(end)
}
