/** `npm run desk`: exits with 0 when it was done, 1 when the service refused, 2 when nothing was sent, saying why. */
import { parseArgs } from 'node:util'
import { deskApi, type Failure } from './desk/api.ts'
import { decided, found, listed, overturned, shown } from './desk/commands.ts'

const usage = `Usage: npm run desk -- list [<reason of a hold> | second-look | remorse-unmatched | mail-bounced | link-locked]
       npm run desk -- find <serial | e-mail address | reference>
       npm run desk -- show <RMA number>
       npm run desk -- overturned
       npm run desk -- decide <RMA number | desk item> <action> --reason "…" [--waive-fees] [--id <webhook-id>]
For a deployed service: DESK_URL, DESK_PARTNER and DESK_SECRET (whsec_…); by default the local stack, PORT 3000.`

function fail(sentence: string, code = 2): never {
  console.error(sentence)
  process.exit(code)
}

function argumentsOf() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        'waive-fees': { type: 'boolean', default: false },
        id: { type: 'string' },
      },
    })
  } catch (error) {
    return fail(`${(error as Error).message.split('.')[0]}.\n${usage}`)
  }
}

const { positionals, values } = argumentsOf()
const [command, subject, action] = positionals
const api = await deskApi(process.env).catch((error: Error) => fail(error.message))

try {
  if (command === 'list') await listed(api, subject)
  else if (command === 'find' && subject) await found(api, subject)
  else if (command === 'show' && subject) await shown(api, subject)
  else if (command === 'overturned') await overturned(api)
  else if (command === 'decide' && subject && action && values.reason) {
    const { reason, 'waive-fees': waiveFees, id } = values
    await decided(api, subject, { action, reason, waiveFees, ...(id === undefined ? {} : { id }) })
  } else fail(usage)
} catch (error) {
  const { name, message } = error as Failure
  if (name !== 'Refused') throw error
  fail(message, 1)
}
