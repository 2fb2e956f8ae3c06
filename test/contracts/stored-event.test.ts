import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventData } from '../../shared/contracts/events/event-data.ts'
import { readEvent, writeEvent } from '../../shared/contracts/events/stored-event.ts'
import { eventSchemaVersion } from '../../shared/contracts/events/upcast.ts'
import { type RmaEvent, replay } from '../../shared/rma/index.ts'
import { begun, carriedOut, kinds, notCovered, received, reported, reportOn } from '../rma/life.ts'

const inspection = () => {
  const rma = reported(begun(kinds.shopRepair), received)
  const [event] = carriedOut(rma, reportOn(rma, notCovered)).events
  if (!event) throw new Error('Nothing happened')
  return event
}

describe('An event is stored and read by the schema of its type', () => {
  it('comes back as it was written, with the schema version beside it', () => {
    const event = inspection()
    const stored = writeEvent(event)
    expect(stored.schemaVersion).toBe(eventSchemaVersion)
    expect(readEvent(JSON.parse(JSON.stringify(stored)))).toEqual(JSON.parse(JSON.stringify(event)))
  })

  it.each(['note', 'slot', 'consumer'])('and refuses to be written with anything else in it: %s', (field) => {
    const event = inspection()
    const leaking = { ...event, data: { ...event.data, [field]: 'Mrs Jansen' } } as unknown as RmaEvent
    expect(() => writeEvent(leaking)).toThrow(/unrecognized_keys/)
    expect(() => writeEvent({ ...event, [field]: 'Mrs Jansen' } as RmaEvent)).toThrow(/unrecognized_keys/)
  })

  it('is read with any amount that was ever taken in, more than a quote may come to today, but none below nothing', () => {
    const paid = (amountCents: number) => ({
      ...writeEvent(inspection()),
      type: 'payment.received',
      data: { paymentId: 'pay_1', amountCents },
    })
    expect(readEvent(paid(3_630_000_000)).data).toEqual({ paymentId: 'pay_1', amountCents: 3_630_000_000 })
    expect(readEvent(paid(0)).data).toEqual({ paymentId: 'pay_1', amountCents: 0 })
    expect(() => readEvent(paid(-1))).toThrow()
  })

  it('refuses a version that this code does not know', () => {
    const stored = writeEvent(inspection())
    expect(() => readEvent({ ...stored, schemaVersion: eventSchemaVersion + 1 })).toThrow(/later schema version/)
  })
})

const folder = join(import.meta.dirname, 'recorded')
interface Recording {
  readonly version: number
  readonly events: readonly { readonly type: string; readonly sequence: number; readonly state: string }[]
}
/** `events-<schema version>.json`, as the code of that version wrote them. */
const recordings: readonly Recording[] = readdirSync(folder)
  .flatMap((file) => {
    const version = /^events-(\d+)\.json$/.exec(file)?.[1]
    return version ? [{ version: Number(version), events: JSON.parse(readFileSync(join(folder, file), 'utf8')) }] : []
  })
  .toSorted((one, other) => one.version - other.version)

/** The lives that a recording holds, each from its first event on. */
function livesOf<Event extends { readonly sequence: number }>(events: readonly Event[]): Event[][] {
  const lives: Event[][] = []
  for (const event of events) {
    if (event.sequence === 1) lives.push([])
    lives.at(-1)?.push(event)
  }
  return lives
}

describe('Recorded events', () => {
  it('are there of every schema version, the current one too', () => {
    expect(recordings.map(({ version }) => version)).toEqual(
      Array.from({ length: eventSchemaVersion }, (_, index) => index + 1),
    )
  })

  it.each(recordings)('of version $version are read, and written again as they were read', ({ events }) => {
    const read = events.map(readEvent)
    for (const event of read) expect(readEvent(JSON.parse(JSON.stringify(writeEvent(event))))).toEqual(event)
  })

  it.each(recordings)('of version $version still fold into the RMAs that they were', ({ events }) => {
    const ends = livesOf(events.map(readEvent)).map((life) => replay(life, null)?.state)
    expect(ends).toEqual(livesOf(events).map((life) => life.at(-1)?.state))
  })

  it('of the current version hold every type that can happen', () => {
    const types = new Set(recordings.at(-1)?.events.map(({ type }) => type))
    expect(Object.keys(eventData).filter((type) => !types.has(type))).toEqual([])
  })

  it('of version 1 lose the notes that leaked into them', () => {
    const [first] = recordings
    expect(JSON.stringify(first?.events)).toContain('Jansen')
    expect(JSON.stringify(first?.events.map(readEvent))).not.toContain('Jansen')
  })
})
