/** `npm run partner`: exits with 0 when it was done, 1 when that is refused, 2 when nothing was asked, saying why. */
import { parseArgs } from 'node:util'
import { partnerRoles } from '../../shared/contracts/partner.ts'
import {
  added,
  enabled,
  endpointSet,
  isRole,
  keyRegistered,
  keyRemoved,
  listed,
  rateSet,
  rotated,
  rotationFinished,
  shown,
} from './partner/commands.ts'
import { type Office, Refused, Unreachable } from './partner/office.ts'

const usage = `Usage: npm run partner -- add <id> --role <role> [--endpoint <url>] [--rate <requests a second>]
       npm run partner -- list [--role <role>]
       npm run partner -- show | enable | disable <id>
       npm run partner -- rotate <id> [--finish]
       npm run partner -- key <id> <whpk_…> [--remove]
       npm run partner -- endpoint <id> <url | none>
       npm run partner -- rate <id> <requests a second>
A role is one of ${partnerRoles.join(', ')}.
By default the local stack, PORT 3000; --stage <name> for a deployed one, or its --table <name> --key <KMS key id>.`

function fail(sentence: string, code = 2): never {
  console.error(sentence)
  process.exit(code)
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

function argumentsOf() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        role: text,
        endpoint: text,
        rate: text,
        finish: flag,
        remove: flag,
        stage: text,
        table: text,
        key: text,
      },
    })
  } catch (error) {
    return fail(`${(error as Error).message.split('.')[0]}.\n${usage}`)
  }
}

const { positionals, values } = argumentsOf()

function roleGiven() {
  const { role } = values
  if (role === undefined || isRole(role)) return role
  return fail(`There is no role ${role}; one of: ${partnerRoles.join(', ')}`)
}

/** What is to be done, by what stands on the command line; null where that says nothing. */
function task(): ((office: Office) => Promise<readonly string[]>) | null {
  const [command, id, value, ...more] = positionals
  if (more.length > 0) return null
  const role = roleGiven()
  if (command === 'list' && !id) return (office) => listed(office, role)
  if (!id) return null
  if (command === 'endpoint' && value) return (office) => endpointSet(office, id, value === 'none' ? null : value)
  if (command === 'rate' && value) return (office) => rateSet(office, id, Number(value))
  if (command === 'key' && value) {
    return (office) => (values.remove ? keyRemoved(office, id, value) : keyRegistered(office, id, value))
  }
  if (value) return null
  if (command === 'add' && role) {
    const requestsPerSecond = values.rate === undefined ? undefined : Number(values.rate)
    return (office) => added(office, { partnerId: id, role, url: values.endpoint, requestsPerSecond })
  }
  if (command === 'show') return (office) => shown(office, id)
  if (command === 'rotate') return (office) => (values.finish ? rotationFinished(office, id) : rotated(office, id))
  if (command === 'enable' || command === 'disable') return (office) => enabled(office, id, command === 'enable')
  return null
}

const asked = task() ?? fail(usage)
try {
  // Loaded only now: what is wrong with the command line is said without AWS's clients.
  const { officeOf } = await import('./partner/places.ts')
  const office = await officeOf(values, process.env)
  for (const line of await asked(office)) console.log(line)
} catch (error) {
  if (error instanceof Refused) fail(error.message, 1)
  if (error instanceof Unreachable) fail(error.message)
  // AWS says in its own words what it does not allow, or that nobody is signed in.
  fail(`${(error as Error).name}: ${(error as Error).message}`)
}
