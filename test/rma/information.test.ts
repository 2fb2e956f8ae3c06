import { describe, expect, it } from 'vitest'
import { takeInformation } from '../../functions/rma-requests/take-information.ts'
import { newestDecision } from '../../shared/application/dossier.ts'
import type { InformationBody } from '../../shared/contracts/information.ts'
import { correctConsumer, informationMax, type Verdict } from '../../shared/rma/index.ts'
import { type Does, unknownSerial } from './commands.ts'
import { begunOn } from './dossiers.ts'
import { kinds } from './life.ts'
import { eventsOf, factsWith, life, notShown, on, quoted, refusalOf } from './lives.ts'

const { shopRepair, portalRepair, largeTv, webDoa, remorse } = kinds
const says =
  (body: InformationBody): Does =>
  (dossier, at) => {
    const taken = takeInformation(dossier, body, unknownSerial, at)
    if ('issues' in taken) throw new Error(taken.issues.map(({ path, code }) => `${path} ${code}`).join())
    return taken
  }
const acceptedOf = (verdict: Verdict) => {
  if ('refused' in verdict) throw new Error(verdict.detail)
  return verdict
}
const waiting = begunOn(shopRepair, factsWith(shopRepair, notShown))

describe('Information that a request waits for', () => {
  it('joins what is known of the condition, and is decided on with it (L-battery)', () => {
    const swollen = on(life('webDoa'), says({ condition: { batteryDamaged: true } }))
    const { facts, decision } = newestDecision(swollen)
    expect(facts.condition).toMatchObject({ available: true, boxContentsComplete: true, batteryDamaged: true })
    expect(decision).toMatchObject({ decision: 'needs-review', instructions: ['damaged-battery'] })
    expect(swollen.rma).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    expect(newestDecision(on(swollen, says({ condition: { batteryDamaged: false } }))).decision.decision).toBe(
      'eligible',
    )
  })

  it('lets it in, under the next version of its decision', () => {
    expect(waiting.rma).toMatchObject({ state: 'awaiting-information', admitted: false, decisionVersion: 1 })
    const known = on(waiting, 'information: the proof')
    expect(known.rma).toMatchObject({ state: 'registered', admitted: true, decisionVersion: 2 })
    expect(eventsOf(waiting, 'information: the proof')).toEqual(['information.received', 'rma.registered'])
    expect(newestDecision(known)).toMatchObject({ version: 2, decision: { decision: 'eligible' } })
  })

  it('begins the repair of a television with a call', () => {
    const television = begunOn(largeTv, { product: { line: 'tv', model: 'Model', serial: 'SN-2026-0001' } })
    expect(television.rma.state).toBe('awaiting-information')
    expect(on(television, says({ product: { screenInches: 55 } })).rma).toMatchObject({
      state: 'remote-repair',
      product: { screenInches: 55 },
      route: { servicedAt: 'on-site' },
    })
  })

  it('that is not all of it keeps it waiting, with its days anew', () => {
    const purchase = { purchasedOn: undefined, deliveredOn: undefined, ...notShown }
    const unknown = begunOn(portalRepair, factsWith(portalRepair, purchase))
    const still = on(unknown, says({ purchase: { proofOfPurchase: { presented: true } } }))
    expect(still.rma.state).toBe('awaiting-information')
    expect(still.events.at(-1)).toMatchObject({
      type: 'rma.awaiting_information',
      data: { missing: ['purchase.purchasedOn'] },
    })
    expect(on(still, says({ purchase: { purchasedOn: '2026-11-10' } })).rma.state).toBe('registered')
  })

  it('closes it when the policy does not allow it after all, with the rules that say so', () => {
    const claim = begunOn(webDoa, factsWith(webDoa, notShown))
    expect(claim.rma.state).toBe('awaiting-information')
    const closed = on(claim, 'information: bought long ago')
    expect(closed.rma).toMatchObject({ state: 'closed', outcome: 'refused', service: null })
    expect(closed.events.at(-1)).toMatchObject({
      type: 'rma.refused',
      data: { failed: ['doa-within-15-days'], clauses: ['P-2.2'] },
    })
  })

  it('hands it to a person when that is what the policy says', () => {
    const late = begunOn(shopRepair, { raisedOn: '2026-11-12', ...factsWith(shopRepair, notShown) })
    expect(late.rma.state).toBe('awaiting-information')
    expect(on(late, 'information: the proof').rma).toMatchObject({
      state: 'on-hold',
      holdReason: 'review',
      heldFrom: 'awaiting-information',
    })
  })
})

