import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isVerifiedBy } from '../adapters/verify-v1a.ts'
import { client, eventually, local } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { intake } from '../support/requests.ts'

interface Received {
  readonly partnerId: string
  readonly webhookId: string
  readonly body: { readonly data?: { readonly rmaNumber?: string } }
  readonly headers: Readonly<Record<string, string>>
}

async function keySet() {
  const answer = await fetch(`${sharedStack()}/.well-known/webhook-keys`)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=300'])
  return ((await answer.json()) as { keys: { id: string; key: string; status: string }[] }).keys
}

const command = (...args: string[]) =>
  new Promise<{ code: unknown; out: string; said: string }>((resolve) => {
    const script = join(import.meta.dirname, '..', '..', 'infra', 'operations', 'webhook-keys.ts')
    const env = { ...process.env, PORT: new URL(sharedStack()).port }
    execFile(process.execPath, [script, ...args], { env }, (error, out, said) =>
      resolve({ code: error?.code ?? 0, out, said }),
    )
  })

it('a receiver verifies a webhook by the published keys alone', async () => {
  const keys = (await keySet()).map(({ key }) => key)
  const { body } = await client(sharedStack(), 'retailer-one').post('/v1/rmas', intake())
  let found: Received | undefined
  await eventually('the webhook', async () => {
    const received = (await local(sharedStack(), 'deliveries')) as Received[]
    found = received.find((each) => each.webhookId.includes(body.rmaNumber) && each.partnerId === 'retailer-one')
    return found !== undefined
  })
  if (!found) throw new Error('Nothing came')
  const headers = { ...found.headers, 'webhook-id': found.webhookId }
  expect(await isVerifiedBy(keys, headers, JSON.stringify(found.body))).toBe(true)
  expect(await isVerifiedBy(keys, headers, `${JSON.stringify(found.body)} `)).toBe(false)
})

it('an operator sees the keys that are published, and ends no overlap that there is not', async () => {
  const [current] = await keySet()
  expect(await command('show')).toEqual({ code: 0, out: `current   ${current?.id}  ${current?.key}\n`, said: '' })
  expect(await command('retire')).toEqual({ code: 2, out: '', said: 'There is no previous key\n' })
  expect(await command('burn')).toMatchObject({ code: 2, said: expect.stringContaining('Usage: npm run webhook-keys') })
})
