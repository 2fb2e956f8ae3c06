/** `npm run policy:try`: writes the page on which the policy owner tries the policy, as one file. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { policyTryPage } from './policy-try/page.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'policy-try.html' } } })

const page = await policyTryPage()
writeFileSync(values.out, page)
console.log(`Written: ${values.out}, ${Math.round(Buffer.byteLength(page) / 1000)} KB. Open it in a browser.`)
