import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { languages } from '../../shared/contracts/intake.ts'
import { partnerRoles } from '../../shared/contracts/partner.ts'
import { rmaBody } from '../../shared/http/representations/rma.ts'
import { informed } from '../rma/doing.ts'
import { begunOn } from '../rma/dossiers.ts'
import { kinds } from '../rma/life.ts'
import { life, on, quoted } from '../rma/lives.ts'

const desk = { partnerId: 'desk', role: 'desk' } as const
const shown = (dossier: Dossier, upTo?: number) => rmaBody(dossier, desk, 'en', upTo).decision
const codes = (dossier: Dossier, upTo?: number) => shown(dossier, upTo)?.instructions.map(({ code }) => code)

const claimed = { available: true, boxContentsComplete: false, visibleAbuse: false }
const withoutBox = begunOn(kinds.shopDoa, { condition: claimed })
const bringTheBox = {
  changes: [{ path: 'condition.boxContentsComplete', becomes: true }],
  decision: 'eligible',
  service: 'doa-screening',
}

describe('What is nearest to the decision of an RMA', () => {
  it.each(partnerRoles)('is shown to a %s, whether or not it may see the description of the fault', (role) => {
    expect(rmaBody(withoutBox, { partnerId: 'some', role }, 'en').decision?.nearest).toEqual(bringTheBox)
  })

  it.each(languages)('is the same in every language: %s', (language) => {
    expect(rmaBody(withoutBox, desk, language).decision?.nearest).toEqual(bringTheBox)
  })

  it('is the same once everything personal has been erased', () => {
    expect(shown({ ...withoutBox, person: null })?.nearest).toEqual(bringTheBox)
  })

  it('is shown as of then, though more is known now', () => {
    const brought = informed(withoutBox, { condition: { boxContentsComplete: true } })
    expect(shown(brought)?.nearest).toBeNull()
    expect(shown(brought, 2)?.nearest).toEqual(bringTheBox)
  })

  it('leaves out what a person has judged otherwise', () => {
    const backdated = begunOn(kinds.shopDoa, { raisedOn: '2026-11-12' })
    expect(backdated.rma.holdReason).toBe('review')
    const approved = on(backdated, 'approve: official')
    const lacking = informed(approved, { condition: { boxContentsComplete: false } })
    expect(shown(lacking)).toMatchObject({ decision: 'refused', nearest: bringTheBox })
  })

  it('is nothing for an eligible one', () => {
    expect(shown(life('shopDoa'))?.nearest).toBeNull()
  })
})

describe('The rights that the decision of an RMA tells by law', () => {
  it('are the two of every refusal, and the dispute body in the place of another look once it is upheld (L-dispute)', () => {
    expect(codes(withoutBox)).toEqual(['statutory-rights', 'second-look'])
    const upheld = on(withoutBox, 'uphold')
    expect(codes(upheld)).toContain('dispute-body')
    expect(codes(on(withoutBox, 'refuse'))).toContain('dispute-body')
    expect(codes(upheld, 2)).not.toContain('dispute-body')
    expect(codes(on(withoutBox, 'admit'))).not.toContain('dispute-body')
  })

  it('are told of a repair that is found uncovered only at the inspection (L-statutory, L-second-look)', () => {
    const uncovered = life('portalRepair', ...quoted)
    expect(codes(life('portalRepair'))).toEqual([])
    expect(codes(uncovered)).toEqual(['statutory-rights', 'second-look'])
    expect(codes(on(uncovered, 'second-look', 'uphold'))).toEqual(['statutory-rights', 'dispute-body'])
    expect(codes(on(uncovered, 'second-look', 'admit'))).toEqual([])
  })

  it('are told of a request that a person refuses, and of a rejected screening', () => {
    const backdated = begunOn(kinds.portalRepair, { raisedOn: '2026-11-12' })
    expect(codes(backdated)).toEqual([])
    expect(codes(on(backdated, 'refuse'))).toEqual(['statutory-rights', 'second-look'])
    const rejected = life('webDoa', 'received: as registered', 'doa-result: rejected')
    expect(codes(rejected)).toEqual(['statutory-rights', 'second-look'])
  })

  it('wait for the answer to the complaint, whatever else a person decides meanwhile', () => {
    const lost = life('webDoa', 'received: as registered', 'doa-result: rejected', 'second-look', 'shipped', 'lost')
    const waitedOn = on(lost, 'approve: official')
    expect(waitedOn.rma).toMatchObject({ state: 'returning', secondLook: expect.any(String) })
    expect(codes(waitedOn)).toEqual(['statutory-rights', 'second-look'])
    expect(codes(on(waitedOn, 'uphold'))).toEqual(['statutory-rights', 'dispute-body'])
  })

  it('begin anew with another complaint: the dispute body is named once that is upheld too', () => {
    const upheld = on(life('portalRepair', ...quoted), 'second-look', 'uphold')
    expect(codes(on(upheld, 'second-look'))).not.toContain('dispute-body')
    expect(codes(on(upheld, 'second-look', 'uphold'))).toContain('dispute-body')
  })
})
