import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { personAsOf } from '../../shared/application/person-as-of.ts'
import type { Actor, Correction } from '../../shared/rma/index.ts'

const consumer = {
  name: 'Sent',
  email: 'sent@example.com',
  language: 'nl',
  address: { street: 'Dorpsstraat', houseNumber: '1', postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
} as const
const sent = { consumer, faultDescription: 'As sent' }

/** What is shown of an RMA whose events from the second on corrected something. */
function seen(corrections: readonly (readonly [Actor, Correction])[], role: Actor, upTo = 99) {
  const said = corrections.map(([, each], index) => [String(index + 2), { said: each }] as const)
  const events = [{ sequence: 1, by: 'retailer' }, ...corrections.map(([by], index) => ({ sequence: index + 2, by }))]
  const current = { consumer: { ...consumer, name: 'Current' } }
  const person = { ...current, sent, texts: Object.fromEntries(said) }
  return personAsOf({ events, person } as unknown as Dossier, { upTo, role })
}

const corrections = [
  ['retailer', { consumer: { name: 'Shop’s', address: { city: 'Nuth' } } }],
  ['desk', { consumer: { name: 'Desk’s' }, faultDescription: 'Desk’s' }],
  ['retailer', { consumer: { phone: '0611111111' } }],
] as const

describe('Consumer and fault as of an event', () => {
  it('are what the request said before the first correction, and after each what it said last', () => {
    const names = [1, 2, 3, 4].map((upTo) => seen(corrections, 'desk', upTo)?.consumer.name)
    expect(names).toEqual(['Sent', 'Shop’s', 'Desk’s', 'Desk’s'])
    const faults = [2, 3].map((upTo) => seen(corrections, 'desk', upTo)?.faultDescription)
    expect(faults).toEqual(['As sent', 'Desk’s'])
  })

  it('keep what a correction does not speak of', () => {
    expect(seen(corrections, 'service-centre')).toEqual({
      consumer: { ...consumer, name: 'Desk’s', phone: '0611111111', address: { ...consumer.address, city: 'Nuth' } },
      faultDescription: 'Desk’s',
    })
  })

  it('are to a retailer what retailers said, also after others', () => {
    expect(seen(corrections, 'retailer')).toEqual({
      consumer: { ...consumer, name: 'Shop’s', phone: '0611111111', address: { ...consumer.address, city: 'Nuth' } },
      faultDescription: 'As sent',
    })
  })

  it('are what is known where nothing has been corrected', () => {
    const person = { consumer, imei: '490154203237518', texts: {} }
    expect(personAsOf({ events: [], person }, { upTo: 1, role: 'retailer' })).toEqual({ consumer })
  })

  it('are nobody’s once erased', () => {
    expect(personAsOf({ events: [], person: null }, { upTo: 1, role: 'desk' })).toBeNull()
  })
})
