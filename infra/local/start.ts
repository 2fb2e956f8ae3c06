import { paymentProviders } from './parameters.ts'

/** `npm start`: runs the stack until it is ended; exits with 1, saying why in words, when it cannot start. */
const dataPath = process.env.LOCAL_DATA_DIR || null
const say = (line: string) => console.log(line)
const fail = (message: string): never => {
  console.error(`\nThe local stack cannot start. ${message}`)
  process.exit(1)
}

// Lambda runs in UTC, wherever the laptop is.
process.env.TZ = 'UTC'

const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`PORT is not a port: ${process.env.PORT}`)

const provider = process.env.PAYMENTS || 'simulated'
const payments =
  paymentProviders.find((each) => each === provider) ?? fail(`PAYMENTS is none of ${paymentProviders.join(', ')}`)

let end: () => Promise<void> = async () => undefined
let ending = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (ending) process.exit(130)
    ending = true
    say('\nEnding …')
    await end()
    process.exit(0)
  })
}

try {
  // Loaded only now: Ctrl-C ends the stack in order from the first moment.
  const { startLocalStack } = await import('./stack.ts')
  const progress = (line: string) => say(`  ${line}`)
  const stack = await startLocalStack({ port, dataPath, progress, payments })
  end = stack.stop
  const engines = Object.entries(stack.engines).map(([name, where]) => `  ${name.padEnd(14)} ${where}`)
  const elsewhere = stack.url.endsWith(':3000') ? '' : `PORT=${new URL(stack.url).port} `
  say(`
Ready in ${(performance.now() / 1000).toFixed(1)} s.

  Sandbox        ${stack.url}/          (a page: send requests, watch, break things)
  API            ${stack.url}/v1
  Local          ${stack.url}/local/          (what the local stack can show and do)
  Mails          ${stack.url}/local/inbox
  Webhooks       ${stack.url}/local/deliveries
${engines.join('\n')}
  Data           ${dataPath ?? 'in memory; LOCAL_DATA_DIR=<folder> keeps it'}

Try, in another terminal:

  ${elsewhere}npm run sign -- POST /v1/eligibility-checks test/support/examples/check.json
  ${elsewhere}npm run sign -- POST /v1/rmas test/support/examples/intake.json

Ctrl-C ends it.
`)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}
