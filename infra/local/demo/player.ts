import { randomBytes } from 'node:crypto'
import type { HandWritten, Reply } from '../world/answering.ts'
import type { SettableClock } from '../world/clock.ts'
import { connect } from './api.ts'
import { startChecks } from './checks.ts'
import { lives, playLife } from './lives.ts'
import type { Narrator } from './narrator.ts'

/** Plays lives on the running stack, one at a time: they share its business clock, which stands where it stood afterwards. */
export function livesPlayer(url: string, clock: SettableClock) {
  let playing: string | null = null
  return {
    list: () => lives.map(({ id, title, registrar }) => ({ id, title, registrar })),

    /** Plays a life and tells it as it goes on, a line of JSON for each thing told, `end` last. */
    play(id: string): Reply | HandWritten {
      const life = lives.find((each) => each.id === id)
      if (!life) return [404, { error: `There is no such life; one of ${lives.map((each) => each.id).join(', ')}` }]
      if (playing !== null) return [409, { error: `${playing} is being played; lives share the business clock` }]
      playing = id
      const offsetMs = clock.offsetMs()
      return async (response) => {
        response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' })
        const tell = (kind: string, said: object) => response.write(`${JSON.stringify({ kind, ...said })}\n`)
        const narrator: Narrator = {
          step: (step) => tell('step', step),
          detail: (label, text, tone = 'plain') => tell('detail', { label, text, tone }),
          item: (mark, text, tone = 'plain') => tell('item', { mark, text, tone }),
        }
        try {
          const checks = startChecks(narrator)
          const mark = `-${randomBytes(3).toString('hex').toUpperCase()}`
          await playLife(life, { api: await connect(url), checks, narrator, mark })
          tell('end', { checks: checks.done, failed: checks.failed.length })
        } finally {
          clock.set(offsetMs === 0 ? null : new Date(Date.now() + offsetMs))
          playing = null
          response.end()
        }
      }
    },
  }
}
