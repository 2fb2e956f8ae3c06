import type { Finding } from '@after-sales/rules'
import type { Sentences } from './sentences.ts'

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const date = (value: unknown) =>
  typeof value === 'string' ? long.format(new Date(`${value}T00:00:00Z`)) : 'an unknown day'
const days = (value: unknown) => (Math.abs(Number(value)) === 1 ? `${value} day` : `${value} days`)

/** Picks the sentence of a finding's result. */
const by =
  (texts: Partial<Record<Finding['result'], (facts: Finding['facts']) => string>>) =>
  ({ result, facts }: Finding): string =>
    texts[result]?.(facts) ?? 'This does not matter for the request any more.'

const cause = (words: string) =>
  by({
    pass: () => `Nothing says that the fault comes from ${words}.`,
    fail: () => `The warranty does not cover a fault that comes from ${words}.`,
  })

const inTime = by({
  pass: (f) =>
    f.day === undefined
      ? `The device was bought on ${date(f.purchasedOn)}, so it was delivered within ${days(f.days)} whenever it came.`
      : `The request was raised on day ${f.day} after the delivery on ${date(f.deliveredOn)}; up to day ${f.days} is in time.`,
  fail: (f) =>
    `The request was raised on day ${f.day} after the delivery on ${date(f.deliveredOn)}; ${date(f.lastDay)} was the last day in time.`,
  unknown: () => 'Without the date of delivery it cannot be said whether the request is in time.',
})

