/** `npm run sign`: exits with 0 for an answer of success, 1 for any other, 2 when nothing was sent, saying why. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { signedFetch } from '@after-sales/client'
import type { DemoPartner } from './world/partners.ts'

const usage = 'Usage: npm run sign -- <METHOD> <path> [body file] [--as <partner>] [--id <webhook-id>]'
/** By default a demo partner of the local stack signs; with a secret any partner does, of a deployed service too. */
const { PORT = '3000', SIGN_URL, SIGN_SECRET } = process.env
const base = SIGN_URL?.replace(/\/+$/, '') ?? `http://127.0.0.1:${PORT}`

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

if (SIGN_URL && !SIGN_SECRET) fail('SIGN_URL needs SIGN_SECRET (whsec_…) beside it, and --as <partner>')

async function demoPartner(id: string): Promise<DemoPartner> {
  const partners = (await fetch(`${base}/local/partners`)
    .then((answer) => answer.json())
    .catch(() => fail(`No local stack answers at ${base}. Start it: npm start`))) as DemoPartner[]
  const others = () => partners.map((each) => each.id).join(', ')
  return partners.find((each) => each.id === id) ?? fail(`There is no demo partner ${id}; one of ${others()}`)
}

const partner = SIGN_SECRET ? { id: values.as, secret: SIGN_SECRET } : await demoPartner(values.as)
const send = orFail(
  () => signedFetch({ partnerId: partner.id, secret: partner.secret, retries: false }),
  (reason) => `SIGN_SECRET is no secret: ${reason}`,
)
const headers = {
  'webhook-id': values.id ?? randomUUID(),
  ...(body === '' ? {} : { 'content-type': 'application/json' }),
}
const request = { method: method.toUpperCase(), headers, ...(body === '' ? {} : { body }) }
const answer = await send(new Request(`${base}${path}`, request)).catch(() => fail(`No service answers at ${base}`))
const text = await answer.text()
console.log(`${answer.status} ${answer.statusText}`)
for (const name of ['content-type', 'idempotency-replayed', 'retry-after', 'ratelimit']) {
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
