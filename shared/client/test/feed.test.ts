import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type CursorStore, createClient, type FeedOptions, memoryCursor, ProblemError } from '../index.ts'
import { fileCursor } from '../node.ts'
import { secretOf } from './keys.ts'
import { broken, problem, type Step } from './scripted.ts'

type Obstacle = (request: Request) => Step | Promise<Step>

const hangs: Obstacle = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

/** A service with a feed whose positions begin at `first`; `inTheWay` is answered instead while there is some. */
function service({ first = 1, last = 0, inTheWay = [] as Obstacle[] } = {}) {
  const feed = { first, last }
  const asked: string[] = []
  const fetch = async (request: Request) => {
    const { searchParams } = new URL(request.url)
    asked.push(searchParams.get('after') ?? 'start')
    const step = await inTheWay.shift()?.(request)
    if (step instanceof Error) throw step
    if (step) return step
    const after = Number(searchParams.get('after') ?? feed.first - 1)
    if (after + 1 < feed.first) return problem(410, 'cursor-expired')()
    const count = Math.max(0, Math.min(Number(searchParams.get('limit')), feed.last - after))
    const events = Array.from({ length: count }, (_, index) => ({ id: after + index + 1, type: 'rma.closed' }))
    return Response.json({ events, next: String(after + count) })
  }
  const retries = { attemptsMax: 2, firstPauseMs: 1 }
  const client = createClient({
    baseUrl: 'https://s.example',
    partnerId: 'shop',
    secret: secretOf('live'),
    fetch,
    retries,
  })
  const ids = async (options: FeedOptions, until = (_: number) => false) => {
    const seen: number[] = []
    for await (const event of client.events(options)) {
      const id = Number((event as { id?: unknown }).id)
      seen.push(id)
      if (until(id)) break
    }
    return seen
  }
  return { feed, asked, client, ids }
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

describe('the events of the feed', () => {
  it.prop([fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 20 })])(
    'are all handed over once, in order, whatever the pages and wherever the reader begins',
    async (before, count, pageSize) => {
      const { ids } = service({ last: before + count })
      const cursor = memoryCursor(String(before))
      expect(await ids({ cursor, pageSize, follow: false })).toEqual(upTo(before + count, before + 1))
      expect(cursor.load()).toBe(String(before + count))
      expect(await ids({ cursor, pageSize, follow: false })).toEqual([])
    },
  )

  it.prop([
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 10 }),
    fc.array(fc.integer({ min: 1, max: 30 })),
  ])(
    'are never lost when a reader crashes between two of them: the one in hand comes again',
    async (last, pageSize, crashes) => {
      const { client } = service({ last })
      const cursor = memoryCursor()
      const done: number[] = []
      const run = async (crashAt: number | null) => {
        for await (const event of client.events({ cursor, pageSize, follow: false })) {
          const id = Number((event as { id?: unknown }).id)
          if (id === crashAt) throw new Error('crash')
          done.push(id)
        }
      }
      for (const crashAt of crashes) await run(crashAt).catch(() => {})
      await run(null)
      expect(done).toEqual(upTo(last))
    },
  )

  it('begin with the oldest one that is kept when there is no cursor', async () => {
    const { ids, asked } = service({ first: 31, last: 33 })
    expect(await ids({ cursor: memoryCursor(), follow: false })).toEqual([31, 32, 33])
    expect(asked).toEqual(['start', '33'])
  })

  it('are followed: new ones come after an empty page, until the signal ends it and the cursor stands behind the last', async () => {
    const { feed, client } = service({ last: 2 })
    const [cursor, end] = [memoryCursor(), new AbortController()]
    setTimeout(() => {
      feed.last = 4
    }, 20)
    const seen: unknown[] = []
    for await (const event of client.events({ cursor, signal: end.signal, pollSeconds: 0.005 })) {
      seen.push((event as { id?: unknown }).id)
      if (seen.length === 4) end.abort()
    }
    expect(seen).toEqual([1, 2, 3, 4])
    expect(cursor.load()).toBe('4')
  })

  it.each(['while it waits', 'while it asks', 'before it begins'])('end cleanly by the signal %s', async (when) => {
    const end = new AbortController()
    const [empty, kept] = [service(), service({ inTheWay: [hangs] })]
    if (when === 'before it begins') end.abort()
    else setTimeout(() => end.abort(), 10)
    const { ids } = when === 'while it asks' ? kept : empty
    expect(await ids({ cursor: memoryCursor(), signal: end.signal, pollSeconds: 60 })).toEqual([])
  })

  it('wait for a service that is away when they are followed, and throw when they are not', async () => {
    const away = () => [broken, problem(503, 'unavailable'), broken, broken]
    const { ids } = service({ last: 1, inTheWay: away() })
    expect(await ids({ cursor: memoryCursor(), pollSeconds: 0.001 }, () => true)).toEqual([1])
    const other = service({ last: 1, inTheWay: away() })
    await expect(other.ids({ cursor: memoryCursor(), follow: false })).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('end with the problem for a cursor that lies before what is kept, and go on from the oldest without it', async () => {
    const { ids } = service({ first: 31, last: 32 })
    const cursor = memoryCursor('7')
    const error = await ids({ cursor }).catch((each) => each)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({ code: 'cursor-expired', status: 410, retryable: false })
    expect(cursor.load()).toBe('7')
    cursor.save(null)
    expect(await ids({ cursor, follow: false })).toEqual([31, 32])
  })

  it('are not gone on with when their cursor cannot be kept', async () => {
    const full: CursorStore = {
      load: () => null,
      save: () => {
        throw new Error('disk full')
      },
    }
    await expect(service({ last: 2 }).ids({ cursor: full })).rejects.toThrow('disk full')
  })
})

describe('a cursor in a file', () => {
  const inFolder = async (work: (path: string, folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'cursor-'))
    await work(join(folder, 'cursor'), folder).finally(() => rmSync(folder, { recursive: true }))
  }

  it('is what was saved last, by whoever reads the file, and leaves nothing beside it', () =>
    inFolder(async (path, folder) => {
      expect(await fileCursor(path).load()).toBeNull()
      await fileCursor(path).save('41')
      await fileCursor(path).save('42')
      expect(await fileCursor(path).load()).toBe('42')
      expect(readdirSync(folder)).toEqual(['cursor'])
      await fileCursor(path).save(null)
      expect(await fileCursor(path).load()).toBeNull()
    }))

  it('is not made of a file that holds something else, which stays as it is', () =>
    inFolder(async (path) => {
      writeFileSync(path, 'a diary')
      await expect(fileCursor(path).load()).rejects.toThrow('holds no cursor')
      expect(readFileSync(path, 'utf8')).toBe('a diary')
    }))
})
