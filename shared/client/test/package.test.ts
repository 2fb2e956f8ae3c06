import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPackage } from '../tools/package/build.ts'

const examples = [...readFileSync('shared/client/README.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = '']) => code,
)

/** As much of Express as README shows; the package itself is not installed here. */
const express = `declare module 'express' {
  interface Asked { readonly body: Uint8Array; readonly headers: Record<string, string | string[] | undefined> }
  interface Reply { sendStatus(status: number): void }
  type Handler = (request: Asked, response: Reply) => unknown
  interface App { post(path: string, ...handlers: Handler[]): App; listen(port: number): void }
  const express: { (): App; raw(options: { type: string }): Handler }
  export default express
}`

describe('the package of the client, packed and installed elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-package-'))
  const [built, shop] = [join(folder, 'built'), join(folder, 'shop')]
  const installed = join(shop, 'node_modules/@after-sales/client')
  const node = (...words: string[]) => execFileSync(process.execPath, words, { cwd: shop, encoding: 'utf8' })
  let packed: string[]

  beforeAll(async () => {
    await buildPackage(built)
    const npm = ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', folder]
    const [tarball] = JSON.parse(execFileSync('npm', npm, { cwd: built, encoding: 'utf8' }))
    packed = tarball.files.map((each: { path: string }) => each.path)
    execFileSync('tar', ['-xzf', tarball.filename], { cwd: folder })
    cpSync(join(folder, 'package'), installed, { recursive: true })
    for (const name of [...Object.keys(manifest().dependencies), '@types']) {
      symlinkSync(resolve('node_modules', name), join(shop, 'node_modules', name))
    }
    writeFileSync(join(shop, 'package.json'), '{ "type": "module" }')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))

  it('signs, sends and verifies in plain JavaScript', () => {
    writeFileSync(
      join(shop, 'first.js'),
      `import { createClient, signedHeaders, verifyWebhook } from '@after-sales/client'
import { fileCursor } from '@after-sales/client/node'
const secret = 'whsec_' + btoa('a secret of this very test')
const fetch = async (request) => Response.json({ events: [], next: request.headers.get('webhook-id') })
const client = createClient({ baseUrl: 'https://service.example', partnerId: 'shop', secret, fetch })
const { data } = await client.GET('/v1/events', { webhookId: 'mine' })
const body = '{"type":"rma.closed"}'
const event = await verifyWebhook(body, await signedHeaders({ partnerId: 'service', secret }, body), { secrets: [secret] })
console.log(data.next, event.type, await fileCursor('none').load())
`,
    )
    expect(node('first.js')).toBe('mine rma.closed null\n')
  })

  it('types the examples of README, and a caller who errs', () => {
    mkdirSync(join(shop, 'examples'))
    for (const [index, code] of examples.entries()) writeFileSync(join(shop, `examples/${index}.ts`), code)
    writeFileSync(join(shop, 'examples/express.d.ts'), express)
    writeFileSync(join(shop, 'examples/wrong.ts'), `${examples[0]}\nexport const wrong: number = data.decision\n`)
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2023,dom']
    const files = [...examples.keys()].map((index) => `examples/${index}.ts`)
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/tsc'),
      [...options, '--types', 'node', 'examples/express.d.ts', 'examples/wrong.ts', ...files],
      { cwd: shop, encoding: 'utf8' },
    )
    expect(stdout).toMatch(/^examples\/wrong\.ts\(\d+,\d+\): error TS2322: [^\n]*\n( .*\n)*$/)
  })

  it('holds JavaScript, types and README, and no source', () => {
    const others = packed.filter((path) => !/^types\/[a-z0-9-]+\.d\.ts$/.test(path))
    expect(others.sort()).toEqual(['README.md', 'index.js', 'node.js', 'package.json'])
  })

  it('depends on openapi-fetch and standardwebhooks alone, and can be published, unlike the sources', () => {
    expect(Object.keys(manifest().dependencies)).toEqual(['openapi-fetch', 'standardwebhooks'])
    expect(manifest()).not.toHaveProperty('private')
    expect(JSON.parse(readFileSync('shared/client/package.json', 'utf8')).private).toBe(true)
  })
})
