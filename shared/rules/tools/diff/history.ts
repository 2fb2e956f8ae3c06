import { type Facts, isCalendarDate, policies } from '../../index.ts'
import { randomFacts } from '../proof/samples.ts'
import { spaceOf } from '../proof/space.ts'
import { receivedOn } from '../proof/variables.ts'
import { Refusal } from '../refusal.ts'
import { factsFault } from './facts.ts'

/** A past request as it was decided. */
export interface PastRequest {
  readonly receivedOn: string
  readonly facts: Facts
}

/** Invented requests, the same ones at every run: plain in most facts, with every boundary of the newest version among them. */
export function* generatedHistory(count: number): Generator<PastRequest> {
  let number = 0
  for (const facts of randomFacts(spaceOf(policies.slice(-1)), count)) {
    yield { receivedOn, facts: { ...facts, product: { ...facts.product, serial: `SN-${number}` } } }
    number += 1
  }
}

/**
 * Past requests out of JSON lines: `{ "receivedOn": "2026-11-20", "facts": { … } }` each; blank lines are skipped.
 * @throws Refusal that names the line and what is wrong with it
 */
export function* historyOf(lines: Iterable<string>): Generator<PastRequest> {
  let number = 0
  for (const line of lines) {
    number += 1
    if (line.trim() !== '') yield parsed(line, number)
  }
}

function parsed(line: string, number: number): PastRequest {
  const { receivedOn, facts } = objectIn(line, number)
  if (typeof receivedOn !== 'string' || !isCalendarDate(receivedOn)) {
    throw new Refusal(`Line ${number} of the history: receivedOn must be a calendar date`)
  }
  const fault = factsFault(facts)
  if (fault) throw new Refusal(`Line ${number} of the history: ${fault}`)
  return { receivedOn, facts }
}

function objectIn(line: string, number: number) {
  try {
    const value = JSON.parse(line)
    if (typeof value === 'object' && value?.facts) return value
  } catch {}
  throw new Refusal(`Line ${number} of the history is no { receivedOn, facts }`)
}

const generatedMax = 10_000_000

/** How many requests to generate. @throws Refusal when that is no whole number from 1 to ten million */
export function countOf(text: string): number {
  const count = /^\d{1,8}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > generatedMax) {
    throw new Refusal(`--generate must be a whole number from 1 to ${generatedMax}, not ${JSON.stringify(text)}`)
  }
  return count
}
