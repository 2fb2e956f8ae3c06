/** A postal code as it is compared: without case, spaces, hyphens and a country's prefix, which people add or leave out. */
const plain = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^(?:NL|BE|LU|B|L)(?=\d)/, '')

/** Whether a stated postal code is the registered one: `1234 AB` and `nl-1234ab`, `1000` and `B-1000`. */
export const samePostalCode = (registered: string, stated: string): boolean => plain(registered) === plain(stated)
