/** Languages in which the policy owner reads. */
export const ownerLanguages = ['en', 'nl'] as const
export type OwnerLanguage = (typeof ownerLanguages)[number]

type Said = Readonly<Record<OwnerLanguage, string>>

/** How a fact is called, and its values where they are words of their own. */
interface FactWords {
  readonly name: Said
  readonly values?: Readonly<Record<string, Said>>
}

const same = (word: string): Said => ({ en: word, nl: word })

export const yesNoUnknown: Readonly<Record<string, Said>> = {
  true: { en: 'yes', nl: 'ja' },
  false: { en: 'no', nl: 'nee' },
  undefined: { en: 'not known', nl: 'niet bekend' },
}

/** Facts as the policy owner calls them, by path. */
export const factWords: Readonly<Record<string, FactWords>> = {
  request: {
    name: { en: 'asked for', nl: 'gevraagd' },
    values: {
      repair: { en: 'a repair', nl: 'een reparatie' },
      doa: { en: 'DOA', nl: 'DOA' },
      remorse: { en: 'remorse', nl: 'herroeping' },
      'wall-mounting': { en: 'wall mounting', nl: 'wandmontage' },
      installation: { en: 'installation', nl: 'installatie' },
      maintenance: { en: 'maintenance', nl: 'onderhoud' },
    },
  },
  channel: {
    name: { en: 'through', nl: 'via' },
    values: {
      pos: { en: 'a point of sale', nl: 'een verkooppunt' },
      'call-centre': { en: 'the call centre', nl: 'het callcenter' },
      'dr-mobile': same('Dr. Mobile'),
      'mi.com': same('mi.com'),
      'service-centre': { en: 'the service centre', nl: 'het servicecentrum' },
    },
  },
  'product.line': {
    name: { en: 'product', nl: 'product' },
    values: {
      phone: { en: 'phone', nl: 'telefoon' },
      eco: { en: 'ECO product', nl: 'ECO-product' },
      scooter: { en: 'scooter', nl: 'step' },
      tv: { en: 'television', nl: 'televisie' },
    },
  },
  official: {
    name: { en: 'official', nl: 'officieel' },
    values: { null: { en: 'the registry is silent', nl: 'het register zwijgt' } },
  },
  country: { name: { en: 'country', nl: 'land' } },
  'purchase.channel': {
    name: { en: 'bought at', nl: 'gekocht bij' },
    values: { retail: { en: 'a shop', nl: 'een winkel' }, 'mi.com': same('mi.com') },
  },
  'purchase.handover': {
    name: { en: 'received', nl: 'ontvangen' },
    values: { 'in-store': { en: 'in the shop', nl: 'in de winkel' }, shipped: { en: 'by parcel', nl: 'per pakket' } },
  },
  item: {
    name: { en: 'item', nl: 'artikel' },
    values: {
      'main-device': { en: 'the device', nl: 'het toestel' },
      'in-box-accessory': { en: 'an accessory from the box', nl: 'een accessoire uit de doos' },
      'separate-accessory': { en: 'an accessory bought separately', nl: 'een los gekocht accessoire' },
    },
  },
  'fault.part': {
    name: { en: 'part', nl: 'onderdeel' },
    values: {
      lcd: { en: 'the panel', nl: 'het schermpaneel' },
      other: { en: 'another one', nl: 'een ander' },
    },
  },
  'product.screenInches': { name: { en: 'screen in inches', nl: 'scherm in inch' } },
  callerId: {
    name: { en: 'calling shop', nl: 'aanvragende winkel' },
    values: {
      undefined: { en: 'none named', nl: 'niet genoemd' },
      'shop-one': { en: 'shop one', nl: 'winkel één' },
    },
  },
  'purchase.sellerId': {
    name: { en: 'sold by', nl: 'verkocht door' },
    values: {
      undefined: { en: 'nobody named', nl: 'niet genoemd' },
      'shop-one': { en: 'shop one', nl: 'winkel één' },
      'shop-two': { en: 'shop two', nl: 'winkel twee' },
    },
  },
  raisedOn: { name: { en: 'days from raising to receipt', nl: 'dagen van aanvraag tot ontvangst' } },
  'purchase.reportedByOrderSystem': {
    name: { en: 'delivery as mi.com reported it, before the request', nl: 'levering volgens mi.com, vóór de aanvraag' },
    values: { undefined: { en: 'not reported', nl: 'niet gemeld' } },
  },
  'purchase.orderId': {
    name: { en: 'stated order', nl: 'opgegeven bestelling' },
    values: {
      undefined: { en: 'none', nl: 'geen' },
      'MI-1': { en: 'the reported one', nl: 'de gemelde' },
      'MI-2': { en: 'another one', nl: 'een andere' },
    },
  },
  'purchase.deliveredOn': {
    name: { en: 'delivery as stated, before the request', nl: 'levering volgens opgave, vóór de aanvraag' },
  },
  'purchase.purchasedOn': { name: { en: 'purchase, before the request', nl: 'aankoop, vóór de aanvraag' } },
  'purchase.proofOfPurchase.presented': { name: { en: 'proof of purchase shown', nl: 'aankoopbewijs getoond' } },
  'purchase.proofOfPurchase.serialMarked': {
    name: { en: 'serial number on the proof', nl: 'serienummer op het aankoopbewijs' },
  },
  'fault.description': { name: { en: 'characters that describe the fault', nl: 'tekens die het defect beschrijven' } },
  'fault.manufacturingFailure': { name: { en: 'manufacturing failure', nl: 'fabricagefout' } },
  'condition.available': { name: { en: 'device available', nl: 'toestel beschikbaar' } },
  'condition.boxContentsComplete': { name: { en: 'box contents complete', nl: 'inhoud van de doos compleet' } },
  'condition.visibleAbuse': { name: { en: 'visible abuse', nl: 'zichtbaar misbruik' } },
  'condition.originalCarton': { name: { en: 'original carton', nl: 'originele doos' } },
  'condition.screwsInPlace': { name: { en: 'screws in place', nl: 'schroeven op hun plaats' } },
  'condition.serialLegible': { name: { en: 'serial number legible', nl: 'serienummer leesbaar' } },
  'condition.sealIntact': { name: { en: 'seal intact', nl: 'zegel intact' } },
  'condition.batteryDamaged': { name: { en: 'battery damaged', nl: 'accu beschadigd' } },
  'fault.causes.wear': { name: { en: 'cause: wear or ageing', nl: 'oorzaak: slijtage of veroudering' } },
  'fault.causes.abnormal-use': { name: { en: 'cause: abnormal use', nl: 'oorzaak: abnormaal gebruik' } },
  'fault.causes.unauthorised-repair': {
    name: { en: 'cause: unauthorised repair', nl: 'oorzaak: onbevoegde reparatie' },
  },
  'fault.causes.misuse-or-accident': { name: { en: 'cause: misuse or accident', nl: 'oorzaak: misbruik of ongeluk' } },
  'fault.causes.improper-installation': {
    name: { en: 'cause: improper installation', nl: 'oorzaak: verkeerde installatie' },
  },
  'fault.causes.liquid-or-voltage': {
    name: { en: 'cause: liquid or voltage', nl: 'oorzaak: vocht of spanning' },
  },
  'fault.causes.cosmetic': { name: { en: 'cause: marks of normal use', nl: 'oorzaak: gebruikssporen' } },
  'fault.causes.outside-manual': { name: { en: 'cause: against the manual', nl: 'oorzaak: tegen de handleiding' } },
  'fault.causes.software-or-third-party': {
    name: { en: 'cause: software or third party', nl: 'oorzaak: software of ander merk' },
  },
  'wishes.outOfWarranty': { name: { en: 'paid repair wished for', nl: 'betaalde reparatie gewenst' } },
  'wishes.transport': {
    name: { en: 'wished way in', nl: 'gewenste heenweg' },
    values: { pickup: { en: 'pickup', nl: 'ophalen' }, 'drop-off': { en: 'drop-off', nl: 'inleveren' } },
  },
  'wishes.returnTo': {
    name: { en: 'wished way back', nl: 'gewenste terugweg' },
    values: {
      pos: { en: 'to the shop', nl: 'naar de winkel' },
      consumer: { en: 'to the consumer', nl: 'naar de consument' },
    },
  },
}

/** Said when a fault has none of the causes that the warranty excludes. */
export const causeWords = {
  name: { en: 'excluded cause', nl: 'uitgesloten oorzaak' },
  none: { en: 'none', nl: 'geen' },
} as const

/** Words between values and around ages. */
export const joins: Readonly<
  Record<
    OwnerLanguage,
    Readonly<Record<'or' | 'to' | 'orMore' | 'day' | 'days' | 'month' | 'months' | 'and' | 'after', string>>
  >
> = {
  en: {
    or: 'or',
    to: 'to',
    orMore: 'or more',
    day: 'day',
    days: 'days',
    month: 'month',
    months: 'months',
    and: 'and',
    after: 'after the request',
  },
  nl: {
    or: 'of',
    to: 'tot en met',
    orMore: 'of meer',
    day: 'dag',
    days: 'dagen',
    month: 'maand',
    months: 'maanden',
    and: 'en',
    after: 'na de aanvraag',
  },
}
