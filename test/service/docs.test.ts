import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { examples, hasTools, run } from '../support/docs-examples.ts'
import { sharedStack } from '../support/local-stack.ts'

async function shop() {
  const answer = await fetch(`${sharedStack()}/local/partners`)
  const partners = (await answer.json()) as { readonly id: string; readonly secret: string }[]
  const found = partners.find(({ id }) => id === 'retailer-one')
  if (!found) throw new Error('There is no retailer-one')
  return found
}

describe('An integrator with the documentation alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quick-start-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.skipIf(!hasTools('bash'))('checks, registers and reads the feed by pasting what the quick start shows', () => {
    const guide = readFileSync('shared/views/docs/guides/quick-start.md', 'utf8')
    const commands = [...guide.matchAll(/```sh\n(.*?)```/gs)].map((each) => each[1])
    const script = commands.join('\n').replaceAll('http://127.0.0.1:3000', sharedStack())
    const { stdout, status } = spawnSync('bash', ['-euc', script], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(0)
    const statuses = [...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((each) => each[1])
    expect(statuses).toEqual(['200', '201', '200'])
    expect(stdout).toContain('"decision":"eligible"')
    expect(stdout).toMatch(/"rmaNumber":"NL-/)
  })

  for (const [file, program] of examples.filter(([name]) => name !== 'sign.sh')) {
    it.skipIf(!hasTools(program))(`sends a request that ${file} signed, and it is taken`, async () => {
      const { id, secret } = await shop()
      const printed = run(program, file, [sharedStack(), id, secret])
      expect(printed).toMatch(/^(HTTP\/1\.\d )?200 /)
      expect(printed).toContain('"decision":"needs-information"')
    })
  }

  it('comes from a refusal to the page of its type', async () => {
    for (const [method, path] of [
      ['GET', '/v1/rmas'],
      ['GET', '/v1/nothing'],
    ] as const) {
      const refused = await fetch(`${sharedStack()}${path}`, { method })
      const { type, title } = (await refused.json()) as { readonly type: string; readonly title: string }
      const page = await fetch(new URL(type, refused.url))
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(`${title}</h1>`)
    }
  })
})
