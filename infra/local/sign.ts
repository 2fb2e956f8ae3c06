/** `npm run sign`: exits with 0 for an answer of success, 1 for any other, 2 when nothing was sent, saying why. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { signedFetch } from '@after-sales/client'
import type { DemoPartner } from './world/partners.ts'

const usage = 'Usage: npm run sign -- <METHOD> <path> [body file] [--as <partner>] [--id <webhook-id>]'
const base = `http://127.0.0.1:${process.env.PORT ?? 3000}`

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

/** What comes of it, or the end with a sentence. */
function orFail<T>(work: () => T, sentence: (reason: string) => string): T {
  try {
    return work()
  } catch (error) {
    return fail(sentence((error as Error).message))
  }
}

const { positionals, values } = orFail(
  () =>
    parseArgs({
      allowPositionals: true,
      options: { as: { type: 'string', default: 'retailer-one' }, id: { type: 'string' } },
    }),
  (reason) => `${reason.split('.')[0]}. ${usage}`,
)
const [method, path, file] = positionals
if (!method || !path?.startsWith('/')) fail(usage)
const body = orFail(
  () => (file === undefined ? '' : readFileSync(file, 'utf8')),
  (reason) => `${file} cannot be read: ${reason}`,
)

const partners = (await fetch(`${base}/local/partners`)
  .then((answer) => answer.json())
  .catch(() => fail(`No local stack answers at ${base}. Start it: npm start`))) as DemoPartner[]
const partner = partners.find((each) => each.id === values.as)
if (!partner) fail(`There is no demo partner ${values.as}; one of ${partners.map((each) => each.id).join(', ')}`)

const send = signedFetch({ partnerId: partner.id, secret: partner.secret, retries: false })
const answer = await send(
  new Request(`${base}${path}`, {
    method: method.toUpperCase(),
    headers: {
      'webhook-id': values.id ?? randomUUID(),
      ...(body === '' ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === '' ? {} : { body }),
  }),
).catch((error) => fail(error.message))
const text = await answer.text()
console.log(`${answer.status} ${answer.statusText}`)
for (const name of ['content-type', 'idempotency-replayed', 'retry-after']) {
  const value = answer.headers.get(name)
  if (value !== null) console.log(`${name}: ${value}`)
}
console.log('')
try {
  console.log(JSON.stringify(JSON.parse(text), null, 2))
} catch {
  console.log(text)
}
process.exit(answer.ok ? 0 : 1)