export const english: Sentences = {
  findings: {
    'official-product': by({
      pass: () => 'The device was sold through the official Benelux channels.',
      fail: () => 'The device was not sold through the official Benelux channels; please turn to the original seller.',
      unknown: () => 'The registry cannot say at the moment whether the device is an official one.',
    }),
    'service-offered': by({
      fail: (f) =>
        f.request === 'wall-mounting'
          ? 'Mounting on a wall is not part of our service; please choose a provider yourself.'
          : 'Installation and maintenance are not part of our service; please choose a provider yourself.',
    }),
    'repair-channel': by({
      pass: () => 'A repair may be registered this way.',
      fail: () => 'A repair of this device cannot be registered this way; please use the Dr. Mobile web site.',
    }),
    'registered-by-seller': by({
      pass: () => 'The shop that asks sold the device.',
      fail: () => 'A shop can register only devices that it sold itself; please use the Dr. Mobile web site.',
    }),
    'claim-place': by({
      pass: () => 'The claim was raised where the device was sold.',
      fail: (f) =>
        f.purchaseChannel === 'mi.com'
          ? 'For a purchase at mi.com the call centre takes such a claim.'
          : 'Only the shop that sold the device can take such a claim.',
    }),
    'received-in-time': by({
      pass: () => 'The request reached us soon after it was raised.',
      unknown: (f) =>
        `The request is said to have been raised ${days(f.daysEarlier)} before it reached us; beyond ${days(f.mostDays)} a person looks at it.`,
    }),
    'fault-described': by({
      pass: () => 'The fault is described.',
      unknown: (f) =>
        `Please describe the fault, in at least ${f.needed} ${f.needed === 1 ? 'character' : 'characters'}.`,
    }),
    'screen-size-known': by({
      pass: (f) =>
        Number(f.screenInches) <= Number(f.smallTvInches)
          ? `A television of ${f.screenInches} inches is repaired at the depot.`
          : `A television of ${f.screenInches} inches is repaired at your home.`,
      unknown: () => 'The size of the screen decides where the television is repaired; please state it.',
    }),
    'remorse-online-only': by({
      pass: () => 'The device was bought at mi.com, so it may be returned without a defect.',
      fail: () => 'Only a purchase at mi.com can be returned without a defect.',
    }),
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'claimed-failure': by({
      pass: () => 'The failure is said to come from manufacture.',
      fail: () => 'The failure does not come from manufacture, so this is no device that was dead on arrival.',
      unknown: () => 'Please say whether the failure comes from manufacture.',
    }),
    'claim-free-of-causes': by({
      pass: () => 'No cause is known that the warranty excludes.',
      fail: () => 'The fault has a cause that the warranty excludes, so this is no device that was dead on arrival.',
    }),
    'complete-for-inspection': by({
      pass: () => 'The device and everything from its box can be inspected.',
      fail: () => 'The device and everything from its box must be there for inspection.',
      unknown: () => 'Please say whether the device and everything from its box are there.',
    }),
    'proof-for-claim': by({
      pass: () => 'The proof of purchase is there.',
      unknown: () => 'Please present the proof of purchase.',
    }),
    'free-of-abuse': by({
      pass: () => 'The device shows no sign of abuse.',
      fail: () => 'The device or the contents of its box show signs of abuse.',
      unknown: () => 'Please say whether the device shows signs of abuse.',
    }),
    'sealed-for-claim': by({
      pass: () => 'Nothing is known against the serial number and the seal.',
      fail: () => 'The serial number is not legible or the seal is broken.',
    }),
    'scooter-packed': by({
      pass: () => 'The scooter is in its original carton with its screws in place.',
      fail: () => 'Everything must be back in the original carton, with the screws in place.',
      unknown: () => 'Please say whether everything is in the original carton with the screws in place.',
    }),
    'panel-served': by({
      pass: () => 'A panel is not replaced; under warranty the whole television is exchanged.',
      fail: () =>
        'A panel is not replaced, and without warranty the television is not exchanged; consider a new device.',
      unknown: () => 'A panel is not replaced; whether the television is exchanged depends on the warranty.',
    }),
    'statutory-withdrawal': by({
      unknown: (f) =>
        `The request was raised on day ${f.day}, within the ${f.days} days in which the law lets you withdraw, so a person decides.`,
    }),
    'warranty-asked-for': by({
      pass: () => 'The repair is asked for under warranty.',
      fail: () => 'A repair outside the warranty was asked for.',
    }),
    'proof-for-warranty': by({
      pass: () => 'The proof of purchase is there.',
      unknown: () => 'Without a proof of purchase there is no repair under warranty; please present it.',
    }),
    'manufacturing-failure': by({
      pass: (f) =>
        f.stated === true
          ? 'The failure is said to come from manufacture.'
          : 'The failure is taken to come from manufacture until it has been inspected.',
      fail: () => 'The failure does not come from manufacture, so the warranty does not cover it.',
    }),
    'within-warranty': by({
      pass: (f) => `The warranty runs until ${date(f.endsOn)}, that day included.`,
      fail: (f) => `The warranty ended on ${date(f.endsOn)}; the request was raised on ${date(f.raisedOn)}.`,
      unknown: () => 'Without the date of purchase or delivery it cannot be said whether the warranty still runs.',
    }),
    'covered-item': by({
      pass: () => 'The warranty covers this item.',
      unknown: () => 'An accessory that was bought separately has its own warranty; a person looks at it.',
    }),
    'serial-and-seal': by({
      pass: () => 'Nothing is known against the serial number and the seal.',
      fail: () => 'There is no warranty when the serial number is not legible or the seal is broken.',
    }),
    'not-wear': cause('wear or ageing'),
    'not-abnormal-use': cause('use that is not normal'),
    'not-unauthorised-repair': cause('opening, repair or change by somebody who is not authorised'),
    'not-misuse-or-accident': cause('misuse, neglect or an accident'),
    'not-improper-installation': cause('wrong testing, operation, maintenance or installation'),
    'not-liquid-or-voltage': cause('food, liquid, rust or a wrong voltage'),
    'not-cosmetic': cause('scratches or damage to the outside in normal use'),
    'not-outside-manual': cause('use that the manual does not provide for'),
    'not-software-or-third-party': cause('software or equipment of others'),
  },
  instructions: {
    'pack-scooter': 'Pack the scooter well: protect display, brake and folding joint, and wrap it in bubble wrap.',
    'mark-serial': 'Have the serial number written on the proof of purchase.',
    'use-original-carton': 'Send the scooter in its original carton if you still have it.',
    'take-photo': 'Look at the scooter together and take photos of its condition before you hand it over.',
    'self-help': 'See first whether the help pages at mi.com solve the problem.',
  },
}
