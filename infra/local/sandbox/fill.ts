/** What the blanks of an example stand for. */
export interface Blanks {
  /** Business time. */
  readonly now: Date
  /** The device of the RMA that the example is about. */
  readonly serial: string
  /** A serial and an order number that nothing is known of. */
  readonly freshSerial: string
  readonly order: string
}

const dayMs = 86_400_000
const hourMs = 3_600_000

/** Day in the consumer's country, which is the same in all three. */
const localDay = (at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(at)

/**
 * An example with its blanks filled in, as indented JSON: `{{now}}`, `{{now+48h}}` (instants), `{{today}}`, `{{today-10}}`
 * (days), `{{serial}}`, `{{freshSerial}}`, `{{order}}`.
 */
export function filled(example: unknown, { now, ...blanks }: Blanks): string {
  const text = JSON.stringify(example, null, 2)
  return text
    .replace(/\{\{now(?:([+-]\d+)h)?\}\}/g, (_, hours = '0') =>
      new Date(now.getTime() + Number(hours) * hourMs).toISOString(),
    )
    .replace(/\{\{today([+-]\d+)?\}\}/g, (_, days = '0') => localDay(new Date(now.getTime() + Number(days) * dayMs)))
    .replace(/\{\{(serial|freshSerial|order)\}\}/g, (_, name: keyof typeof blanks) => blanks[name])
}
