import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { PolicyFault } from '../../shared/rules/index.ts'
import { candidateOf } from '../../shared/rules/tools/diff/candidate.ts'
import { countOf, historyOf } from '../../shared/rules/tools/diff/history.ts'
import { Refusal } from '../../shared/rules/tools/refusal.ts'
import { doaAtShop, given, policy, today } from './support.ts'

const line = (changes: Parameters<typeof given>[1] = {}, receivedOn: unknown = today) =>
  JSON.stringify({ receivedOn, facts: given(doaAtShop, changes) })

describe('a history of JSON lines', () => {
  it('is read line by line, without its blank lines', () => {
    expect([...historyOf([line(), '', line()])]).toEqual([
      { receivedOn: today, facts: doaAtShop },
      { receivedOn: today, facts: doaAtShop },
    ])
    const reported = { 'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-12' } }
    expect([...historyOf([line({ ...reported, fault: undefined, official: null })])]).toHaveLength(1)
  })

  it.each([
    ['is no { receivedOn, facts }', 'nonsense'],
    ['is no { receivedOn, facts }', 'null'],
    ['is no { receivedOn, facts }', '7'],
    ['is no { receivedOn, facts }', '{"receivedOn":"2026-11-20"}'],
    [': receivedOn must be a calendar date', '{"facts":1}'],
    [': receivedOn must be a calendar date', line({}, '2026-11-31')],
    [
      ': channel must be pos or call-centre or dr-mobile or mi.com or service-centre, not nothing',
      line({ channel: undefined }),
    ],
    [': official must be true or false or null, not "yes"', line({ official: 'yes' })],
    [': product.line must be phone or eco or scooter or tv, not "toaster"', line({ 'product.line': 'toaster' })],
    [': product.serial must be a text', line({ 'product.serial': 7 })],
    [': purchase.channel must be retail or mi.com, not nothing', line({ purchase: undefined })],
    [': raisedOn must be a calendar date, not nothing', line({ raisedOn: undefined })],
    [
      ': purchase.deliveredOn must be a calendar date, not "2026-02-30"',
      line({ 'purchase.deliveredOn': '2026-02-30' }),
    ],
    [
      ': purchase.reportedByOrderSystem.deliveredOn must be a calendar date, not 5',
      line({ 'purchase.reportedByOrderSystem': { deliveredOn: 5 } }),
    ],
    [': fault.causes must be a list of known causes, not ["rain"]', line({ 'fault.causes': ['rain'] })],
    [': fault.causes must be a list of known causes, not "wear"', line({ 'fault.causes': 'wear' })],
  ])('names the line that cannot be decided: line 2%s', (says, bad) => {
    expect(() => [...historyOf([line(), bad])]).toThrow(
      new Refusal(`Line 2 of the history${says.startsWith(':') ? says : ` ${says}`}`),
    )
  })
})

describe('the candidate', () => {
  const file = (text: string) => () => text
  const good = { version: '2027-01', effectiveFrom: '2027-01-01', parameters: { doaDays: 30 } }
  const from = (text: string) => candidateOf('next.json', policy, file(text))

  it('is a version by its name, or what a file changes of the base', () => {
    expect(candidateOf('2026-01', policy, file(''))).toEqual(policy)
    expect(from(JSON.stringify(good))).toEqual({
      ...policy,
      ...good,
      parameters: { ...policy.parameters, doaDays: 30 },
    })
  })

  it('is refused when there is no such version, no JSON, or no possible change', () => {
    expect(() => candidateOf('2030-01', policy, file(''))).toThrow(new PolicyFault('No policy version 2030-01'))
    expect(() => from('{')).toThrow(new Refusal('The candidate next.json is no JSON'))
    expect(() => from(JSON.stringify({ ...good, parameters: { doaDays: -1 } }))).toThrow(
      new PolicyFault('doaDays must be a whole number from 0 to 3660, not -1'),
    )
  })

  it('takes no name of a version that exists, whatever its base', () => {
    const base = { ...policy, version: 'older' }
    expect(() => candidateOf('next.json', base, file(JSON.stringify({ ...good, version: '2026-01' })))).toThrow(
      new Refusal('The candidate next.json names version 2026-01, which exists already'),
    )
  })
})

it('the number of requests to generate is a whole one from 1 to ten million', () => {
  expect([countOf('1'), countOf('10000000')]).toEqual([1, 10_000_000])
  for (const text of ['0', '10000001', 'x', '-1', '1.5', '', '1e3']) {
    expect(() => countOf(text)).toThrow(
      new Refusal(`--generate must be a whole number from 1 to 10000000, not ${JSON.stringify(text)}`),
    )
  }
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-diff-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const candidate = join(folder, 'next.json')
  writeFileSync(candidate, JSON.stringify({ version: '2027-01', effectiveFrom: '2027-01-01' }))

  const run = (tool: string, ...options: string[]) => {
    const script = join(import.meta.dirname, `../../shared/rules/tools/${tool}.ts`)
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('compares', () => {
    const done = run('diff', '--candidate', candidate, '--generate', '5')
    expect([done.status, done.stderr]).toEqual([0, ''])
    expect(done.stdout).toMatch(
      /^2027-01 compared with 2026-01\n\nRequests received from 2027-01-01 on: nothing changes/,
    )
    expect(done.stdout).toContain('of 5 past requests turn out differently.')
  })

  it.each([
    [
      'diff',
      ['--candidate', candidate, '--history', join(folder, 'none')],
      /^The history .* cannot be read: there is no such file\n$/,
    ],
    [
      'diff',
      ['--candidate', join(folder, 'none.json'), '--generate', '5'],
      /^The candidate .* cannot be read: there is no such file\n$/,
    ],
    ['diff', ['--candidate', candidate, '--history', folder], /^The history .* cannot be read: EISDIR\n$/],
    ['diff', ['--candidate', '2030-01', '--generate', '5'], /^No policy version 2030-01\n$/],
    ['diff', ['--candidat', 'x'], /^Unknown option '--candidat'/],
    ['check', ['--version', '2030-01'], /^No policy version 2030-01\n$/],
  ])('%s %j ends with code 2 and one sentence, no stack trace', (tool, options, sentence) => {
    const { status, stdout, stderr } = run(tool, ...options)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toContain('    at ')
  })
})
