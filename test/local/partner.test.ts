import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  added,
  enabled,
  endpointSet,
  keyRegistered,
  keyRemoved,
  listed,
  rateSet,
  rotated,
  rotationFinished,
  shown,
} from '../../infra/operations/partner/commands.ts'
import { changed, type Office, Refused } from '../../infra/operations/partner/office.ts'
import { localOffice } from '../../infra/operations/partner/places.ts'
import { sandboxReach } from '../../shared/adapters/webhook-reach.ts'
import { keys } from '../http/route.ts'
import { memory as emptyMemory, type Memory } from '../support/fakes/memory.ts'
import { fakePartnerRecords, fakePartners } from '../support/fakes/partners.ts'

let memory: Memory
let office: Office

beforeEach(() => {
  memory = emptyMemory()
  office = {
    records: fakePartnerRecords(memory),
    ofRole: fakePartners(memory).ofRole,
    encrypt: async (secret) => Buffer.from(secret).toString('base64'),
    mayReceive: (url) => url.startsWith('https://'),
  }
})

const shop = { partnerId: 'shop', role: 'retailer', url: undefined, requestsPerSecond: undefined } as const
const secretIn = (lines: readonly string[]) => /whsec_\S+/.exec(lines.join('\n'))?.[0] ?? ''
const secretsOf = async (partnerId: string) => (await fakePartners(memory).fresh(partnerId))?.secrets()

it('is set no endpoint that its webhooks would never be sent to', () => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const nowhere = { region: 'eu-west-1', credentials, dynamodb: 'http://127.0.0.1:1', kms: 'http://127.0.0.1:1' }
  const names = { tableName: 'T', partnerKeyId: 'K', webhookKeySecretId: 'S', secretsManager: 'http://127.0.0.1:1' }
  const { mayReceive } = localOffice({ ...names, ...nowhere })
  const urls = ['https://shop.example/hook', 'https://shop.example:8443/hook', 'https://shop.example:25/hook']
  expect(urls.map((url) => [mayReceive(url), sandboxReach.admitsUrl(url)])).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ])
})

describe('A partner', () => {
  it('is added with a secret of 256 bits that is shown once and stored encrypted', async () => {
    const lines = await added(office, { ...shop, url: 'https://shop.example/hook', requestsPerSecond: 20 })
    const secret = secretIn(lines)
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
    expect(await secretsOf('shop')).toEqual([secret])
    expect(memory.partners.get('shop')).toMatchObject({
      role: 'retailer',
      enabled: true,
      requestsPerSecond: 20,
      endpoint: { url: 'https://shop.example/hook', eventTypes: null },
    })
    const later = [...(await shown(office, 'shop')), ...(await listed(office, undefined))].join('\n')
    expect(later).toContain('20 requests a second')
    expect(later).not.toMatch(/whsec_/)
  })

  it('rotates its secret with both good until it is finished', async () => {
    const first = secretIn(await added(office, shop))
    const second = secretIn(await rotated(office, 'shop'))
    expect(await secretsOf('shop')).toEqual([second, first])
    expect((await shown(office, 'shop')).join('\n')).toContain('a rotation is not finished')
    await expect(rotated(office, 'shop')).rejects.toThrow('rotate shop --finish')
    await rotationFinished(office, 'shop')
    expect(await secretsOf('shop')).toEqual([second])
    await expect(rotationFinished(office, 'shop')).rejects.toThrow('nothing to finish')
  })

  it('registers up to two keys of its own, newest first, and takes one away', async () => {
    await added(office, shop)
    await keyRegistered(office, 'shop', keys.older.whpk)
    await keyRegistered(office, 'shop', keys.live.whpk)
    await expect(keyRegistered(office, 'shop', keys.live.whpk)).rejects.toThrow('has that key')
    await expect(keyRegistered(office, 'shop', keys.revoked.whpk)).rejects.toThrow('--remove')
    expect(memory.partners.get('shop')?.publicKeys).toEqual([keys.live.whpk, keys.older.whpk])
    await keyRemoved(office, 'shop', keys.older.whpk)
    await expect(keyRemoved(office, 'shop', keys.older.whpk)).rejects.toThrow('no such key')
    expect(memory.partners.get('shop')?.publicKeys).toEqual([keys.live.whpk])
  })

  it('is disabled and enabled, gets another rate and another endpoint, which keeps the types of events', async () => {
    await added(office, shop)
    await enabled(office, 'shop', false)
    expect((await listed(office, 'retailer')).join()).toContain('disabled')
    await enabled(office, 'shop', true)
    await rateSet(office, 'shop', 5)
    const gone = { at: '2026-11-24T10:00:00Z', reason: 'gone' } as const
    const failed = {
      url: 'https://shop.example/old',
      eventTypes: ['rma.closed'],
      failingSince: gone.at,
      disabled: gone,
    }
    await changed(office, 'shop', () => ({ endpoint: failed }))
    expect((await shown(office, 'shop')).join('\n')).toContain('rests since 2026-11-24T10:00:00Z (gone)')
    await endpointSet(office, 'shop', 'https://shop.example/new')
    expect(memory.partners.get('shop')).toMatchObject({
      enabled: true,
      requestsPerSecond: 5,
      endpoint: { url: 'https://shop.example/new', eventTypes: ['rma.closed'], failingSince: null, disabled: null },
    })
    await endpointSet(office, 'shop', null)
    expect(memory.partners.get('shop')?.endpoint).toBeNull()
  })

  it('is changed as it is by then when somebody else changes it at the same time', async () => {
    await added(office, shop)
    const meanwhile = (await office.records.load('shop')) ?? null
    let lost = 0
    const records = {
      ...office.records,
      load: async (partnerId: string) => {
        const now = await office.records.load(partnerId)
        lost += 1
        return lost === 1 && meanwhile && (await office.records.change({ ...meanwhile, lastEvent: 3 }))
          ? meanwhile
          : now
      },
    }
    await rateSet({ ...office, records }, 'shop', 7)
    expect(lost).toBe(2)
    expect(memory.partners.get('shop')).toMatchObject({ lastEvent: 3, requestsPerSecond: 7, version: 3 })
    const contended = { ...office, records: { ...office.records, change: async () => false } }
    await expect(rateSet(contended, 'shop', 8)).rejects.toThrow('being changed by somebody else')
  })

  it.each([
    ['an id that is taken', () => added(office, shop)],
    ['an id in capitals', () => added(office, { ...shop, partnerId: 'Shop' })],
    ['an endpoint that is not public', () => added(office, { ...shop, partnerId: 'b', url: 'http://10.0.0.1/' })],
    ['a rate of nothing', () => added(office, { ...shop, partnerId: 'b', requestsPerSecond: 0 })],
    ['a rate that is no number', () => rateSet(office, 'shop', Number.NaN)],
    ['a rate above the firewall’s', () => rateSet(office, 'shop', 501)],
    ['a key that is none', () => keyRegistered(office, 'shop', 'whpk_abc')],
    ['an endpoint with user info', () => endpointSet(office, 'shop', 'ftp://shop.example')],
    ['an unknown partner', () => enabled(office, 'nobody', false)],
    ['to show an unknown partner', () => shown(office, 'nobody')],
  ])('is refused and stays as it was: %s', async (_, command) => {
    await added(office, shop)
    const before = structuredClone([...memory.partners])
    await expect(command()).rejects.toThrow(Refused)
    expect([...memory.partners]).toEqual(before)
  })

  it('is not there before any is added', async () => {
    expect(await listed(office, undefined)).toEqual(['There are no partners'])
  })
})

