import { describe, expect, it } from 'vitest'
import { readEvent, writeEvent } from '../../shared/contracts/events/stored-event.ts'
import { eventSchemaVersion } from '../../shared/contracts/events/upcast.ts'
import { type RmaEvent, replay } from '../../shared/rma/index.ts'
import { begun, carriedOut, kinds, notCovered, received, reported, reportOn } from '../rma/life.ts'
import recorded1 from './recorded/events-1.json' with { type: 'json' }

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

  it.each(['note', 'occurredAt', 'consumer'])('and refuses to be written with anything else in it: %s', (field) => {
    const event = inspection()
    const leaking = { ...event, data: { ...event.data, [field]: 'Mrs Jansen' } } as unknown as RmaEvent
    expect(() => writeEvent(leaking)).toThrow(/unrecognized_keys/)
    expect(() => writeEvent({ ...event, [field]: 'Mrs Jansen' } as RmaEvent)).toThrow(/unrecognized_keys/)
  })

  it('refuses a version that this code does not know', () => {
    const stored = writeEvent(inspection())
    expect(() => readEvent({ ...stored, schemaVersion: eventSchemaVersion + 1 })).toThrow(/later schema version/)
  })
})

describe('Events recorded by earlier versions', () => {
  it('of version 1 are read, without the notes that leaked into them', () => {
    const read = recorded1.map(readEvent)
    expect(read).toHaveLength(recorded1.length)
    expect(JSON.stringify(recorded1)).toContain('Jansen')
    expect(JSON.stringify(read)).not.toContain('Jansen')
    for (const event of read) expect(readEvent(JSON.parse(JSON.stringify(writeEvent(event))))).toEqual(event)
  })

  it('of version 1 still fold into the RMAs that they were', () => {
    const lives: RmaEvent[][] = []
    for (const event of recorded1.map(readEvent)) {
      if (event.sequence === 1) lives.push([])
      lives.at(-1)?.push(event)
    }
    const ends = lives.map((events) => replay(events, null))
    expect(ends.map((rma) => rma?.state)).toEqual(recordedStates())
  })

  const recordedStates = () => {
    const firsts = recorded1.flatMap((each, index) => (each.sequence === 1 ? [index] : []))
    return firsts.map((_, index) => recorded1[(firsts[index + 1] ?? recorded1.length) - 1]?.state)
  }
})
