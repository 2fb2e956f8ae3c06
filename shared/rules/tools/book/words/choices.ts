import type { ReadingChoices, ReadingId, readings } from '../../../index.ts'

/** Readings that can be read otherwise. */
type OpenReading = {
  [Id in ReadingId]: (typeof readings)[Id]['choices'] extends readonly [string] ? never : Id
}[ReadingId]

/** What is done under each choice of each reading that has more than one. */
type ChoiceWords = { readonly [Id in OpenReading]: Readonly<Record<ReadingChoices[Id], string>> }

export const choicesInEnglish: ChoiceWords = {
  'R-nonofficial-inbound': { vendor: 'the vendor pays the way in', retailer: 'the retailer pays the way in' },
  'R-defect-presumed': { presumed: 'a manufacturing fault is presumed', asked: 'it is asked for' },
  'R-warranty-start': { delivery: 'from the delivery', purchase: 'from the purchase' },
  'R-warranty-end': { inclusive: 'that day is still covered', exclusive: 'that day is no longer covered' },
  'R-accessory': { review: 'a person looks', 'not-covered': 'it is not covered' },
  'R-doa-before-delivery': { review: 'a person looks', accept: 'it is taken like any other' },
  'R-retail-refund': { 'to-the-shop': 'sent to the shop', nowhere: 'sent nowhere' },
  'R-pop-missing': { asked: 'it is asked for', 'not-covered': 'without it nothing is covered' },
  'R-order-pop': { 'is-proof': 'the reported order is proof', 'needs-proof': 'a proof is needed all the same' },
  'R-visible-abuse': { 'is-misuse': 'it counts as misuse', 'is-not-misuse': 'it does not count as misuse' },
  'R-doa-day-count': { 'from-delivery': 'counted from the delivery', 'from-purchase': 'counted from the purchase' },
  'R-backdating': { review: 'a person looks', accept: 'it is taken like any other' },
  'R-remorse-days': { 'from-delivery': 'counted from the delivery', 'from-purchase': 'counted from the purchase' },
  'R-online-withdrawal': {
    open: 'through mi.com and the call centre',
    'call-centre-only': 'through the call centre only',
  },
  'R-withdrawal': { review: 'a person looks', refuse: 'it is refused' },
  'R-doa-seal': { 'is-abuse': 'a sign of abuse', 'is-no-abuse': 'no sign of abuse' },
  'R-call-centre-scope': { netherlands: 'from the Netherlands only', benelux: 'from all three countries' },
  'R-pos-seller': { 'own-sales': 'its own sales only', 'any-sale': 'any sale' },
  'R-tv-size': { small: 'counts as small', large: 'counts as large' },
  'R-lcd-no-fee': { vendor: 'the vendor pays the way', consumer: 'the consumer pays the way' },
  'R-scooter-doa': { condition: 'a condition', advice: 'only advice' },
  'R-fault-description': { required: 'a description is needed', optional: 'a description is optional' },
  'R-onsite-costs': { consumer: 'the consumer pays the travel', vendor: 'the vendor pays the travel' },
  'R-tv-remorse-shipping': { 'way-in': 'the way in only', 'both-ways': 'both ways' },
  'R-vat': { domestic: 'our VAT on every quote', 'reverse-charge': 'none for retailers abroad, who declare it' },
}

export const choicesInDutch: ChoiceWords = {
  'R-nonofficial-inbound': {
    vendor: 'de fabrikant betaalt de heenweg',
    retailer: 'de winkelier betaalt de heenweg',
  },
  'R-defect-presumed': { presumed: 'een fabricagefout wordt aangenomen', asked: 'er wordt naar gevraagd' },
  'R-warranty-start': { delivery: 'vanaf de levering', purchase: 'vanaf de aankoop' },
  'R-warranty-end': { inclusive: 'die dag is nog gedekt', exclusive: 'die dag is niet meer gedekt' },
  'R-accessory': { review: 'een medewerker kijkt', 'not-covered': 'het is niet gedekt' },
  'R-doa-before-delivery': { review: 'een medewerker kijkt', accept: 'zij wordt gewoon aangenomen' },
  'R-retail-refund': { 'to-the-shop': 'naar de winkel verwezen', nowhere: 'nergens naar verwezen' },
  'R-pop-missing': { asked: 'er wordt naar gevraagd', 'not-covered': 'zonder bewijs is niets gedekt' },
  'R-order-pop': { 'is-proof': 'de gemelde bestelling is bewijs', 'needs-proof': 'er is toch een bewijs nodig' },
  'R-visible-abuse': { 'is-misuse': 'het telt als zo’n oorzaak', 'is-not-misuse': 'het telt niet als zo’n oorzaak' },
  'R-doa-day-count': { 'from-delivery': 'geteld vanaf de levering', 'from-purchase': 'geteld vanaf de aankoop' },
  'R-backdating': { review: 'een medewerker kijkt', accept: 'zij wordt gewoon aangenomen' },
  'R-remorse-days': { 'from-delivery': 'geteld vanaf de levering', 'from-purchase': 'geteld vanaf de aankoop' },
  'R-online-withdrawal': { open: 'via mi.com en het callcenter', 'call-centre-only': 'alleen via het callcenter' },
  'R-withdrawal': { review: 'een medewerker kijkt', refuse: 'zij wordt geweigerd' },
  'R-doa-seal': { 'is-abuse': 'een spoor van misbruik', 'is-no-abuse': 'geen spoor van misbruik' },
  'R-call-centre-scope': { netherlands: 'alleen uit Nederland', benelux: 'uit alle drie de landen' },
  'R-pos-seller': { 'own-sales': 'alleen eigen verkopen', 'any-sale': 'elke verkoop' },
  'R-tv-size': { small: 'geldt als klein', large: 'geldt als groot' },
  'R-lcd-no-fee': { vendor: 'de fabrikant betaalt de weg', consumer: 'de consument betaalt de weg' },
  'R-scooter-doa': { condition: 'een voorwaarde', advice: 'alleen een advies' },
  'R-fault-description': { required: 'een beschrijving is nodig', optional: 'een beschrijving hoeft niet' },
  'R-onsite-costs': { consumer: 'de consument betaalt het voorrijden', vendor: 'de fabrikant betaalt het voorrijden' },
  'R-tv-remorse-shipping': { 'way-in': 'alleen de heenweg', 'both-ways': 'beide wegen' },
  'R-vat': {
    domestic: 'onze btw op elke offerte',
    'reverse-charge': 'geen voor winkeliers in het buitenland, die haar zelf aangeven',
  },
}
