import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPackage, type Sizes } from '../../shared/rules/tools/package/build.ts'
import { readmeExample, rulesReadme } from '../support/rules-readme.ts'

describe('the package of the rules, packed and installed elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-package-'))
  const built = join(folder, 'built')
  const shop = join(folder, 'shop')
  const installed = join(shop, 'node_modules/@after-sales/rules')
  const npm = (cwd: string, ...words: string[]) =>
    execFileSync('npm', [...words, '--offline', '--silent', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' })
  let sizes: Sizes
  let packed: string[]

  beforeAll(async () => {
    sizes = await buildPackage(built)
    const [tarball] = JSON.parse(npm(built, 'pack', '--json', '--pack-destination', folder))
    packed = tarball.files.map((each: { path: string }) => each.path)
    mkdirSync(shop)
    writeFileSync(join(shop, 'package.json'), '{ "type": "module" }')
    npm(shop, 'install', join(folder, tarball.filename))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const check = (name: string, code: string, ...flags: string[]) => {
    writeFileSync(join(shop, name), code)
    return spawnSync(
      resolve('node_modules/.bin/tsc'),
      ['--ignoreConfig', '--noEmit', '--strict', '--lib', 'es2023,dom', '--types', '', ...flags, name],
      { cwd: shop, encoding: 'utf8' },
    ).stdout
  }

  it("runs README's example of at most ten lines in Node, and decides what README says", () => {
    const { code, shows } = readmeExample('js')
    expect(code.split('\n').length).toBeLessThanOrEqual(10)
    writeFileSync(join(shop, 'example.js'), code)
    expect(execFileSync('node', ['example.js'], { cwd: shop, encoding: 'utf8' })).toBe(`${shows}\n`)
  })

  it('holds JavaScript, types, examples and README, and no source', () => {
    const others = packed.filter((path) => !/^types\/(clauses\/)?[a-z-]+\.d\.ts$/.test(path))
    expect(others.sort()).toEqual(['README.md', 'examples.json', 'index.js', 'package.json'])
    expect(packed).toContain('types/index.d.ts')
  })

  it('imports nothing, depends on nothing and knows no Node', () => {
    const code = readFileSync(join(installed, 'index.js'), 'utf8')
    expect(code).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|node:|\bprocess\./m)
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([])
    expect(manifest).toMatchObject({ type: 'module', license: 'UNLICENSED', sideEffects: false })
    expect(manifest).not.toHaveProperty('private')
  })

  it('has the size that README states, to a kilobyte', () => {
    const [, raw, gzip] = /(\d+) KB, (\d+) KB\s+compressed/.exec(rulesReadme) ?? []
    expect(Math.abs(sizes.raw / 1000 - Number(raw)), `it has ${sizes.raw} bytes`).toBeLessThan(1)
    expect(Math.abs(sizes.gzip / 1000 - Number(gzip)), `it has ${sizes.gzip} bytes compressed`).toBeLessThan(1)
  })

  it.each(['nodenext', 'bundler'])('types a caller whose module resolution is %s', (resolution) => {
    const flags = ['--moduleResolution', resolution, '--module', resolution === 'bundler' ? 'esnext' : resolution]
    const caller = `import { type Decision, decide, type Facts, policyInForce } from '@after-sales/rules'
export const judge = (facts: Facts): Decision['decision'] => decide(facts, policyInForce('2026-11-20'), '2026-11-20').decision
`
    expect(check('caller.ts', caller, ...flags)).toBe('')
    expect(check('wrong.ts', caller.replace("Decision['decision']", 'number'), ...flags)).toContain('TS2322')
  })

  it("types README's example", () => {
    const { code } = readmeExample('js')
    expect(
      check('example.ts', code.replace('const facts =', "const facts: import('@after-sales/rules').Facts =")),
    ).toBe('')
  })

  it('publishes nothing from the folder of the sources', () => {
    expect(JSON.parse(readFileSync('shared/rules/package.json', 'utf8')).private).toBe(true)
  })
})
