import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const violations: [string, string, string][] = [
  ['the rules importing the RMA', 'shared/rules/clauses/planted.ts', '../../rma/index.ts'],
  ['the rules importing Node', 'shared/rules/planted.ts', 'node:fs'],
  ['the rules importing a library', 'shared/rules/planted.ts', 'zod'],
  ['the client importing the service', 'shared/client/planted.ts', '../contracts/problems.ts'],
  ['the client importing Node', 'shared/client/planted.ts', 'node:fs'],
  ['the RMA importing contracts', 'shared/rma/planted.ts', '../contracts/intake.ts'],
  ['the RMA importing AWS', 'shared/rma/planted.ts', '@aws-sdk/client-dynamodb'],
  ['contracts importing messages', 'shared/contracts/planted.ts', '../messages/format.ts'],
  ['the application importing messages', 'shared/application/planted.ts', '../messages/format.ts'],
  ['the application importing AWS', 'shared/application/planted.ts', '@aws-sdk/client-dynamodb'],
  ['messages importing views', 'shared/messages/planted.ts', '../views/mails/mails.tsx'],
  ['views importing adapters', 'shared/views/planted.ts', '../adapters/clock.ts'],
  ['adapters importing http', 'shared/adapters/planted.ts', '../http/problem.ts'],
  ['http importing an adapter', 'shared/http/planted.ts', '../adapters/clock.ts'],
  ['http importing a function', 'shared/http/planted.ts', '../../functions/rma-intake/handler.ts'],
  ['a function importing another', 'functions/rma-intake/planted.ts', '../send-mail/handler.ts'],
  ['a use case importing an adapter', 'functions/rma-intake/planted.ts', '../../shared/adapters/clock.ts'],
  ['a function importing the infrastructure', 'functions/rma-intake/planted.ts', '../../infra/stages.ts'],
  ['a function importing the whole table of routes', 'functions/planted/route.ts', '../../shared/contracts/routes.ts'],
  ['wiring importing the whole table of routes', 'functions/planted/wiring.ts', '../../shared/contracts/routes.ts'],
  ['the infrastructure importing shared code', 'infra/constructs/planted.ts', '../../shared/contracts/partner.ts'],
  ['the infrastructure importing the local stack', 'infra/stacks/planted.ts', '../local/parameters.ts'],
  ['the infrastructure importing what runs it locally', 'infra/stacks/planted.ts', 'run-cdk-locally'],
  ['the local stack importing a folder of what runs it', 'infra/local/planted.ts', '../local-aws/gateway/gateway.ts'],
  ['what runs a template knowing the product', 'infra/local-aws/planted.ts', '../local/world/partners.ts'],
  [
    'what runs a template importing shared code',
    'infra/local-aws/engines/planted.ts',
    '../../../shared/contracts/partner.ts',
  ],
  ['what runs a template importing a stack', 'infra/local-aws/planted.ts', '../stacks/service-stack.ts'],
  ['the local stack importing more than contracts', 'infra/local/planted.ts', '../../shared/rma/index.ts'],
]

const allowed: [string, string, string][] = [
  ['a function importing its entry', 'functions/planted/route.ts', '../../shared/contracts/routes/showRma.ts'],
  ['wiring importing an adapter', 'functions/rma-intake/wiring.ts', '../../shared/adapters/clock.ts'],
  ['the local stack importing contracts', 'infra/local/planted.ts', '../../shared/contracts/partner.ts'],
  ['http importing a port', 'shared/http/planted.ts', '../application/ports/clock.ts'],
  ['an adapter importing a port', 'shared/adapters/planted.ts', '../application/ports/clock.ts'],
  ['the infrastructure importing the table of routes', 'infra/stacks/planted.ts', '../../shared/contracts/routes.ts'],
  ['the local stack importing what runs a template', 'infra/local/planted.ts', 'run-cdk-locally'],
  ['what runs a template importing its own folders', 'infra/local-aws/planted.ts', './gateway/gateway.ts'],
]

describe('import boundaries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  const plantedAt = (index: number, path: string) => path.replace('planted', `planted-${index}`)
  let caught: string

  beforeAll(() => {
    const config = JSON.parse(readFileSync('biome.json', 'utf8'))
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
    for (const [index, [, path, specifier]] of [...violations, ...allowed].entries()) {
      const file = join(folder, plantedAt(index, path))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `import * as planted from '${specifier}'\n\nexport const value = planted\n`)
    }
    const run = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    )
    caught = run.stdout
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(violations.map(([name, path], index) => [name, plantedAt(index, path)]))('catch %s', (_, path) => {
    expect(caught).toContain(path)
  })

  it.each(allowed.map(([name, path], index) => [name, plantedAt(violations.length + index, path)]))(
    'allow %s',
    (_, path) => {
      expect(caught).not.toContain(path)
    },
  )
})
