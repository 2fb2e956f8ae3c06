/** `npm run webhook-keys`: exits with 0 when it was done, 2 when nothing was changed, saying why. */
import { type KeySecret, keySecretOf, NotDone } from './webhook-keys/secret.ts'

const usage = `Usage: npm run webhook-keys -- show      the live keys of webhook signatures (v1a)
       npm run webhook-keys -- rotate    a new key beside the current one
       npm run webhook-keys -- retire    the previous key signs no more
For a deployed stage: WEBHOOK_KEY_SECRET_ID, the output of its stateful stack, and AWS credentials; by default the local
stack, PORT 3000. Rotate on one day and retire on a later one: receivers keep the key set for as long as they choose.`

const commands: Readonly<Record<string, { readonly run?: 'rotate' | 'retire'; readonly note: string }>> = {
  show: { note: '' },
  rotate: { run: 'rotate', note: 'Webhooks carry a signature of each within five minutes, the key set within ten.' },
  retire: { run: 'retire', note: 'Webhooks carry one signature within five minutes, the key set one key within ten.' },
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

async function done(secret: KeySecret, { run, note }: NonNullable<(typeof commands)[string]>): Promise<void> {
  if (run) await secret[run]()
  for (const { status, id, key } of await secret.show()) console.log(`${status.padEnd(8)}  ${id}  ${key}`)
  if (note) console.log(note)
}

const [name = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) && rest.length === 0 ? commands[name] : undefined
if (!command) fail(usage)
try {
  await done(await keySecretOf(process.env), command)
} catch (error) {
  if (error instanceof NotDone) fail(error.message)
  throw error
}