describe('Information about a registered request', () => {
  it('that changes nothing of its way is noted, and nothing else', () => {
    expect(eventsOf(life('shopRepair'), 'information: bought lately')).toEqual(['information.received'])
    expect(on(life('shopRepair'), 'information: bought lately').rma).toMatchObject({ state: 'registered' })
  })

  it('that takes the proof back makes it wait', () => {
    expect(on(life('shopRepair'), 'information: no proof after all').rma.state).toBe('awaiting-information')
  })

  it('that shows the period to be over changes who pays: out of warranty is no refusal', () => {
    const { rma } = on(life('shopRepair'), 'information: bought long ago')
    expect(rma).toMatchObject({ state: 'registered', service: 'out-of-warranty-repair' })
  })

  it('after a call that did not help does not ask for another one', () => {
    const called = life('smallTv', 'remote-repair: not fixed')
    expect(on(called, 'information: no proof after all', 'information: the proof').rma.state).toBe('registered')
  })

  it('keeps to itself what a person is reviewing: new facts are theirs to judge', () => {
    const reviewed = begunOn(remorse, { raisedOn: '2026-11-12' })
    expect(eventsOf(reviewed, 'information: the box lacks something')).toEqual(['information.received'])
    expect(on(reviewed, 'information: the box lacks something').rma).toMatchObject({ holdReason: 'review' })
  })
})

describe('Information about a device that is under way, or has come', () => {
  const sent = life('webDoa', 'transport-booked')
  const there = on(sent, 'received: as registered')

  it.each([
    ['in transit', sent, 'in-transit'],
    ['being screened', there, 'screening'],
  ] as const)('refuses nothing by itself, but waits for a person: %s', (_, dossier, heldFrom) => {
    expect(on(dossier, 'information: bought long ago').rma).toMatchObject({
      state: 'on-hold',
      holdReason: 'review',
      heldFrom,
    })
    expect(on(dossier, 'information: bought lately').rma.state).toBe(heldFrom)
  })

  it('is judged by the inspection of a repair that was asked for instead of a rejected claim', () => {
    const instead = on(there, 'doa-result: rejected', 'repair-request')
    expect(eventsOf(instead, 'information: bought long ago')).toEqual(['information.received'])
    expect(on(instead, 'information: bought long ago').rma).toMatchObject({
      state: 'received',
      service: 'in-warranty-repair',
    })
    expect(on(instead, 'information: bought long ago', 'inspected: covered').rma.inspection?.verdict).toBe(
      'to-be-quoted',
    )
  })
})

