import { startLocalStack } from './stack.ts'

const started = Date.now()
const dataPath = process.env.LOCAL_DATA_DIR ?? null
const say = (line: string) => console.log(line)

try {
  const stack = await startLocalStack({
    port: Number(process.env.PORT ?? 3000),
    dataPath,
    progress: (line) => say(`  ${line}`),
  })
  const engines = Object.entries(stack.engines).map(([name, where]) => `  ${name.padEnd(14)} ${where}`)
  say(`
Ready in ${((Date.now() - started) / 1000).toFixed(1)} s.

  API            ${stack.url}/v1
  Local          ${stack.url}/local/          (what the local stack can show and do)
  Mails          ${stack.url}/local/inbox
  Webhooks       ${stack.url}/local/deliveries
${engines.join('\n')}
  Data           ${dataPath ?? 'in memory; LOCAL_DATA_DIR=<folder> keeps it'}

Try, in another terminal:

  npm run sign -- POST /v1/eligibility-checks test/support/examples/check.json
  npm run sign -- POST /v1/rmas test/support/examples/intake.json

Ctrl-C ends it.
`)
  let ending = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (ending) process.exit(130)
      ending = true
      await stack.stop()
      process.exit(0)
    })
  }
} catch (error) {
  console.error(`\nThe local stack cannot start. ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
