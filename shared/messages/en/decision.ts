import type { Told } from '../format.ts'
import { isFromDelivery, type Sentence, type Sentences } from '../sentences.ts'

const days = { one: '# day', other: '# days' }

const delivered = (t: Told) =>
  t.is('deliveredOnSource', 'order-system')
    ? `the delivery on ${t.date('deliveredOn')}, as mi.com's order system reported it`
    : `the delivery on ${t.date('deliveredOn')}`

const start = (t: Told) => (isFromDelivery(t) ? delivered(t) : `the purchase on ${t.date('purchasedOn')}`)

function since(t: Told): string {
  const day = t.value('day')
  if (day < 0) return `before ${start(t)}`
  return day === 0 ? `on the same day as ${start(t)}` : `${t.count('day', days)} after ${start(t)}`
}

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `The request was made ${since(t)}; it is possible up to and including ${t.date('lastDay')}.`
      : `The device was bought on ${t.date('purchasedOn')}, so it was certainly delivered within the last ${t.count('days', days)}.`,
  fail: (t) => `The request was made ${since(t)}; it was possible up to and including ${t.date('lastDay')}.`,
  unknown: (t) =>
    `Please tell us when you received the device: this request is possible within ${t.count('days', days)} after that day only.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Nothing points to ${words}.`,
  fail: () => `The warranty does not cover a fault that comes from ${words}.`,
})

const seal = {
  pass: () => 'Nothing is known against the serial number and the warranty seal.',
  fail: () => 'The serial number cannot be read, or the warranty seal is broken or gone.',
}

const separateAccessory: Sentence = () => 'The accessory was bought separately, so one of us has a look first.'

const disputeBody = (body: string) =>
  `If we do not come to an agreement, you can ask ${body} whether it can handle the dispute; you can also go to court.`