describe('Information after an inspection that found no cover (R-inspection)', () => {
  const unproven = begunOn(portalRepair, { ...factsWith(portalRepair, notShown), wishes: { outOfWarranty: true } })
  const inspected = on(unproven, 'received: as registered', 'inspected: covered')

  it.each(['before a quote', 'with a quote open', 'with a quote expired'] as const)(
    'covers the repair when it brings what was never shown: %s',
    (when) => {
      const before = {
        'before a quote': [],
        'with a quote open': ['quote'],
        'with a quote expired': ['quote', 'quote-expiry'],
      }
      const wish = says({ wishes: { outOfWarranty: false }, purchase: { proofOfPurchase: { presented: true } } })
      const judged = on(on(inspected, ...before[when]), wish)
      expect(judged.rma).toMatchObject({
        state: 'in-repair',
        service: 'in-warranty-repair',
        holdReason: null,
        inspection: { verdict: 'covered' },
      })
      expect(judged.rma.quote?.status ?? 'none').toBe(when === 'before a quote' ? 'none' : 'withdrawn')
    },
  )

  it('leaves it to be quoted when a cause was found, which no proof undoes', () => {
    const wet = on(unproven, ...quoted)
    expect(on(wet, 'information: the proof').rma).toMatchObject({ state: 'quoted', quote: { status: 'open' } })
  })

  it('comes too late once the quote was answered: only the consumer is corrected still', () => {
    for (const answer of ['quote-response: accept', 'quote-response: reject']) {
      const answered = on(unproven, ...quoted, answer)
      expect(refusalOf(answered, 'information: the proof')).toBe('wrong-state')
      expect(refusalOf(answered, 'information: of the consumer')).toBeNull()
    }
  })

  it('swaps the unit whose panel turns out to be covered, while it has not been sent back', () => {
    const purchase = { ...factsWith(kinds.shopTv, notShown), wishes: { outOfWarranty: true } }
    const panel = on(begunOn(kinds.shopTv, purchase), 'received: as registered', 'inspected: covered panel')
    expect(panel.rma).toMatchObject({ state: 'returning', inspection: { verdict: 'not-served' } })
    const shown = says({ wishes: { outOfWarranty: false }, purchase: { proofOfPurchase: { presented: true } } })
    expect(on(panel, shown).rma).toMatchObject({
      state: 'in-repair',
      service: 'whole-unit-swap',
      expectedOutcome: null,
    })
    expect(refusalOf(on(panel, 'shipped'), shown)).toBe('wrong-state')
  })
})

describe('A correction of the consumer', () => {
  it('is noted by its paths, without its values, and decides nothing', () => {
    const corrected = on(life('portalRepair', ...quoted), 'information: of the consumer')
    expect(corrected.events.at(-1)).toMatchObject({
      type: 'information.received',
      state: 'quoted',
      data: { paths: ['consumer.name'] },
    })
    expect(JSON.stringify(corrected.events)).not.toContain('Jansen')
    expect(corrected.person?.consumer.name).toBe('Sanne Jansen')
    expect(corrected.decisions).toHaveLength(1)
  })

  it('keeps what was said beside its event', () => {
    const { rma } = life('shopRepair')
    const { newEvents } = acceptedOf(correctConsumer(rma, ['consumer.name'], { said: { consumer: { name: 'Jan' } } }))
    expect(newEvents).toMatchObject([
      { data: { paths: ['consumer.name'] }, text: { said: { consumer: { name: 'Jan' } } } },
    ])
    expect(newEvents.map(({ data }) => data)).toEqual([{ paths: ['consumer.name'] }])
  })

  it('is refused once the RMA has ended', () => {
    const ended = [
      life('shopRepair', 'cancellation'),
      life('shopRepair', ...quoted, 'quote-response: reject', 'delivered'),
    ]
    for (const dossier of ended) expect(refusalOf(dossier, 'information: of the consumer')).toBe('wrong-state')
  })
})

describe('Information without end', () => {
  it(`is taken ${informationMax} times, of facts and of the consumer together`, () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        index % 2 ? 'information: bought lately' : 'information: of the consumer',
      )
    const full = life('shopRepair', ...steps(informationMax))
    expect(full.rma.informed).toBe(informationMax)
    for (const step of ['information: bought lately', 'information: of the consumer']) {
      expect(refusalOf(full, step)).toBe('too-many-reports')
      expect(refusalOf(life('shopRepair', ...steps(informationMax - 1)), step)).toBeNull()
    }
    expect(refusalOf(full, 'received: as registered')).toBeNull()
  })
})
