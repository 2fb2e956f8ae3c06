/** A consumer in the Netherlands. */
export const sanne = {
  name: 'Sanne de Vries',
  email: 'sanne@example.com',
  language: 'en',
  address: { street: 'Voorbeeldstraat', houseNumber: '12', postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
} as const

/** A consumer in Belgium. */
export const lotte = {
  name: 'Lotte Peeters',
  email: 'lotte@example.com',
  language: 'en',
  phone: '+32 470 00 00 00',
  address: { street: 'Voorbeeldlaan', houseNumber: '7b', postalCode: '2018', city: 'Antwerpen', country: 'BE' },
} as const