describe('npm run partner, when nothing is asked', () => {
  const bin = mkdtempSync(join(tmpdir(), 'after-sales-aws-'))
  afterAll(() => rmSync(bin, { recursive: true }))

  /** The command where no stack listens, and the AWS CLI says nothing but what is given here. */
  function partner(args: readonly string[], aws = 'exit 254') {
    writeFileSync(join(bin, 'aws'), `#!/bin/sh\n${aws}\n`)
    chmodSync(join(bin, 'aws'), 0o755)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/operations/partner.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PORT: '1', PATH: bin },
    })
    return { status, stdout, lines: stderr.trim().split('\n') }
  }

  it.each([
    ['no stack', ['list'], /^No local stack answers at http:\/\/127\.0\.0\.1:1\. Start it: npm start$/],
    ['a stage that does not exist', ['list', '--stage', 'moon'], /^Unknown stage moon; one of test, production$/],
    [
      'no AWS CLI',
      ['list', '--stage', 'test'],
      /^The outputs of after-sales-test-stateful could not .* --table .* --key/,
    ],
    ['half of an address', ['list', '--table', 'T'], /^--table and --key belong together$/],
    ['a role that does not exist', ['add', 'shop', '--role', 'king'], /^There is no role king; one of: retailer, /],
  ])('says so in one sentence, with exit code 2: %s', (_, args, sentence) => {
    const { status, stdout, lines } = partner(args)
    expect([status, stdout, lines.length]).toEqual([2, '', 1])
    expect(lines[0]).toMatch(sentence)
  })

  it('says what a stack that was deployed before lacks', () => {
    const { status, lines } = partner(['list', '--stage', 'test'], 'echo "[]"')
    expect([status, lines]).toEqual([
      2,
      ['after-sales-test-stateful says neither TableName nor PartnerKeyId: deploy it anew'],
    ])
  })

  it.each([[['burn', 'shop']], [['add', 'shop']], [['show', 'shop', 'more']]])(
    'shows its usage, with exit code 2: %j',
    (args) => {
      const { status, stdout, lines } = partner(args)
      expect([status, stdout]).toEqual([2, ''])
      expect(lines[0]).toMatch(/^Usage: npm run partner -- add <id> --role/)
    },
  )
})
