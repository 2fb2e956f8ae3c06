import type { Narrator } from './narrator.ts'

/** The part of a decision that the demo shows. */
export interface ShownDecision {
  readonly decision: string
  readonly service: string | null
  readonly alternatives: readonly string[]
  readonly redirect: string | null
  readonly findings: readonly ShownFinding[]
  readonly costs: readonly Cost[]
}

export interface ShownFinding {
  readonly rule: string
  readonly clauses: readonly string[]
  readonly readings: readonly string[]
  readonly result: 'pass' | 'fail' | 'unknown' | 'not-applicable'
  readonly facts: Readonly<Record<string, unknown>>
  readonly because: string
}

export interface Cost {
  readonly item: string
  readonly payer: string
  readonly when: string
  readonly vat: boolean
  readonly clauses: readonly string[]
}

const marks = { fail: '–', unknown: '?', pass: '+' } as const

/** Tells a decision with the sentence and the clauses of every finding, what is not met first. */
export function showDecision(
  { detail, item }: Narrator,
  { decision, service, alternatives, redirect, findings }: ShownDecision,
): void {
  const instead = alternatives.length > 0 ? `; instead: ${alternatives.join(', ')}` : ''
  const elsewhere = redirect === null ? '' : `; go to: ${redirect}`
  detail('decision', `${decision}${service === null ? '' : `: ${service}`}${instead}${elsewhere}`)
  for (const result of ['fail', 'unknown', 'pass'] as const) {
    for (const each of findings.filter((finding) => finding.result === result && !isUnnamedCause(finding))) {
      item(marks[result], `${each.because} ${sources(each)}`, result === 'pass' ? 'quiet' : 'plain')
    }
  }
  const unnamed = findings.filter(isUnnamedCause).flatMap((each) => each.clauses)
  if (unnamed.length > 0)
    item('+', `Nothing points to a cause that the warranty excludes. [${unnamed.join(' ')}]`, 'quiet')
}

/** One of the causes of P-1.4 that nobody has named: shown together, as one line. */
const isUnnamedCause = ({ result, clauses }: ShownFinding) =>
  result === 'pass' && clauses.length > 0 && clauses.every((clause) => /^[PT]-1\.4[a-j]$/.test(clause))

/** The clauses of a finding; the readings as well where they explain a result that stands in the way. */
function sources({ result, clauses, readings }: ShownFinding): string {
  return `[${(result === 'pass' && clauses.length > 0 ? clauses : [...clauses, ...readings]).join(' ')}]`
}

/** Which items each payer bears. */
export function payers(costs: readonly Cost[]): Record<string, string[]> {
  const names = [...new Set(costs.map((cost) => cost.payer))]
  const itemsOf = (payer: string) => costs.filter((cost) => cost.payer === payer).map((cost) => cost.item)
  return Object.fromEntries(names.map((payer) => [payer, itemsOf(payer).sort()]))
}
