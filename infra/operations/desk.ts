/** `npm run desk`: exits with 0 when it was done, 1 when the service refused, 2 when nothing was sent, saying why. */
import { parseArgs } from 'node:util'
import { type DeskApi, deskApi, Refused, Unreachable } from './desk/api.ts'
import { decided, found, isList, listed, lists, overturned, shown } from './desk/commands.ts'

const usage = `Usage: npm run desk -- list [${lists.join(' | ')}]
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

/** What is to be done, by what stands on the command line; null where that says nothing. */
function task(): ((api: DeskApi) => Promise<void>) | null {
  const { positionals, values } = argumentsOf()
  const [command, subject, action] = positionals
  const { reason, 'waive-fees': waiveFees, id } = values
  if (command === 'list') {
    if (subject === undefined || isList(subject)) return (api) => listed(api, subject)
    fail(`There is no list ${subject}; one of: ${lists.join(', ')}`)
  }
  if (command === 'find' && subject) return (api) => found(api, subject)
  if (command === 'show' && subject) return (api) => shown(api, subject)
  if (command === 'overturned') return overturned
  if (command === 'decide' && subject && action && reason) {
    return (api) => decided(api, subject, { action, reason, waiveFees, ...(id === undefined ? {} : { id }) })
  }
  return null
}

const asked = task() ?? fail(usage)
try {
  await asked(await deskApi(process.env))
} catch (error) {
  if (error instanceof Refused) fail(error.message, 1)
  if (error instanceof Unreachable) fail(error.message)
  throw error
}
