import type { Country } from '@after-sales/rules'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An RMA number in its written form: country, 8 random Crockford base32 characters, check character. */
export type RmaNumber = string

/** Luhn mod 32 over Crockford base32 characters: catches every single wrong character and most swapped neighbours. */
function checkCharacter(payload: string): string {
  let sum = 0
  let factor = 2
  for (const character of [...payload].reverse()) {
    const addend = factor * alphabet.indexOf(character)
    sum += Math.floor(addend / 32) + (addend % 32)
    factor = 3 - factor
  }
  return alphabet.charAt((32 - (sum % 32)) % 32)
}

/**
 * A new RMA number for a country, as `NL-7K3M-9QWX-Q`.
 * @param random 8 random bytes or more (5 bits of each are used, so 40 bits in all)
 */
export function rmaNumber(country: Country, random: Uint8Array): RmaNumber {
  const payload = [...random.slice(0, 8)].map((byte) => alphabet.charAt(byte % 32)).join('')
  return `${country}-${payload.slice(0, 4)}-${payload.slice(4)}-${checkCharacter(payload)}`
}

/**
 * Reads a number as people type it or say it over the phone: any case, with or without dashes, O as 0, I and L as 1.
 * Null when it is none or its check character is wrong.
 */
export function parseRmaNumber(text: string): RmaNumber | null {
  const compact = text.toUpperCase().replace(/[\s-]/g, '')
  const [, country, rest] = /^(NL|BE|LU)(.{9})$/.exec(compact) ?? []
  if (!country || !rest) return null
  const characters = rest.replace(/O/g, '0').replace(/[IL]/g, '1')
  const payload = characters.slice(0, 8)
  if (![...characters].every((each) => alphabet.includes(each))) return null
  if (checkCharacter(payload) !== characters.slice(8)) return null
  return `${country}-${payload.slice(0, 4)}-${payload.slice(4)}-${characters.slice(8)}`
}
