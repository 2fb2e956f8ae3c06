import type { Told } from '../format.ts'
import { isFromDelivery, type Sentence, type Sentences } from '../sentences.ts'

const days = { one: '# dag', other: '# dagen' }

const delivered = (t: Told) =>
  t.is('deliveredOnSource', 'order-system')
    ? `de levering op ${t.date('deliveredOn')}, zoals gemeld door het bestelsysteem van mi.com`
    : `de levering op ${t.date('deliveredOn')}`

const start = (t: Told) => (isFromDelivery(t) ? delivered(t) : `de aankoop op ${t.date('purchasedOn')}`)

function since(t: Told): string {
  const day = t.value('day')
  if (day < 0) return `vóór ${start(t)}`
  return day === 0 ? `op dezelfde dag als ${start(t)}` : `${t.count('day', days)} na ${start(t)}`
}

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `De aanvraag kwam ${since(t)}; dat kan tot en met ${t.date('lastDay')}.`
      : `Het toestel is gekocht op ${t.date('purchasedOn')} en dus zeker in de laatste ${t.count('days', days)} geleverd.`,
  fail: (t) => `De aanvraag kwam ${since(t)}; dat kon tot en met ${t.date('lastDay')}.`,
  unknown: (t) =>
    `Laat ons weten wanneer u het toestel hebt ontvangen: deze aanvraag kan alleen binnen ${t.count('days', days)} na die dag.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Niets wijst op ${words}.`,
  fail: () => `De garantie geldt niet voor een defect door ${words}.`,
})

const seal = {
  pass: () => 'Over het serienummer en het garantiezegel is niets in uw nadeel bekend.',
  fail: () => 'Het serienummer is onleesbaar, of het garantiezegel is verbroken of verdwenen.',
}

const separateAccessory: Sentence = () => 'Het accessoire is los gekocht; daarom kijkt eerst een medewerker ernaar.'

const disputeBody = (body: string) =>
  `Als wij het niet eens worden, kunt u ${body} vragen of het geschil daar kan worden behandeld; u kunt ook naar de rechter gaan.`

