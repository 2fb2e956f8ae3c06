import { createHmac, type KeyObject, sign } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isFresh, isSigned, signaturesMax, signaturesOf } from '../../shared/http/signatures.ts'
import { counted, keys, now, type Request, secrets, thingRoute } from './route.ts'

const id = 'msg_1'
const body = '{"text":"één"}'
const seconds = String(now.getTime() / 1000)

/** A signature of the scheme v1a. */
const byKey = (key: KeyObject, content: string | Buffer = `${id}.${seconds}.${body}`) =>
  `v1a,${sign(null, Buffer.from(content), key).toString('base64')}`
const bySecret = (secret: string) => new Webhook(secret).sign(id, now, body)
const none = `v1,${Buffer.alloc(32).toString('base64')}`

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The status of a request of the partner with keys, signed so. */
async function statusOf(signature: string, request: Request = {}) {
  const { send } = thingRoute(counted().handle)
  const headers = { 'webhook-signature': signature, ...request.headers }
  return (await send({ partnerId: 'signer', id, body, ...request, headers })).status
}

describe('A partner with keys of its own', () => {
  it.each([
    ['its newest key', byKey(keys.live.privateKey)],
    ['its older key', byKey(keys.older.privateKey)],
    ['a secret instead', bySecret(secrets.live)],
    ['a key beside a secret that is no longer good', `${bySecret(secrets.revoked)} ${byKey(keys.live.privateKey)}`],
    ['a secret beside a key that is no longer good', `${byKey(keys.revoked.privateKey)} ${bySecret(secrets.older)}`],
    [
      'the last of as many signatures as there may be',
      `${`${none} `.repeat(signaturesMax - 1)}${bySecret(secrets.live)}`,
    ],
    ['schemes that are yet to come beside it', `v2,abc ${byKey(keys.live.privateKey)}`],
  ])('signs with %s', async (_, signature) => {
    expect(await statusOf(signature)).toBe(201)
  })

  it.each([
    ['a key that it has not registered', byKey(keys.revoked.privateKey)],
    ['other content', byKey(keys.live.privateKey, `${id}.${seconds}.{}`)],
    ['a secret’s scheme on a key’s signature', byKey(keys.live.privateKey).replace('v1a', 'v1')],
    ['a key’s scheme on a secret’s signature', bySecret(secrets.live).replace('v1', 'v1a')],
    ['one signature too many', `${`${none} `.repeat(signaturesMax)}${bySecret(secrets.live)}`],
    ['a header far too long', `v2,${'x'.repeat(5000)} ${bySecret(secrets.live)}`],
    ['base64 without its end', byKey(keys.live.privateKey).replace(/=+$/, '')],
    ['base64 with something behind it', `${bySecret(secrets.live)}=`],
    ['base64url', byKey(keys.live.privateKey).replaceAll('+', '-').replaceAll('/', '_').replace(/A?=*$/, '-_')],
    ['two signatures with a comma between', `${none},${bySecret(secrets.live)}`],
    ['no scheme', bySecret(secrets.live).slice(3)],
  ])('is refused with %s', async (_, signature) => {
    expect(await statusOf(signature)).toBe(401)
  })

  it('is as fresh as any: 300 seconds, not 301', async () => {
    for (const [off, status] of [
      [-301, 401],
      [-300, 201],
      [300, 201],
      [301, 401],
    ] as const) {
      const at = String(Number(seconds) + off)
      const signature = byKey(keys.live.privateKey, `${id}.${at}.${body}`)
      expect([off, await statusOf(signature, { ahead: off })]).toEqual([off, status])
    }
  })

  it('cannot sign for a partner that has registered none', async () => {
    expect(await statusOf(byKey(keys.live.privateKey), { partnerId: 'shop' })).toBe(401)
  })
})

