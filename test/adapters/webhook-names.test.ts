import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { resolvedBy } from '../../shared/adapters/webhook-reach.ts'

const [ipv4, ipv6] = [1, 28]
/** What the name server says of a kind of address: addresses, that there are none, or nothing. */
const zone: Readonly<Record<string, Readonly<Record<number, readonly Uint8Array[]>>>> = {
  both: { [ipv4]: [Buffer.of(93, 184, 216, 34), Buffer.of(10, 0, 0, 1)], [ipv6]: [Buffer.alloc(16, 1)] },
  old: { [ipv4]: [Buffer.of(93, 184, 216, 34)], [ipv6]: [] },
  half: { [ipv4]: [Buffer.of(93, 184, 216, 34)] },
  silent: {},
}

const server = createSocket('udp4')
server.on('message', (question, { port, address }) => {
  const end = question.indexOf(0, 12)
  const name = question.toString('latin1', 13, 13 + Number(question[12]))
  const type = question.readUInt16BE(end + 1)
  const known = zone[name]
  const found = known?.[type]
  if (known && !found) return
  const answers = (found ?? []).map((bytes) =>
    Buffer.concat([Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, bytes.length]), bytes]),
  )
  const [noSuchName, count] = [known ? 0 : 3, answers.length]
  const head = Buffer.from([0x81, 0x80 | noSuchName, 0, 1, 0, count, 0, 0, 0, 0])
  const asked = question.subarray(12, end + 5)
  server.send(Buffer.concat([question.subarray(0, 2), head, asked, ...answers]), port, address)
})

const names = new Resolver({ timeout: 100, tries: 1 })
beforeAll(async () => {
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve))
  names.setServers([`127.0.0.1:${server.address().port}`])
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

it.each([
  ['both', ['93.184.216.34', '10.0.0.1', '101:101:101:101:101:101:101:101']],
  ['old', ['93.184.216.34']],
  ['half', ['93.184.216.34']],
  ['silent', []],
  ['nobody', []],
])('Of the name “%s” every address is known that its name server says, and no other: %j', async (name, addresses) => {
  expect(await resolvedBy(names, `${name}.example`)).toEqual(addresses)
})
