let count = 0

/** A serial number that no other test uses. */
export function freshSerial(prefix = 'SN'): string {
  count += 1
  return `${prefix}-${process.pid}-${Date.now().toString(36).toUpperCase()}-${count}`
}

export const consumer = {
  name: 'Sanne de Vries',
  email: 'sanne@example.com',
  language: 'en',
  address: { street: 'Voorbeeldstraat', houseNumber: '12', postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
}

export interface RequestChanges {
  readonly [key: string]: unknown
  readonly product?: Readonly<Record<string, unknown>>
  readonly purchase?: Readonly<Record<string, unknown>>
  readonly fault?: Readonly<Record<string, unknown>>
  readonly condition?: Readonly<Record<string, unknown>>
}

/** A check of a phone in warranty at its own shop, changed as a test needs it. Dates suit business time 2026-11-20. */
export function check({ product, purchase, fault, condition, ...rest }: RequestChanges = {}) {
  return {
    request: 'repair',
    country: 'NL',
    product: { line: 'phone', model: 'Xiaomi 15', serial: freshSerial(), ...product },
    purchase: { channel: 'retail', purchasedOn: '2026-11-10', proofOfPurchase: { presented: true }, ...purchase },
    fault: { description: 'The screen stays black after the logo', manufacturingFailure: true, ...fault },
    condition: { available: true, boxContentsComplete: true, visibleAbuse: false, ...condition },
    ...rest,
  }
}

/** The same as an intake. */
export const intake = (changes: RequestChanges = {}) => ({ ...check(changes), consumer, ...pick(changes, 'consumer') })

const pick = (changes: RequestChanges, key: string) => (key in changes ? { [key]: changes[key] } : {})
