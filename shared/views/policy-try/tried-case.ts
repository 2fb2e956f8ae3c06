import { type CalendarDate, decide, nearestOf, policies, policyInForce } from '@after-sales/rules'
import type { Language } from '../../contracts/intake.ts'
import { type Entries, factsOf, firstEntries, fits } from './entries.ts'
import { type Field, factPaths, fields } from './fields.ts'
import { impossibleOf } from './impossible.ts'
import { isLanguage } from './languages.ts'

/** A case on the page: what is entered, by what it is judged, and the language of the sentences. */
export interface TriedCase {
  readonly entries: Entries
  /** Day of receipt in the consumer's country; empty: the day on which it was raised. */
  readonly received: CalendarDate | ''
  /** Version of the policy; empty: the one in force on the day of receipt. */
  readonly version: string
  readonly language: Language
}

const day: Field = { kind: 'date' }

/** The case that stands in an address behind `#`; what is not understood of it is left out. */
export function caseFrom(hash: string, today: CalendarDate, preferred: Language): TriedCase {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const entered = factPaths.flatMap((path) => {
    const text = said.get(path) ?? ''
    return fits(fields[path], text) ? [[path, text]] : []
  })
  const received = said.get('received') ?? ''
  const version = said.get('policy') ?? ''
  const language = said.get('language') ?? ''
  return {
    entries: {
      ...firstEntries(today),
      ...(said.has('official') ? { official: '' } : {}),
      ...Object.fromEntries(entered),
    },
    received: fits(day, received) ? received : '',
    version: policies.some((each) => each.version === version) ? version : '',
    language: isLanguage(language) ? language : preferred,
  }
}

/** What `caseFrom` reads. */
export function hashOf({ entries, received, version, language }: TriedCase): string {
  const entered = factPaths.flatMap((path) => {
    const text = entries[path] ?? ''
    return text === '' && path !== 'official' ? [] : [[path, text]]
  })
  const judged = [
    ['received', received],
    ['policy', version],
    ['language', language],
  ].filter(([, text]) => text !== '')
  return `#${new URLSearchParams([...entered, ...judged])}`
}

/** The decision on a case, with the facts, the day and the version that it rests on. */
export function judged({ entries, received, version }: TriedCase, today: CalendarDate) {
  const facts = factsOf(entries, today)
  const on = fits(day, received) ? received : facts.raisedOn
  const inForce = policyInForce(on)
  const policy = policies.find((each) => each.version === version) ?? inForce
  return {
    inForce,
    impossible: impossibleOf(facts, entries, on),
    country: facts.country,
    decision: decide(facts, policy, on),
    nearest: nearestOf(facts, policy, on),
  }
}
