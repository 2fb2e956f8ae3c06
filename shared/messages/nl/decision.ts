import type { Told } from '../format.ts'
import type { Sentence, Sentences } from '../sentences.ts'

const days = { one: '# dag', other: '# dagen' }

const delivered = (t: Told) =>
  t.is('deliveredOnSource', 'order-system')
    ? `de levering op ${t.date('deliveredOn')}, zoals gemeld door het bestelsysteem van mi.com`
    : `de levering op ${t.date('deliveredOn')}`

const since = (t: Told) => (t.is('deliveredOn') ? delivered(t) : `de aankoop op ${t.date('purchasedOn')}`)

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `De aanvraag is gedaan op dag ${t.number('day')} na ${since(t)}; dag ${t.number('days')} is de laatste dag.`
      : `Het toestel is gekocht op ${t.date('purchasedOn')} en dus zeker in de laatste ${t.count('days', days)} geleverd.`,
  fail: (t) =>
    `De aanvraag is gedaan op dag ${t.number('day')} na ${since(t)}; de laatste dag was ${t.date('lastDay')}.`,
  unknown: (t) =>
    `Laat ons weten wanneer het toestel is geleverd: dit kan alleen binnen ${t.count('days', days)} na die dag.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Niets wijst op ${words}.`,
  fail: () => `De garantie geldt niet voor een defect door ${words}.`,
})

const seal = {
  pass: () => 'Over het serienummer en het zegel is niets nadeligs bekend.',
  fail: () => 'Het serienummer is onleesbaar, of het garantiezegel is verbroken of verdwenen.',
}

