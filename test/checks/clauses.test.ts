import { describe, expect, it } from 'vitest'
import { catalogue } from '../../shared/rules/index.ts'
import { clauseMarkdown, clauseTable, notYetShown } from '../service/clause-table.ts'
import { serviceTests } from '../service/named-tests.ts'

describe('The table of clauses and the service tests that show them (npm run clauses)', () => {
  it('has a test for every clause, reading and law that anything acts on, and no test names one that is none', async () => {
    const { rows, unknown } = clauseTable(catalogue, await serviceTests())
    expect(rows.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual(Object.keys(notYetShown))
    expect(unknown).toEqual([])
  })

  const policy = [
    { id: 'P-1.1', says: 'Official ones only.' },
    { id: 'P-1.1b', says: 'It goes back | unrepaired.' },
    { id: 'R-vat', says: 'VAT is due.' },
  ]
  const test = (name: string) => ({ name, file: 'service/one.test.ts' })

  it('finds ids wherever they stand in a name, whole ones only', () => {
    const { rows } = clauseTable(policy, [test('P-1.1b, R-vat: it'), test('one (R-vat) > that')])
    expect(rows.map(({ id, tests }) => [id, tests.map(({ name }) => name)])).toEqual([
      ['P-1.1', []],
      ['P-1.1b', ['P-1.1b, R-vat: it']],
      ['R-vat', ['P-1.1b, R-vat: it', 'one (R-vat) > that']],
    ])
  })

  it('names what is mistyped, of the law beside the policy too', () => {
    const names = ['P-1.1c: it', 'R-vatt: it', 'L-second-loko: it', 'T-3.2.1-note, S-DOA: it', 'an X-1.1 and a SIM-1']
    const mistyped = ['P-1.1c', 'R-vatt', 'L-second-loko', 'T-3.2.1-note', 'S-DOA']
    expect(clauseTable(policy, names.map(test)).unknown).toEqual(mistyped)
  })

  it('is Markdown, with what has no test in bold', () => {
    const table = clauseTable(policy, [test('R-vat: it')])
    expect(clauseMarkdown(table).split('\n')).toEqual([
      '| id | what it says | test |',
      '| --- | --- | --- |',
      '| P-1.1 | Official ones only. | **none** |',
      '| P-1.1b | It goes back \\| unrepaired. | **none** |',
      '| R-vat | VAT is due. | `service/one.test.ts` R-vat: it |',
    ])
  })
})
