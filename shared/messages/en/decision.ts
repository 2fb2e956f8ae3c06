import type { Told } from '../format.ts'
import type { Sentence, Sentences } from '../sentences.ts'

const days = { one: '# day', other: '# days' }

const delivered = (t: Told) =>
  t.is('deliveredOnSource', 'order-system')
    ? `the delivery on ${t.date('deliveredOn')}, as mi.com's order system reported it`
    : `the delivery on ${t.date('deliveredOn')}`

const since = (t: Told) => (t.is('deliveredOn') ? delivered(t) : `the purchase on ${t.date('purchasedOn')}`)

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `It was raised on day ${t.number('day')} after ${since(t)}; day ${t.number('days')} is the last in time.`
      : `The device was bought on ${t.date('purchasedOn')}, so it came within the last ${t.count('days', days)} in any case.`,
  fail: (t) =>
    `It was raised on day ${t.number('day')} after ${since(t)}; the last day in time was ${t.date('lastDay')}.`,
  unknown: (t) =>
    `Please tell us when the device was delivered: this is possible within ${t.count('days', days)} of that day only.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Nothing points to ${words}.`,
  fail: () => `The warranty does not cover a fault that comes from ${words}.`,
})

const seal = {
  pass: () => 'Nothing is known against the serial number and the seal.',
  fail: () => 'The serial number cannot be read, or the warranty seal is broken or gone.',
}

