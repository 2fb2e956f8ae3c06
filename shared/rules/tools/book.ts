import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { policies } from '../index.ts'
import { policyBook } from './book/page.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'policy-book.html' } } })

writeFileSync(values.out, policyBook(policies))
console.log(`Written: ${values.out}`)
