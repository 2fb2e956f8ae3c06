import { bold, detail, dim, green, headline, red } from '../../operations/screen.ts'
import { startLocalStack } from '../stack.ts'
import { connect } from './api.ts'
import { type Checks, startChecks } from './checks.ts'
import { consumerQuotePaid } from './lives/consumer-quote-paid.ts'
import { greyImportCollected } from './lives/grey-import-collected.ts'
import { largeTvSwapped } from './lives/large-tv-swapped.ts'
import { miComDoaAccepted } from './lives/mi-com-doa-accepted.ts'
import { shopLateDoa } from './lives/shop-late-doa.ts'
import { shopQuoteRejected } from './lives/shop-quote-rejected.ts'
import { LifeCutShort, Story } from './story.ts'

const lives = [
  {
    title: 'Life 1: a shop sends in a phone whose warranty is over; the quote is rejected',
    registrar: 'retailer-one',
    shop: null,
    play: shopQuoteRejected,
  },
  {
    title: 'Life 2: a consumer’s phone with water damage; the quote is accepted by its link and paid',
    registrar: 'dr-mobile',
    shop: null,
    play: consumerQuotePaid,
  },
  {
    title: 'Life 3: an mi.com order is dead on arrival; the screening accepts it',
    registrar: 'call-centre',
    shop: 'mi-com',
    play: miComDoaAccepted,
  },
  {
    title: 'Life 4: a shop claims DOA on day 16; refused, and repaired in warranty instead',
    registrar: 'retailer-two',
    shop: null,
    play: shopLateDoa,
  },
  {
    title: 'Life 5: a large television; the call fails, a visit finds the panel, the unit is swapped',
    registrar: 'dr-mobile',
    shop: null,
    play: largeTvSwapped,
  },
  {
    title: 'Life 6: a grey import, found at the service centre; the shop collects it',
    registrar: 'retailer-two',
    shop: null,
    play: greyImportCollected,
  },
]

const legend = [
  'Times are business time in the Netherlands; the demo sets the clock for each step.',
  '+ is a rule that is met, – one that is not, with its sentence and the clauses of the policy.',
  'The desk receives every webhook; it is checked and not repeated below.',
]

/** Plays every life on a stack; a life that goes wrong does not keep the next from being played. */
async function play(url: string, checks: Checks): Promise<void> {
  const api = await connect(url)
  for (const life of lives) {
    headline(life.title)
    try {
      await life.play(new Story(api, checks, life))
    } catch (error) {
      if (isInterrupted) return
      if (error instanceof LifeCutShort) checks.fail(`${life.title}: cut short. ${error.message}`)
      else checks.fail(`${life.title}: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
}

function summarise(checks: Checks, seconds: string): void {
  headline('Result')
  if (checks.failed.length === 0) {
    console.log(green(bold(`✓ ${lives.length} lives, ${checks.done} checks in ${seconds} s: all as the policy says`)))
    return
  }
  console.log(red(bold(`✗ ${checks.failed.length} failures, ${checks.done} checks in ${seconds} s`)))
  for (const each of checks.failed) detail('', `✗ ${each}`, red)
}

const started = performance.now()
let isInterrupted = false
const checks = startChecks()
try {
  const progress = (line: string) => console.log(dim(`  ${line}`))
  const stack = await startLocalStack({ port: 0, dataPath: null, progress })
  const interrupt = (status: number) => () => {
    isInterrupted = true
    stack.stop().finally(() => process.exit(status))
  }
  process.once('SIGINT', interrupt(130))
  process.once('SIGTERM', interrupt(143))
  console.log(`\n${legend.join('\n')}`)
  await play(stack.url, checks).finally(() => stack.stop())
  if (!isInterrupted) summarise(checks, ((performance.now() - started) / 1000).toFixed(1))
} catch (error) {
  checks.fail(`The demo cannot run. ${error instanceof Error ? error.message : String(error)}`)
}
process.exitCode = checks.failed.length === 0 ? 0 : 1
