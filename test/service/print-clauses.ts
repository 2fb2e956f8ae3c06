/** `npm run clauses`: prints which service test shows which clause of the policy; exits with 1 when one has none. */
import { catalogue } from '../../shared/rules/index.ts'
import { clauseMarkdown, clauseTable, notYetShown } from './clause-table.ts'
import { serviceTests } from './named-tests.ts'

const table = clauseTable(catalogue, await serviceTests())
console.log(clauseMarkdown(table))
process.exit(table.rows.every(({ id, tests }) => tests.length > 0 || id in notYetShown) ? 0 : 1)