export const dutch: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'Het toestel is via de officiële kanalen in de Benelux verkocht.',
      fail: () => 'Het toestel is niet via de officiële kanalen in de Benelux verkocht; daarom kunnen wij niet helpen.',
      unknown: () => 'De fabrikant kan op dit moment niet zeggen of dit een officieel Benelux-toestel is.',
    },
    'service-offered': {
      fail: (t) =>
        t.is('request', 'wall-mounting')
          ? 'Wij hangen geen televisies aan de muur.'
          : 'Installatie en onderhoud horen niet bij onze service.',
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
      fail: () => 'Een winkel kan alleen aanmelden wat hij zelf heeft verkocht; gebruik de website van Dr. Mobile.',
    },
    'claim-place': {
      pass: () => 'De aanvraag is gedaan waar het toestel is verkocht.',
      fail: (t) =>
        t.is('purchaseChannel', 'mi.com')
          ? 'Bij een aankoop op mi.com kan alleen de klantenservice dit aannemen.'
          : 'Alleen de winkel die het toestel heeft verkocht, kan dit aannemen.',
    },
    'mi-com-serial': {
      pass: () => 'Het bestelsysteem van mi.com heeft gemeld wanneer dit serienummer is geleverd; die datum telt.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'Het bestelsysteem van mi.com heeft dit serienummer bij een andere bestelling gemeld; daarom kijkt eerst een medewerker.'
          : 'Het bestelsysteem van mi.com heeft dit serienummer als verkocht bij mi.com gemeld; daarom kijkt eerst een medewerker.',
    },
    'received-in-time': {
      pass: () => 'De aanvraag heeft ons snel bereikt.',
      unknown: (t) =>
        `De aanvraag bereikte ons ${t.count('daysEarlier', days)} na haar datum; na meer dan ${t.count('daysMax', days)} kijkt eerst een medewerker.`,
    },
    'fault-described': {
      pass: () => 'Het defect is beschreven.',
      unknown: (t) => `Beschrijf het defect in minstens ${t.count('needed', { one: '# teken', other: '# tekens' })}.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `Een televisie van ${t.number('screenInches')} inch wordt in onze werkplaats gerepareerd.`
          : `Een televisie van ${t.number('screenInches')} inch wordt bij u thuis gerepareerd.`,
      unknown: (t) =>
        `Geef de grootte van het scherm op: boven ${t.number('smallTvInches')} inch komen wij bij u thuis.`,
    },
    'remorse-online-only': {
      pass: () => 'Het toestel is op mi.com gekocht; daar mag u op een aankoop terugkomen.',
      fail: () => 'Alleen een aankoop op mi.com kan zonder defect worden teruggestuurd.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'claimed-failure': {
      pass: () => 'Volgens de melding heeft het toestel een fabricagefout.',
      fail: () => 'Er is geen fabricagefout; het toestel was bij levering dus niet defect.',
      unknown: () => 'Laat ons weten of het toestel een fabricagefout heeft.',
    },
    'claim-free-of-causes': {
      pass: () => 'Er is geen oorzaak bekend die tegen een fabricagefout spreekt.',
      fail: () => 'Het defect is na de verkoop ontstaan; het toestel was bij levering dus niet defect.',
    },
    'complete-for-inspection': {
      pass: () => 'Het toestel en de hele inhoud van de doos kunnen worden bekeken.',
      fail: () => 'Het toestel en alles wat in de doos zat, moeten er zijn om te worden bekeken.',
      unknown: () => 'Laat ons weten of het toestel en alles wat in de doos zat, er nog zijn.',
    },
    'proof-for-claim': {
      pass: () => 'De aankoop is bewezen.',
      unknown: () => 'Laat het originele aankoopbewijs zien.',
    },
    'free-of-abuse': {
      pass: () => 'Het toestel en de accessoires tonen geen sporen van misbruik.',
      fail: () => 'Het toestel of de accessoires tonen sporen van misbruik.',
      unknown: () => 'Laat ons weten of het toestel of de accessoires sporen van misbruik tonen.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'De step zit in de originele doos en de schroeven zitten erin.',
      fail: () => 'De step moet in de originele doos zitten, met de schroeven op hun plaats.',
      unknown: () => 'Laat ons weten of de step in de originele doos zit, met de schroeven op hun plaats.',
    },
    'panel-served': {
      pass: () => 'Wij vervangen geen schermpanelen: onder garantie wordt de hele televisie omgeruild.',
      fail: () =>
        'Wij vervangen geen schermpanelen en buiten de garantie ruilen wij niet om; een nieuw toestel is het advies.',
      unknown: () => 'Wij vervangen geen schermpanelen; of de televisie wordt omgeruild, hangt af van de garantie.',
    },
    'statutory-withdrawal': {
      unknown: (t) =>
        t.is('inTime')
          ? `De aanvraag valt binnen de ${t.count('days', days)} van het herroepingsrecht; een medewerker beslist.`
          : `Laat ons weten wanneer het toestel is geleverd: het herroepingsrecht duurt ${t.count('days', days)}.`,
    },
    'warranty-asked-for': {
      pass: () => 'De reparatie wordt onder garantie gevraagd.',
      fail: () => 'U vroeg om een reparatie buiten de garantie.',
    },
    'proof-for-warranty': {
      pass: () => 'De aankoop is bewezen.',
      fail: () => 'Zonder aankoopbewijs is er geen garantie.',
      unknown: () => 'Laat een aankoopbewijs zien; zonder bewijs is er geen garantie.',
    },
    'manufacturing-failure': {
      pass: (t) =>
        t.is('stated', true)
          ? 'Volgens de melding heeft het toestel een fabricagefout.'
          : 'Wij gaan uit van een fabricagefout tot wij het toestel hebben bekeken.',
      fail: () => 'Het is geen fabricagefout; daarom geldt de garantie niet.',
      unknown: () => 'Laat ons weten of het toestel een fabricagefout heeft.',
    },
    'within-warranty': {
      pass: (t) => `De garantie loopt tot en met ${t.date('endsOn')}.`,
      fail: (t) => `De garantie liep tot ${t.date('endsOn')}; de reparatie is pas op ${t.date('raisedOn')} gevraagd.`,
      unknown: (t) =>
        `Laat ons weten wanneer het toestel is gekocht: de garantie duurt ${t.count('months', { one: '# maand', other: '# maanden' })}.`,
    },
    'covered-item': {
      pass: () => 'De garantie van het toestel geldt ook hiervoor.',
      fail: () => 'De garantie van het toestel geldt niet voor een los gekocht accessoire.',
      unknown: () => 'Het accessoire is los gekocht; een medewerker zoekt de garantie na.',
    },
    'not-wear': cause('slijtage of veroudering'),
    'not-abnormal-use': cause('ongewoon gebruik'),
    'not-unauthorised-repair': cause('openen, repareren of veranderen door een onbevoegde'),
    'not-misuse-or-accident': cause('misbruik, nalatigheid of een ongeluk'),
    'not-improper-installation': cause('verkeerde installatie, bediening of verkeerd onderhoud'),
    'not-liquid-or-voltage': cause('voedsel, vloeistof, roest of verkeerde spanning'),
    'not-cosmetic': cause('krassen en sporen aan de buitenkant'),
    'not-outside-manual': cause('gebruik dat de handleiding afraadt'),
    'not-software-or-third-party': cause('software of apparatuur van een ander merk'),
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
  },
  redirects: {
    'original-seller': 'Ga naar degene die u het toestel heeft verkocht.',
    'provider-of-choice': 'Kies hiervoor een ander bedrijf.',
    'new-device': 'Overweeg een nieuw toestel te kopen.',
    'point-of-sale': 'Ga naar de winkel die u het toestel heeft verkocht.',
    'call-centre': 'Bel ons op 0800 3344553, van maandag tot en met vrijdag van 9:00 tot 18:00 uur.',
    'dr-mobile': 'Meld de reparatie aan op de website van Dr. Mobile.',
  },
}