export const dutch: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'Het toestel is via de officiële kanalen in de Benelux verkocht.',
      fail: () => 'Het toestel is niet via de officiële kanalen in de Benelux verkocht; daarom kunnen wij niet helpen.',
      unknown: () => 'De fabrikant kan op dit moment niet zeggen of dit een officieel Benelux-toestel is.',
    },
    'service-offered': {
      fail: (t) => {
        if (!t.is('request', 'wall-mounting')) return 'Installatie en onderhoud horen niet bij onze service.'
        return t.is('line', 'tv')
          ? 'Wij hangen geen televisies aan de muur.'
          : 'Wij hangen geen toestellen aan de muur.'
      },
    },
    'repair-channel': {
      pass: () => 'De reparatie is aangemeld waar dat kan.',
      fail: (t) =>
        t.is('channel', 'call-centre')
          ? 'De klantenservice neemt zulke reparaties alleen aan uit Nederland; gebruik de website van Dr. Mobile.'
          : 'Hier kan geen reparatie worden aangemeld; gebruik de website van Dr. Mobile.',
    },
    'registered-by-seller': {
      pass: () => 'De winkel heeft dit toestel zelf verkocht.',
      fail: () =>
        'Een winkel kan alleen aanmelden wat die winkel zelf heeft verkocht; gebruik de website van Dr. Mobile.',
    },
    'claim-place': {
      pass: () => 'De aanvraag is op de juiste plaats gedaan.',
      fail: (t) =>
        t.is('openAtMiCom', true)
          ? 'Bij een aankoop op mi.com kunnen alleen mi.com zelf of de klantenservice deze aanvraag aannemen.'
          : t.is('purchaseChannel', 'mi.com')
            ? 'Bij een aankoop op mi.com kan alleen de klantenservice deze aanvraag aannemen.'
            : 'Alleen de winkel die het toestel heeft verkocht, kan deze aanvraag aannemen.',
    },
    'claimed-item': {
      pass: () => 'De aanvraag gaat over het toestel, of over iets uit de doos ervan.',
      unknown: separateAccessory,
    },
    'mi-com-serial': {
      pass: () => 'Het bestelsysteem van mi.com heeft gemeld wanneer dit serienummer is geleverd; die datum telt.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'Het bestelsysteem van mi.com heeft dit serienummer bij een andere bestelling gemeld; daarom kijkt eerst een medewerker ernaar.'
          : 'Het bestelsysteem van mi.com heeft dit serienummer als verkocht op mi.com gemeld; daarom kijkt eerst een medewerker ernaar.',
    },
    'received-in-time': {
      pass: () => 'De aanvraag heeft ons snel bereikt.',
      unknown: (t) =>
        `De aanvraag bereikte ons pas na ${t.count('daysEarlier', days)}; na meer dan ${t.count('daysMax', days)} kijkt eerst een medewerker ernaar.`,
    },
    'battery-safe': {
      pass: () => 'Over de batterij is niets in uw nadeel bekend.',
      unknown: () =>
        'Volgens de aanvraag is de batterij opgezwollen of heet, of komt er vloeistof of rook uit; daarom kijkt eerst een medewerker ernaar.',
    },
    'fault-described': {
      pass: () => 'Het defect is beschreven.',
      unknown: (t) =>
        t.is('needed', 1)
          ? 'Beschrijf het defect.'
          : `Beschrijf het defect in minstens ${t.count('needed', { one: '# teken', other: '# tekens' })}.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `Televisies van ${t.number('screenInches')} inch worden in onze werkplaats behandeld.`
          : `Televisies van ${t.number('screenInches')} inch worden bij u thuis behandeld.`,
      unknown: (t) =>
        `Geef de grootte van het scherm op: boven ${t.number('smallTvInches')} inch worden televisies bij u thuis behandeld.`,
    },
    'remorse-online-only': {
      pass: () => 'Het toestel is op mi.com gekocht; daar kan het ook zonder defect worden teruggegeven.',
      fail: () =>
        'Alleen een toestel dat op mi.com is gekocht, kan zonder defect aan ons worden teruggegeven; of de winkel het toestel terugneemt, beslist de winkel zelf.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'raised-after-delivery': {
      pass: () => 'De aanvraag is niet vóór de levering gedaan.',
      unknown: (t) =>
        `De aanvraag is op ${t.date('raisedOn')} gedaan, vóór de levering op ${t.date('deliveredOn')}; daarom kijkt eerst een medewerker ernaar.`,
    },
    'claimed-failure': {
      pass: () => 'Volgens de aanvraag heeft het toestel een fabricagefout.',
      fail: () => 'Er is geen fabricagefout; het toestel geldt dus niet als defect bij levering.',
      unknown: () => 'Laat ons weten of het toestel een fabricagefout heeft.',
    },
    'claim-free-of-causes': {
      pass: () => 'Er is geen oorzaak bekend die tegen een fabricagefout spreekt.',
      fail: () => 'De opgegeven oorzaak is geen fabricagefout; het toestel geldt dus niet als defect bij levering.',
    },
    'complete-for-inspection': {
      pass: () => 'Het toestel en de hele inhoud van de doos kunnen worden onderzocht.',
      fail: () => 'Het toestel en alles wat in de doos zat, moeten er zijn voor het onderzoek.',
      unknown: () => 'Laat ons weten of het toestel en alles wat in de doos zat, er nog zijn.',
    },
    'proof-for-claim': {
      pass: () => 'De aankoop is bewezen.',
      unknown: () => 'Laat het originele aankoopbewijs zien.',
    },
    'free-of-abuse': {
      pass: () => 'Het toestel en de accessoires vertonen geen sporen van misbruik.',
      fail: () => 'Het toestel of de accessoires vertonen sporen van misbruik.',
      unknown: () => 'Laat ons weten of het toestel of de accessoires sporen van misbruik vertonen.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'De step zit in de originele doos, met de schroeven op hun plaats.',
      fail: () => 'De step moet in de originele doos zitten, met de schroeven op hun plaats.',
      unknown: () => 'Laat ons weten of de step in de originele doos zit, met de schroeven op hun plaats.',
    },
    'panel-served': {
      pass: () => 'Wij vervangen geen schermpanelen: onder garantie wordt de hele televisie omgeruild.',
      fail: (t) =>
        t.is('wished', true)
          ? 'Wij vervangen geen schermpanelen, ook niet tegen betaling; onder garantie wordt in plaats daarvan de hele televisie omgeruild.'
          : 'Wij vervangen geen schermpanelen en buiten de garantie ruilen wij niet om; overweeg een nieuw toestel.',
      unknown: () => 'Wij vervangen geen schermpanelen; of de televisie wordt omgeruild, hangt af van de garantie.',
    },
    'statutory-withdrawal': {
      unknown: (t) => {
        if (!t.is('inTime', true))
          return `Laat ons weten wanneer het toestel is geleverd: het herroepingsrecht duurt ${t.count('days', days)}.`
        return t.is('lastDay')
          ? `Het herroepingsrecht loopt tot en met ${t.date('lastDay')}; daarom beslist een medewerker.`
          : `De aanvraag valt binnen de ${t.count('days', days)} van het herroepingsrecht; daarom beslist een medewerker.`
      },
    },
    'warranty-asked-for': {
      pass: () => 'De reparatie wordt onder garantie gevraagd.',
      fail: () => 'U vroeg om een reparatie buiten de garantie.',
    },
    'proof-for-warranty': {
      pass: () => 'De aankoop is bewezen.',
      fail: () => 'Zonder aankoopbewijs is er geen garantie.',
      unknown: () => 'Laat een aankoopbewijs zien; zonder aankoopbewijs is er geen garantie.',
    },
    'manufacturing-failure': {
      pass: (t) =>
        t.is('stated', true)
          ? 'Volgens de aanvraag heeft het toestel een fabricagefout.'
          : 'Wij gaan uit van een fabricagefout tot wij het toestel hebben onderzocht.',
      fail: () => 'Het is geen fabricagefout; daarom geldt de garantie niet.',
      unknown: () => 'Laat ons weten of het toestel een fabricagefout heeft.',
    },
    'within-warranty': {
      pass: (t) => `De garantie loopt tot en met ${t.date('endsOn')}.`,
      fail: (t) =>
        `De garantie liep tot en met ${t.date('endsOn')}; de reparatie is pas op ${t.date('raisedOn')} gevraagd.`,
      unknown: (t) =>
        t.is('endsOn')
          ? `Vanaf de aankoop gerekend liep de garantie tot en met ${t.date('endsOn')}; laat ons weten wanneer het toestel is geleverd, zodat wij weten of de garantie nog geldt.`
          : `Laat ons weten wanneer het toestel is gekocht: de garantie duurt ${t.count('months', { one: '# maand', other: '# maanden' })}.`,
    },
    'covered-item': {
      pass: () => 'De garantie van het toestel geldt ook hiervoor.',
      fail: () => 'De garantie van het toestel geldt niet voor een los gekocht accessoire.',
      unknown: separateAccessory,
    },
    'not-wear': cause('slijtage of veroudering'),
    'not-abnormal-use': cause('ongewoon gebruik'),
    'not-unauthorised-repair': cause('opening, reparatie of wijziging door een onbevoegde'),
    'not-misuse-or-accident': cause('misbruik, nalatigheid of een ongeluk'),
    'not-improper-installation': cause('verkeerde installatie, verkeerde bediening of verkeerd onderhoud'),
    'not-liquid-or-voltage': cause('voedsel, vloeistof, roest of verkeerde spanning'),
    'not-cosmetic': {
      pass: () => 'Niets wijst op krassen en sporen van normaal gebruik.',
      fail: () => 'De garantie geldt niet voor krassen en sporen van normaal gebruik.',
    },
    'not-outside-manual': cause('gebruik dat de handleiding niet toestaat'),
    'not-software-or-third-party': {
      pass: () => 'Niets wijst erop dat de oorzaak software is, of apparatuur die niet bij het product is geleverd.',
      fail: () => 'De garantie geldt niet voor software of voor apparatuur die niet bij het product is geleverd.',
    },
    'serial-and-seal': seal,
    'warrantable-at-inspection': {
      pass: () => 'Bij het onderzoek is niets gevonden wat de garantie uitsluit.',
      fail: () => 'Bij het onderzoek bleek dat de garantie niet voor dit defect geldt.',
    },
    'official-at-inspection': {
      fail: () =>
        'Bij het onderzoek bleek dat het toestel niet via de officiële kanalen in de Benelux is verkocht; het wordt niet gerepareerd.',
    },
  },
  notApplicable: 'Dit speelt hier geen rol.',
  instructions: {
    'pack-scooter': 'Wikkel de step in noppenfolie en bescherm display, rem en vouwscharnier goed.',
    'mark-serial': 'Laat de winkel het serienummer op het aankoopbewijs schrijven.',
    'use-original-carton': 'Gebruik de originele doos als u die nog hebt.',
    'take-photo': 'Bekijk de step samen en maak foto’s voordat u hem afgeeft.',
    'self-help': 'Probeer eerst de hulppagina’s op mi.com; veel problemen zijn daar op te lossen.',
    'keep-proof-copy': 'Voor de winkel: bewaar een kopie van het aankoopbewijs.',
    'separate-warranty':
      'Software, en apparatuur die niet bij het product is geleverd, heeft misschien een eigen licentie of garantie die u helpt.',
    'statutory-rights': 'Uw wettelijke rechten tegenover de verkoper blijven hierdoor onverlet.',
    'second-look': 'Als u het er niet mee eens bent, kunt u een medewerker er opnieuw naar laten kijken.',
    'dispute-body': {
      NL: disputeBody('De Geschillencommissie'),
      BE: disputeBody('de Consumentenombudsdienst'),
      LU: disputeBody('de Médiateur de la consommation, de Luxemburgse bemiddelaar voor consumenten,'),
    },
    'damaged-battery':
      'Gebruik het toestel niet, laad het niet op en verstuur het niet, ook niet als gewoon pakket, en houd het uit de buurt van alles wat kan branden. Laat u eerst door een deskundige vertellen hoe het veilig kan worden vervoerd.',
  },
  redirects: {
    'original-seller': 'Ga naar degene die u het toestel heeft verkocht.',
    'provider-of-choice': 'Kies hiervoor een ander bedrijf.',
    'new-device': 'Overweeg een nieuw toestel te kopen.',
    'point-of-sale': 'Ga naar de winkel die u het toestel heeft verkocht.',
    'call-centre':
      'Bel ons op 0800 3344553 (gratis binnen Nederland), van maandag tot en met vrijdag van 9:00 tot 18:00 uur.',
    'dr-mobile': 'Meld de reparatie aan op de website van Dr. Mobile.',
  },
}
