import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { PartnerRole } from '../../shared/contracts/partner.ts'
import { Problem } from '../../shared/http/problem.ts'
import { visibleRma } from '../../shared/http/visible-rma.ts'
import { firstOf, kinds, rmaNumber } from '../rma/life.ts'

const first = firstOf(kinds.shopRepair, {}, { registrar: { partnerId: 'shop', role: 'retailer' } })
const dossier: Dossier = { rma: first.after, events: first.events, decisions: [], person: null }
const rmas = { load: async (number: string) => (number === rmaNumber ? dossier : null) }

const asked = (inPath: string | undefined, partnerId = 'shop', role: PartnerRole = 'retailer') =>
  visibleRma(rmas, { path: { rmaNumber: inPath }, caller: { partnerId, role } })

async function problemOf(asking: Promise<unknown>) {
  const thrown: unknown = await asking.catch((error: unknown) => error)
  if (!(thrown instanceof Problem)) throw new Error('No problem')
  return thrown.body('request-1')
}

describe('The RMA that a path names', () => {
  it.each([rmaNumber, rmaNumber.toLowerCase(), rmaNumber.replaceAll('-', '')])('is found by %s', async (typed) => {
    expect((await asked(typed)).rma.rmaNumber).toBe(rmaNumber)
  })

  it('is visible to who registered it, the service centre and the desk', async () => {
    expect((await asked(rmaNumber)).rma).toBe(first.after)
    expect((await asked(rmaNumber, 'depot', 'service-centre')).rma).toBe(first.after)
    expect((await asked(rmaNumber, 'desk', 'desk')).rma).toBe(first.after)
  })

  it('is the same 404 for no number, a mistyped one, no such RMA and somebody else’s', async () => {
    const elsewhere = await problemOf(asked(rmaNumber, 'rival'))
    expect(elsewhere).toMatchObject({ status: 404, code: 'rma-not-found' })
    const others = [undefined, '', 'x', rmaNumber.replace('Q', 'R').replace('9QW', '9RW'), 'BE-0000-0000-0']
    for (const typed of others) expect(await problemOf(asked(typed))).toEqual(elsewhere)
    for (const role of ['retailer', 'portal', 'shop', 'call-centre', 'payments'] as const) {
      expect(await problemOf(asked(rmaNumber, 'other', role))).toEqual(elsewhere)
    }
  })
})
