import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { policies, policyVersion } from '../index.ts'
import { bookOf } from './book/book.ts'
import { bookPage } from './book/pages/page.ts'
import { progressBar } from './progress.ts'
import { Refusal, runCommand } from './refusal.ts'
import { type OwnerLanguage, ownerLanguages } from './words/vocabulary.ts'

/** `npm run policy:book`: writes the policy book, one page for each language, linked to each other. */
runCommand(() => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'policy-book.html' },
      language: { type: 'string' },
      version: { type: 'string' },
    },
  })
  const { out, language, version } = values
  const languages = ownerLanguages.filter((each) => language === undefined || each === language)
  if (languages.length === 0) throw new Refusal(`--language must be ${ownerLanguages.join(' or ')}, not ${language}`)
  const newest = policies.at(-1)
  const policy = version === undefined && newest ? newest : policyVersion(version ?? '')

  const bar = progressBar(`policy book ${policy.version}`, 1)
  const book = bookOf(policies, policy, {}, (done) => bar.at(done))
  bar.end()

  const fileOf = (each: OwnerLanguage): string => `${out.replace(/\.html$/, '')}.${each}.html`
  for (const each of languages) {
    const other = languages.find((one) => one !== each)
    const page = bookPage(book, each, other && basename(fileOf(other)))
    writeFileSync(fileOf(each), page)
    console.log(`Written: ${fileOf(each)}, ${Math.round(Buffer.byteLength(page) / 1000)} KB. Open it in a browser.`)
  }
})
