import type { LawId } from '../../shared/rules/index.ts'

/** A test as vitest registers it: the names of its suites and its own, and its file under `test/`. */
export interface NamedTest {
  readonly name: string
  readonly file: string
}

/** Something that the policy says, or the law beside it. */
interface Said {
  readonly id: string
  readonly says: string
}

export interface ClauseRow extends Said {
  readonly tests: readonly NamedTest[]
}

export interface ClauseTable {
  readonly rows: readonly ClauseRow[]
  /** Ids in the names of tests that the policy does not have: mistyped, or no longer in force. */
  readonly unknown: readonly string[]
}

/** Law that nothing of the service acts on yet, and why; the test of the table fails once a test shows it. */
export const notYetShown: Partial<Readonly<Record<LawId, string>>> = {
  'L-order-button': 'The page of a quote answers by a choice and one button.',
  'L-start-now': 'The page of a quote does not ask for it.',
  'L-confirmation': 'The mail of an acceptance holds no contract.',
  'L-withdrawal': 'Nothing takes the withdrawal from an accepted quote.',
  'L-accessibility': 'The pages have no statement.',
}

/** An id of the policy's catalogue, or of the law beside it (L). */
const idPattern = /(?<![\w-])(?:[PT]-\d[\w.-]*|S-[\dD][\w.-]*|[RL]-[a-z][a-z-]*)(?<![.-])/g

/** The ids that a name claims to show. */
const idsIn = (name: string): readonly string[] => [...name.matchAll(idPattern)].map(([id]) => id)

/** Which tests show which clause, by the ids in their names. */
export function clauseTable(policy: readonly Said[], tests: readonly NamedTest[]): ClauseTable {
  const named = tests.map((test) => ({ test, ids: new Set(idsIn(test.name)) }))
  const known = new Set(policy.map(({ id }) => id))
  const unknown = named.flatMap(({ ids }) => [...ids]).filter((id) => !known.has(id))
  return {
    rows: policy.map(({ id, says }) => ({
      id,
      says,
      tests: named.filter(({ ids }) => ids.has(id)).map(({ test }) => test),
    })),
    unknown: [...new Set(unknown)],
  }
}

const cell = (text: string) => text.replaceAll('|', '\\|')

/** The table in Markdown: id, what it says, and each test that shows it. */
export function clauseMarkdown({ rows }: ClauseTable): string {
  const shown = rows.map(({ id, says, tests }) => {
    const where = tests.map(({ file, name }) => `\`${file}\` ${cell(name)}`)
    return `| ${id} | ${cell(says)} | ${where.join('<br>') || '**none**'} |`
  })
  return ['| id | what it says | test |', '| --- | --- | --- |', ...shown].join('\n')
}