export const english: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'The device was sold through the official Benelux channels.',
      fail: () => 'The device was not sold through the official Benelux channels, so we cannot serve it.',
      unknown: () => 'The manufacturer cannot tell us at the moment whether this is an official Benelux device.',
    },
    'service-offered': {
      fail: (t) => {
        if (!t.is('request', 'wall-mounting')) return 'Installation and maintenance are not part of our service.'
        return t.is('line', 'tv') ? 'We do not mount televisions on a wall.' : 'We do not mount devices on a wall.'
      },
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
      pass: () => 'The request was made in the right place.',
      fail: (t) =>
        t.is('openAtMiCom', true)
          ? 'For a purchase at mi.com only mi.com itself or the call centre can take this request.'
          : t.is('purchaseChannel', 'mi.com')
            ? 'For a purchase at mi.com only the call centre can take this request.'
            : 'Only the shop that sold the device can take this request.',
    },
    'claimed-item': {
      pass: () => 'The request is about the device, or about something that came in its box.',
      unknown: separateAccessory,
    },
    'mi-com-serial': {
      pass: () => 'The order system of mi.com reported when this serial number was delivered; that date counts.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'The order system of mi.com reported this serial number under another order, so one of us has a look first.'
          : 'The order system of mi.com reported this serial number as sold at mi.com, so one of us has a look first.',
    },
    'received-in-time': {
      pass: () => 'The request reached us soon after its date.',
      unknown: (t) =>
        `The request reached us ${t.count('daysEarlier', days)} after its date; after more than ${t.count('daysMax', days)} one of us has a look first.`,
    },
    'battery-safe': {
      pass: () => 'Nothing is known against the battery.',
      unknown: () => 'The battery is said to be swollen, hot, leaking or smoking, so one of us has a look first.',
    },
    'fault-described': {
      pass: () => 'The fault is described.',
      unknown: (t) =>
        t.is('needed', 1)
          ? 'Please describe the fault.'
          : `Please describe the fault in at least ${t.count('needed', { one: '# character', other: '# characters' })}.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `Televisions of ${t.number('screenInches')} inches are served in our workshop.`
          : `Televisions of ${t.number('screenInches')} inches are served at your home.`,
      unknown: (t) =>
        `Please tell us the size of the screen: above ${t.number('smallTvInches')} inches, televisions are served at your home.`,
    },
    'remorse-online-only': {
      pass: () => 'The device was bought at mi.com, where it can be returned even without a fault.',
      fail: () =>
        'Only a device bought at mi.com can be returned to us without a fault; whether the shop takes the device back is for the shop to decide.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'raised-after-delivery': {
      pass: () => 'The request was not made before the delivery.',
      unknown: (t) =>
        `The request was made on ${t.date('raisedOn')}, before the delivery on ${t.date('deliveredOn')}, so one of us has a look first.`,
    },
    'claimed-failure': {
      pass: () => 'According to the request, the device has a manufacturing fault.',
      fail: () => 'There is no manufacturing fault, so the device does not count as defective on arrival.',
      unknown: () => 'Please tell us whether the device has a manufacturing fault.',
    },
    'claim-free-of-causes': {
      pass: () => 'No cause is known that would speak against a manufacturing fault.',
      fail: () =>
        'The stated cause is not a manufacturing fault, so the device does not count as defective on arrival.',
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
      pass: () => 'Neither the device nor its accessories show signs of misuse.',
      fail: () => 'The device or its accessories show signs of misuse.',
      unknown: () => 'Please tell us whether the device or its accessories show signs of misuse.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'The scooter is in its original box with its screws in place.',
      fail: () => 'The scooter must be in its original box, with its screws in place.',
      unknown: () => 'Please tell us whether the scooter is in its original box with its screws in place.',
    },
    'panel-served': {
      pass: () => 'We do not replace panels: under warranty the whole television is exchanged.',
      fail: (t) =>
        t.is('wished', true)
          ? 'We do not replace panels, not even for payment; under warranty the whole television is exchanged instead.'
          : 'We do not replace panels, and outside the warranty there is no exchange; please consider a new device.',
      unknown: () => 'We do not replace panels; whether the television is exchanged depends on the warranty.',
    },
    'statutory-withdrawal': {
      unknown: (t) => {
        if (!t.is('inTime', true))
          return `Please tell us when the device was delivered: the right of withdrawal lasts ${t.count('days', days)}.`
        return t.is('lastDay')
          ? `The right of withdrawal runs up to and including ${t.date('lastDay')}, so one of us decides.`
          : `The request was made within the ${t.count('days', days)} of the right of withdrawal, so one of us decides.`
      },
    },
    'warranty-asked-for': {
      pass: () => 'The repair is requested under warranty.',
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
          ? 'According to the request, the device has a manufacturing fault.'
          : 'Until we have inspected the device, we assume that it has a manufacturing fault.',
      fail: () => 'It is not a manufacturing fault, so the warranty does not cover it.',
      unknown: () => 'Please tell us whether the device has a manufacturing fault.',
    },
    'within-warranty': {
      pass: (t) => `The warranty runs up to and including ${t.date('endsOn')}.`,
      fail: (t) =>
        `The warranty ended on ${t.date('endsOn')}, and the repair was not requested until ${t.date('raisedOn')}.`,
      unknown: (t) =>
        t.is('endsOn')
          ? `Counted from the purchase, the warranty ended on ${t.date('endsOn')}; please tell us when the device was delivered, so that we know whether it still holds.`
          : `Please tell us when the device was bought: the warranty lasts ${t.count('months', { one: '# month', other: '# months' })}.`,
    },
    'covered-item': {
      pass: () => 'The warranty of the device applies to this item.',
      fail: () => 'The warranty of the device does not apply to an accessory that was bought separately.',
      unknown: separateAccessory,
    },
    'not-wear': cause('wear or ageing'),
    'not-abnormal-use': cause('unusual use'),
    'not-unauthorised-repair': cause('opening, repair or alteration by somebody who was not authorised'),
    'not-misuse-or-accident': cause('misuse, neglect or an accident'),
    'not-improper-installation': cause('wrong installation, handling or upkeep'),
    'not-liquid-or-voltage': cause('food, liquid, rust or the wrong voltage'),
    'not-cosmetic': {
      pass: () => 'Nothing points to scratches and marks from normal use.',
      fail: () => 'Scratches and marks from normal use are not covered by the warranty.',
    },
    'not-outside-manual': cause('use that the manual does not permit'),
    'not-software-or-third-party': {
      pass: () => 'Nothing suggests that the cause is software, or equipment that was not supplied with the product.',
      fail: () => 'The warranty does not cover software, or equipment that was not supplied with the product.',
    },
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
    'keep-proof-copy': 'For the shop: please keep a copy of the proof of purchase.',
    'separate-warranty':
      'Software, or equipment that was not supplied with the product, may have a licence or warranty of its own that helps you.',
    'statutory-rights': 'Your legal rights against the seller are not affected by this.',
    'second-look': 'If you do not agree, you can have one of us look at this again.',
    'dispute-body': {
      NL: disputeBody('De Geschillencommissie, the Dutch disputes committee,'),
      BE: disputeBody('the Belgian Consumer Mediation Service'),
      LU: disputeBody('the Médiateur de la consommation, the consumer mediator of Luxembourg,'),
    },
    'damaged-battery':
      'Do not use, charge or send the device, not even as an ordinary parcel, and keep it away from anything that can burn. First let somebody who knows tell you how it can travel safely.',
  },
  redirects: {
    'original-seller': 'Please turn to whoever sold you the device.',
    'provider-of-choice': 'Please choose another company for this.',
    'new-device': 'Please consider buying a new device.',
    'point-of-sale': 'Please go to the shop that sold you the device.',
    'call-centre': 'Please call us on 0800 3344553 (free within the Netherlands), Monday to Friday from 9:00 to 18:00.',
    'dr-mobile': 'Please register the repair on the Dr. Mobile web site.',
  },
}
