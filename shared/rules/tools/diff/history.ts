import { addDays, decide, type Facts, isCalendarDate, policyInForce } from '../../index.ts'
import { deviations } from '../check/deviations.ts'
import { heads, receivedOn } from '../check/heads.ts'
import { Refusal } from '../refusal.ts'
import { factsFault } from './facts.ts'

/** A past request as it was decided. */
export interface PastRequest {
  readonly receivedOn: string
  readonly facts: Facts
}

/** Numbers that look random and are the same at every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Ages of purchases in days: most are young, the periods' last days are frequent. */
const ages = [0, 3, 8, 14, 15, 16, 20, 29, 30, 31, 90, 200, 365, 600, 729, 730, 731, 900]

const isTakenWhenNew = (head: Facts): boolean => {
  const purchase = { ...head.purchase, purchasedOn: receivedOn, deliveredOn: receivedOn }
  return decide({ ...head, purchase }, policyInForce(receivedOn), receivedOn).decision === 'eligible'
}

/**
 * Invented requests, the same ones at every run: nearly all of a kind that is taken when the device is new, each of some
 * age, and with up to three facts wrong or unknown.
 */
export function* generatedHistory(count: number): Generator<PastRequest> {
  const next = random(2026)
  const among = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)]
  const plausible = [...heads()].filter((each) => isTakenWhenNew(each) || next() < 0.02)
  for (let index = 0; index < count; index += 1) {
    const head = among(plausible)
    if (!head) return
    const purchasedOn = addDays(receivedOn, -(among(ages) ?? 0))
    const isDated = head.purchase.handover === 'shipped' && next() < 0.8
    const purchase = { ...head.purchase, purchasedOn, ...(isDated ? { deliveredOn: purchasedOn } : {}) }
    let facts: Facts = { ...head, purchase, product: { ...head.product, serial: `SN-${index}` } }
    const concerning = deviations.filter((each) => each.concerns.includes(head.request))
    for (let wrong = Math.floor(next() * 4); wrong > 0; wrong -= 1) facts = among(concerning)?.apply(facts) ?? facts
    yield { receivedOn, facts }
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