describe('A body that is not UTF-8', () => {
  const invalid = [Buffer.from('{"text":"a\xff"}', 'latin1'), Buffer.from('{"text":"a\xfe"}', 'latin1')]

  it('is signed by nobody, although as text two of them are one', async () => {
    expect(String(invalid[0])).toBe(String(invalid[1]))
    for (const each of invalid) {
      const ofText = new Webhook(secrets.live).sign(id, now, String(each))
      expect(() =>
        new Webhook(secrets.live).verify(
          each,
          { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': ofText },
          { jsonParse: false },
        ),
      ).not.toThrow()
      expect(await statusOf(ofText, { body: each })).toBe(401)
      const ofBytes = byKey(keys.live.privateKey, Buffer.concat([Buffer.from(`${id}.${seconds}.`), each]))
      expect(await statusOf(ofBytes, { body: each })).toBe(401)
    }
  })

  it('is not what a replacement character is: that one is text', async () => {
    const text = String(invalid[0])
    const signature = new Webhook(secrets.live).sign(id, now, text)
    expect(await statusOf(signature, { body: text })).toBe(201)
    expect(
      isSigned({ id, timestamp: seconds, body: Buffer.from(text) }, [signature], {
        secrets: [secrets.live],
        publicKeys: [],
      }),
    ).toBe(true)
  })
})

describe('A timestamp', () => {
  it.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '-1',
    '1e9',
    '1.5',
    '0x6925',
    '01795514400',
    '1795514400000',
    '١٧٩٥٥١٤٤٠٠',
    'now',
    '1795514400\n',
  ])('that is no plain number of seconds is never fresh: %j', (timestamp) => {
    expect(isFresh(timestamp, Number.parseInt(timestamp, 10) * 1000)).toBe(false)
  })

  it('followed by anything is refused, also where the number before it would do', async () => {
    expect(seconds).toBe('1795168800')
    for (const junk of [`${seconds} `, ` ${seconds}`, `${seconds}.0`, `${seconds}abc`]) {
      expect(await statusOf(bySecret(secrets.live), { headers: { 'Webhook-Timestamp': junk } })).toBe(401)
    }
    expect(await statusOf(bySecret(secrets.live), { headers: { 'Webhook-Timestamp': seconds } })).toBe(201)
  })
})

it('A header of signatures is taken apart at its spaces, within its limits', () => {
  expect(signaturesOf('')).toBeNull()
  expect(signaturesOf('v1,a v1a,b')).toEqual(['v1,a', 'v1a,b'])
  expect(signaturesOf(`${'v1,a '.repeat(signaturesMax - 1)}v1,a`)).toHaveLength(signaturesMax)
  expect(signaturesOf(`${'v1,a '.repeat(signaturesMax)}v1,a`)).toBeNull()
})

describe('Any message', () => {
  const message = fc.record({
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
    at: fc.integer({ min: 1, max: 4_102_444_800 }),
    text: fc.string({ unit: 'grapheme', maxLength: 60 }),
  })
  const verifiedBy = { secrets: [secrets.older, secrets.live], publicKeys: [keys.older.whpk, keys.live.whpk] }
  const secretBytes = Buffer.from(secrets.live.slice('whsec_'.length), 'base64')

  test.prop([message, fc.nat(), fc.integer({ min: 1, max: 255 })])(
    'is verified as standardwebhooks and a key sign it, and none of which any part is another',
    ({ id: messageId, at, text }, where, bits) => {
      vi.setSystemTime(at * 1000)
      const signed = { id: messageId, timestamp: String(at), body: Buffer.from(text) }
      const content = `${messageId}.${at}.${text}`
      const v1 = new Webhook(secrets.live).sign(messageId, new Date(at * 1000), text)
      const v1a = byKey(keys.live.privateKey, content)
      expect(v1).toBe(`v1,${createHmac('sha256', secretBytes).update(content).digest('base64')}`)

      const flipped = Buffer.from(text)
      if (flipped.length > 0) flipped[where % flipped.length] = (flipped[where % flipped.length] ?? 0) ^ bits
      const others = [
        { ...signed, id: `${messageId}x` },
        { ...signed, timestamp: String(at + 1) },
        { ...signed, body: Buffer.concat([signed.body, Buffer.from([bits])]) },
        ...(flipped.length > 0 ? [{ ...signed, body: flipped }] : []),
      ]
      for (const signature of [v1, v1a]) {
        expect(isSigned(signed, [none, signature], verifiedBy)).toBe(true)
        for (const other of others) expect(isSigned(other, [signature], verifiedBy)).toBe(false)
        const bytes = Buffer.from(signature.split(',')[1] ?? '', 'base64')
        bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ bits
        const forged = `${signature.split(',')[0]},${bytes.toString('base64')}`
        expect(isSigned(signed, [forged], verifiedBy)).toBe(false)
      }
    },
  )
})