export const english: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'The device was sold through the official Benelux channels.',
      fail: () => 'The device was not sold through the official Benelux channels, so we cannot serve it.',
      unknown: () => 'The manufacturer cannot tell us at the moment whether this is an official Benelux device.',
    },
    'service-offered': {
      fail: (t) =>
        t.is('request', 'wall-mounting')
          ? 'We do not mount televisions on a wall.'
          : 'Installation and maintenance are not part of our service.',
    },
    'repair-channel': {
      pass: () => 'The repair was registered in a place that takes it.',
      fail: (t) =>
        t.is('channel', 'call-centre')
          ? 'The call centre takes such repairs from the Netherlands only; please use the Dr. Mobile web site.'
          : 'Repairs are not registered here; please use the Dr. Mobile web site.',
    },
    'registered-by-seller': {
      pass: () => 'The shop sold this device itself.',
      fail: () => 'A shop can register only what it sold itself; please use the Dr. Mobile web site.',
    },
    'claim-place': {
      pass: () => 'It was raised where the device was sold.',
      fail: (t) =>
        t.is('purchaseChannel', 'mi.com')
          ? 'For a purchase at mi.com only the call centre can take this.'
          : 'Only the shop that sold the device can take this.',
    },
    'mi-com-serial': {
      pass: () => 'The order system of mi.com reported when this serial number was delivered; that date counts.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'The order system of mi.com reported this serial number under another order, so one of us has a look first.'
          : 'The order system of mi.com reported this serial number as sold at mi.com, so one of us has a look first.',
    },
    'received-in-time': {
      pass: () => 'It reached us soon after it was raised.',
      unknown: (t) =>
        `It is dated ${t.count('daysEarlier', days)} before it reached us; beyond ${t.count('daysMax', days)} one of us has a look first.`,
    },
    'fault-described': {
      pass: () => 'The fault is described.',
      unknown: (t) =>
        `Please describe the fault in at least ${t.count('needed', { one: '# character', other: '# characters' })}.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `A television of ${t.number('screenInches')} inches is repaired in our workshop.`
          : `A television of ${t.number('screenInches')} inches is repaired at your home.`,
      unknown: (t) =>
        `Please tell us the size of the screen: above ${t.number('smallTvInches')} inches we come to your home.`,
    },
    'remorse-online-only': {
      pass: () => 'The device was bought at mi.com, where a purchase may be regretted.',
      fail: () => 'Only a purchase at mi.com can be returned without a fault.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'claimed-failure': {
      pass: () => 'The device is said to have a manufacturing fault.',
      fail: () => 'There is no manufacturing fault, so the device did not arrive defective.',
      unknown: () => 'Please tell us whether the device has a manufacturing fault.',
    },
    'claim-free-of-causes': {
      pass: () => 'No cause is known that would speak against a manufacturing fault.',
      fail: () => 'The fault has a cause that arose after the sale, so the device did not arrive defective.',
    },
    'complete-for-inspection': {
      pass: () => 'The device and everything from its box can be inspected.',
      fail: () => 'The device and everything that was in its box must be there for inspection.',
      unknown: () => 'Please tell us whether the device and everything that was in its box are there.',
    },
    'proof-for-claim': {
      pass: () => 'The purchase is proven.',
      unknown: () => 'Please show the original proof of purchase.',
    },
    'free-of-abuse': {
      pass: () => 'Neither the device nor its accessories show misuse.',
      fail: () => 'The device or its accessories show misuse.',
      unknown: () => 'Please tell us whether the device or its accessories show misuse.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'The scooter is in its original box with its screws in place.',
      fail: () => 'The scooter must be in its original box, with its screws in place.',
      unknown: () => 'Please tell us whether the scooter is in its original box with its screws in place.',
    },
    'panel-served': {
      pass: () => 'We do not replace panels: under warranty the whole television is exchanged.',
      fail: () =>
        'We do not replace panels, and outside the warranty there is no exchange; please consider a new device.',
      unknown: () => 'We do not replace panels; whether the television is exchanged depends on the warranty.',
    },
    'statutory-withdrawal': {
      unknown: (t) =>
        t.is('inTime')
          ? `It was raised within the ${t.count('days', days)} of the right of withdrawal, so one of us decides.`
          : `Please tell us when the device was delivered: the right of withdrawal lasts ${t.count('days', days)}.`,
    },
    'warranty-asked-for': {
      pass: () => 'The repair is asked for under warranty.',
      fail: () => 'You asked for a repair outside the warranty.',
    },
    'proof-for-warranty': {
      pass: () => 'The purchase is proven.',
      fail: () => 'Without a proof of purchase there is no warranty.',
      unknown: () => 'Please show a proof of purchase; without one there is no warranty.',
    },
    'manufacturing-failure': {
      pass: (t) =>
        t.is('stated', true)
          ? 'The device is said to have a manufacturing fault.'
          : 'We take it for a manufacturing fault until we have inspected the device.',
      fail: () => 'It is not a manufacturing fault, so the warranty does not cover it.',
      unknown: () => 'Please tell us whether the device has a manufacturing fault.',
    },
    'within-warranty': {
      pass: (t) => `The warranty lasts until and including ${t.date('endsOn')}.`,
      fail: (t) =>
        `The warranty ended on ${t.date('endsOn')}, and the repair was asked for on ${t.date('raisedOn')} only.`,
      unknown: (t) =>
        `Please tell us when the device was bought: the warranty lasts ${t.count('months', { one: '# month', other: '# months' })}.`,
    },
    'covered-item': {
      pass: () => 'The warranty of the device applies to this item.',
      fail: () => 'The warranty of the device does not apply to an accessory that was bought separately.',
      unknown: () => 'The accessory was bought separately, so one of us looks up its warranty.',
    },
    'not-wear': cause('wear or ageing'),
    'not-abnormal-use': cause('unusual use'),
    'not-unauthorised-repair': cause('opening, repairing or altering by somebody without authority'),
    'not-misuse-or-accident': cause('misuse, neglect or an accident'),
    'not-improper-installation': cause('wrong installation, handling or upkeep'),
    'not-liquid-or-voltage': cause('food, liquid, rust or the wrong voltage'),
    'not-cosmetic': cause('scratches and marks on the outside'),
    'not-outside-manual': cause('use that the manual advises against'),
    'not-software-or-third-party': cause('software or equipment of another make'),
    'serial-and-seal': seal,
    'warrantable-at-inspection': {
      pass: () => 'The inspection found nothing that the warranty excludes.',
      fail: () => 'The inspection found that the warranty does not cover the fault.',
    },
    'official-at-inspection': {
      fail: () =>
        'The inspection found that the device was not sold through the official Benelux channels, so it is not repaired.',
    },
  },
  notApplicable: 'This does not matter here.',
  instructions: {
    'pack-scooter': 'Wrap the scooter in bubble wrap and protect its display, brake and folding joint well.',
    'mark-serial': 'Have the shop write the serial number on the proof of purchase.',
    'use-original-carton': 'If you still have the original box, please use it.',
    'take-photo': 'Look the scooter over together and take photographs before you hand it over.',
    'self-help': 'Please try the help pages at mi.com first; many problems can be solved there.',
  },
  redirects: {
    'original-seller': 'Please turn to whoever sold you the device.',
    'provider-of-choice': 'Please choose another company for this.',
    'new-device': 'Please consider buying a new device.',
    'point-of-sale': 'Please go to the shop that sold you the device.',
    'call-centre': 'Please call us on 0800 3344553, Monday to Friday from 9:00 to 18:00.',
    'dr-mobile': 'Please register the repair on the Dr. Mobile web site.',
  },
}
