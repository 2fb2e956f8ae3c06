import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Dossier, PersonalData } from '../../shared/application/dossier.ts'
import { forgottenTexts } from '../../shared/application/forgotten-texts.ts'
import { consumer as consumerSchema } from '../../shared/contracts/intake.ts'
import { publicLink } from '../../shared/contracts/public-link.ts'
import { note as noteSchema } from '../../shared/contracts/text.ts'
import { type EventTexts, informationMax, revisionsMax, type Transition } from '../../shared/rma/index.ts'

/** DynamoDB's limit of an item, and what of it we want to use at most. */
const itemBytesMax = 400 * 1024
const usedBytesMax = 0.9 * itemBytesMax

/** Text of so many characters, each as many bytes as one can have. */
const long = (length: number) => '€'.repeat(length)
const note = long(2000)
const link = `https://a.example/${long(482)}`
const consumer: PersonalData['consumer'] = {
  name: long(120),
  email: `${'x'.repeat(64)}@${`${'y'.repeat(60)}.`.repeat(3)}example`.slice(0, 254),
  phone: '+'.padEnd(25, '0'),
  language: 'nl',
  address: { street: long(120), houseNumber: long(20), postalCode: long(12), city: long(80), country: 'NL' },
}

/** Every text that an event can have, one after the other, at its longest. */
const texts: readonly EventTexts[] = [
  { said: { consumer, faultDescription: note } },
  { lineDescriptions: Array.from({ length: 40 }, () => long(200)) },
  { note },
  { reason: note, payUrl: link },
  { trackingUrl: link, labelUrl: link, slot: long(80) },
]

/** How often one RMA has each: as often as it may, and what nothing bounds very often. */
const timesOf = ({ said, lineDescriptions }: EventTexts) =>
  said ? informationMax : lineDescriptions ? revisionsMax : 400

/** The personal data of an RMA to which all of that happened, in four events a change. */
function personAfter(happened: readonly EventTexts[]): PersonalData {
  const all = happened.flatMap((text) => Array.from({ length: timesOf(text) }, () => text))
  const sent = { consumer, faultDescription: note }
  let person: PersonalData = { ...sent, imei: '490154203237518', sent, texts: {} }
  for (let index = 0; index < all.length; index += 4) {
    const added = Object.fromEntries(all.slice(index, index + 4).map((text, each) => [index + each + 1, text]))
    const dropped = forgottenTexts({ person } as Dossier, { texts: added } as Transition).map(String)
    const kept = Object.entries(person.texts).filter(([sequence]) => !dropped.includes(sequence))
    person = { ...person, texts: { ...Object.fromEntries(kept), ...added } }
  }
  return person
}

/** At least what DynamoDB counts, which has fewer bytes around each value. */
const bytesOf = (person: PersonalData) => new TextEncoder().encode(JSON.stringify(person)).length

describe('The largest item of personal data', () => {
  it('is made of the longest texts that our contracts let in', () => {
    const tooLong = (schema: z.ZodMiniType, value: unknown, longer: unknown) =>
      expect([z.safeParse(schema, value).success, z.safeParse(schema, longer).success]).toEqual([true, false])
    tooLong(consumerSchema, consumer, { ...consumer, name: `${consumer.name}x` })
    tooLong(noteSchema, note, `${note}x`)
    tooLong(publicLink, link, `${link}x`)
  })

  it.each([
    ['first', texts],
    ['last', texts.toReversed()],
  ])('leaves a tenth of DynamoDB’s limit free, and keeps every correction, when those came %s', (_, happened) => {
    const person = personAfter(happened)
    expect(bytesOf(person)).toBeGreaterThan(250_000)
    expect(bytesOf(person)).toBeLessThan(usedBytesMax)
    expect(Object.values(person.texts).filter(({ said }) => said)).toHaveLength(informationMax)
  })
})
