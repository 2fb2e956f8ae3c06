import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { client, eventually, local } from '../support/client.ts'
import { leftMailLeases } from '../support/left-leases.ts'
import { setClock, sharedBusinessTime } from '../support/local-stack.ts'
import { intake } from '../support/requests.ts'
import { type StackProcess, startProcess } from '../support/stack-process.ts'

const intakes = 200
const kills = 4
/** Where in their stretch of the run the kills fall: the same at every run, another one by `CRASH_SEED`. */
const seed = Number(process.env.CRASH_SEED ?? 20261120)

/** Numbers from 0 to 1 by a seed (mulberry32). */
function chanceOf(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Acknowledged {
  readonly key: string
  readonly rmaNumber: string
}

describe('kill -9 at random moments during 200 intakes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'after-sales-crash-'))
  let stack: StackProcess | undefined
  let starting: Promise<StackProcess> = Promise.reject(new Error('not started'))
  starting.catch(() => undefined)

  afterAll(async () => {
    await stack?.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })

  /** Sends one intake until it is acknowledged, across crashes, always under the same key. */
  async function acknowledged(key: string, body: string): Promise<Acknowledged> {
    for (;;) {
      const { url } = await starting
      try {
        const answer = await client(url, 'retailer-one').post('/v1/rmas', body, { id: key })
        if (answer.status === 201) return { key, rmaNumber: answer.body.rmaNumber }
        if (answer.status < 500 && answer.body.code !== 'in-progress') throw new Error(JSON.stringify(answer.body))
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('{')) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  it('loses no acknowledged RMA, no event and no mail, and repeats no mail that is not counted', async () => {
    const start = async () => {
      stack = await startProcess(folder)
      await setClock(stack.url, sharedBusinessTime)
      return stack
    }
    starting = start()
    await starting

    const waiting = Array.from({ length: intakes }, (_, index) => ({
      key: `intake-${index}`,
      body: JSON.stringify(intake()),
    }))
    const done: Acknowledged[] = []
    const inFlight = new Set<string>()
    const worker = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) done.push(await acknowledged(next.key, next.body))
    }
    const killer = async () => {
      const chance = chanceOf(seed)
      for (let kill = 1; kill <= kills; kill += 1) {
        // Spread over the run, at a moment that differs for each kill.
        const after = (intakes * kill) / (kills + 1)
        while (done.length < after) await new Promise((resolve) => setTimeout(resolve, 5))
        await new Promise((resolve) => setTimeout(resolve, chance() * 200))
        const dying = stack
        starting = (async () => {
          await dying?.end('SIGKILL')
          for (const lease of await leftMailLeases(folder)) inFlight.add(lease)
          return start()
        })()
        await starting
      }
    }
    await Promise.all([killer(), ...Array.from({ length: 6 }, worker)])

    const url = (await starting).url
    const shop = client(url, 'retailer-one')
    const listed: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`
      const { body } = await shop.get(`/v1/rmas?limit=200${cursor}`)
      listed.push(...body.rmas.map((rma: { rmaNumber: string }) => rma.rmaNumber))
      next = body.next
    }
    const numbers = done.map((each) => each.rmaNumber).sort()
    expect(new Set(numbers).size).toBe(intakes)
    expect(listed.sort()).toEqual(numbers)

    // Whatever was lost on its way is due within two minutes of business time.
    await setClock(url, '2026-11-20T10:00:00Z')
    const runTimers = () => fetch(`${url}/local/run-timers`, { method: 'POST' })
    await runTimers()
    const feed: string[] = []
    for (let after = '0'; ; ) {
      const { body } = await shop.get(`/v1/events?after=${after}&limit=200`)
      if (body.events.length === 0) break
      feed.push(...body.events.map((event: { data: { rmaNumber: string } }) => event.data.rmaNumber))
      after = body.next
    }
    expect(feed.sort()).toEqual(numbers)

    const mails = () => local(url, 'inbox') as Promise<{ id: string }[]>
    await eventually(
      'a mail for every RMA',
      async () => {
        if (new Set((await mails()).map((mail) => mail.id)).size === intakes) return true
        await setClock(url, new Date(Date.parse((await local(url, 'clock')).now) + 180_000).toISOString())
        await runTimers()
        await new Promise((resolve) => setTimeout(resolve, 500))
        return false
      },
      90,
    )
    // A mail may come twice only where a worker died between sending and noting it; whoever takes it up again counts that,
    // so as often as a kill left a mail taken and not noted, and not more.
    const repeats = (await mails()).length - intakes
    const counted = readFileSync(join(folder, 'logs', 'send-mail.log'), 'utf8').split('"PossibleRepeat":1').length - 1
    console.log(
      `crash test, seed ${seed}: ${kills} kills, ${intakes} RMAs, ${repeats} mails repeated, ${counted} counted, ${inFlight.size} in flight`,
    )
    expect(repeats).toBeLessThanOrEqual(counted)
    expect(counted).toBeLessThanOrEqual(inFlight.size)
  }, 180_000)
})
