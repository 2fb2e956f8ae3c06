import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { Change, CommitResult } from '../../shared/application/ports/rma-store.ts'
import { answersOf } from '../../shared/contracts/answers.ts'
import { issueQuote } from '../../shared/rma/index.ts'
import {
  carriedOut,
  decisionOf,
  draft,
  factsOf,
  firstOf,
  kinds,
  notCovered,
  now,
  received,
  reported,
} from '../rma/life.ts'
import { consumer } from '../support/requests.ts'
import { call, emptyWorld } from './every-route.ts'

/** A quote of a consumer in its second revision; links are for the revision that their token names. */
function quotedWorld(result: CommitResult = 'stored') {
  const first = firstOf(kinds.portalRepair)
  const before = reported(first.after, received, notCovered)
  const one = carriedOut(before, issueQuote(before, draft(4000), now))
  const two = carriedOut(one.after, issueQuote(one.after, draft(3000), now))
  const facts = factsOf(first.after)
  const decided = { version: 1, decidedAt: now.toISOString(), facts, decision: decisionOf(kinds.portalRepair) }
  const dossier: Dossier = {
    rma: two.after,
    events: [...one.events, ...two.events],
    decisions: [decided],
    person: { consumer: { ...consumer, language: 'en', address: { ...consumer.address, country: 'NL' } }, texts: {} },
  }
  const commits: Change[] = []
  const world = emptyWorld()
  const links = {
    create: async ({ revision }: { revision: number }) => `revision-${revision}`,
    find: async (token: string) => ({ rmaNumber: dossier.rma.rmaNumber, revision: Number(token.at(-1)) }),
  }
  const rmas = {
    ...world.ports.rmas,
    load: async () => dossier,
    commit: async (change: Change) => {
      commits.push(change)
      return result
    },
  }
  return { world: { ...world, ports: { ...world.ports, links, rmas } }, commits }
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()
const pathOf = (revision: number) => ({ pathParameters: { token: `revision-${revision}` } })

describe('The page of a quote, under an address with the path of a stage', () => {
  it('leads from a replaced revision to the newest', async () => {
    const { world } = quotedWorld()
    const { status, headers } = await call('answerQuotePage', { ...pathOf(1), body: form({ answer: 'newest' }) }, world)
    expect({ status, location: headers.location }).toEqual({
      status: 303,
      location: 'https://after-sales.example/prod/quote/revision-2',
    })
  })

  it('leads back to itself after the answer, which is stored once', async () => {
    const { world, commits } = quotedWorld()
    const body = form({ answer: 'reject', postalCode: '1234ab' })
    const { status, headers } = await call('answerQuotePage', { ...pathOf(2), body }, world)
    expect({ status, location: headers.location }).toEqual({
      status: 303,
      location: 'https://after-sales.example/prod/quote/revision-2',
    })
    expect(commits).toHaveLength(1)
  })

  it('says that it failed while others keep changing the RMA, as its contract lists', async () => {
    const { world } = quotedWorld('conflict')
    const body = form({ answer: 'accept', postalCode: '1234ab' })
    const { status } = await call('answerQuotePage', { ...pathOf(2), body }, world)
    expect(status).toBe(503)
    expect(answersOf.answerQuotePage).toHaveProperty(String(status))
  })

  it('shows the quote and decides nothing, however often it is opened', async () => {
    const { world, commits } = quotedWorld()
    for (const id of ['showQuotePage', 'peekQuotePage'] as const) {
      expect(await call(id, pathOf(2), world)).toMatchObject({ status: 200 })
    }
    expect(commits).toEqual([])
  })
})
