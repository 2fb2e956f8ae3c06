import type { Told } from '../format.ts'
import { isFromDelivery, type Sentence, type Sentences } from '../sentences.ts'

const days = { one: '# Tag', other: '# Tage' }
const daysDative = { one: '# Tag', other: '# Tagen' }

/** The delivery or the purchase with its date, each in the case that its preposition asks for. */
function start(t: Told, delivery: string, purchase: string): string {
  if (!isFromDelivery(t)) return `${purchase} am ${t.date('purchasedOn')}`
  const reported = t.is('deliveredOnSource', 'order-system')
    ? ', wie das Bestellsystem von mi.com sie gemeldet hat'
    : ''
  return `${delivery} am ${t.date('deliveredOn')}${reported}`
}

function since(t: Told): string {
  const day = t.value('day')
  if (day === 0) return `am selben Tag wie ${start(t, 'die Lieferung', 'der Kauf')}`
  const event = start(t, 'der Lieferung', 'dem Kauf')
  return day < 0 ? `vor ${event}` : `${t.count('day', days)} nach ${event}`
}

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `Die Anfrage kam ${since(t)}; möglich ist sie bis einschließlich ${t.date('lastDay')}.`
      : `Das Gerät wurde am ${t.date('purchasedOn')} gekauft und damit auf jeden Fall innerhalb der letzten ${t.count('days', days)} geliefert.`,
  fail: (t) => `Die Anfrage kam ${since(t)}; möglich war sie bis einschließlich ${t.date('lastDay')}.`,
  unknown: (t) =>
    `Bitte sagen Sie uns, wann Sie das Gerät erhalten haben: Diese Anfrage ist nur innerhalb von ${t.count('days', daysDative)} danach möglich.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Nichts deutet auf ${words} hin.`,
  fail: () => `Die Garantie gilt nicht für einen Defekt durch ${words}.`,
})

const seal = {
  pass: () => 'Zu Seriennummer und Garantiesiegel ist nichts Nachteiliges bekannt.',
  fail: () => 'Die Seriennummer ist nicht lesbar, oder das Garantiesiegel ist gebrochen oder fehlt.',
}

const separateAccessory: Sentence = () =>
  'Das Zubehör wurde einzeln gekauft; deshalb sieht sich das zuerst ein Mitarbeiter an.'

const disputeBody = (body: string) =>
  `Wenn wir uns nicht einigen, können Sie ${body} fragen, ob die Streitigkeit dort behandelt werden kann; Sie können auch vor Gericht gehen.`

export const german: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'Das Gerät wurde über die offiziellen Kanäle in den Benelux-Ländern verkauft.',
      fail: () =>
        'Das Gerät wurde nicht über die offiziellen Kanäle in den Benelux-Ländern verkauft; deshalb können wir nicht helfen.',
      unknown: () =>
        'Der Hersteller kann uns derzeit nicht sagen, ob dies ein offizielles Gerät aus den Benelux-Ländern ist.',
    },
    'service-offered': {
      fail: (t) => {
        if (!t.is('request', 'wall-mounting')) return 'Installation und Wartung gehören nicht zu unserem Service.'
        return t.is('line', 'tv') ? 'Wir hängen keine Fernseher an die Wand.' : 'Wir hängen keine Geräte an die Wand.'
      },
    },
    'repair-channel': {
      pass: () => 'Die Reparatur wurde an einer Stelle angemeldet, die sie annimmt.',
      fail: (t) =>
        t.is('channel', 'call-centre')
          ? 'Der Kundendienst nimmt solche Reparaturen nur aus den Niederlanden an; bitte nutzen Sie die Website von Dr. Mobile.'
          : 'Hier werden keine Reparaturen angenommen; bitte nutzen Sie die Website von Dr. Mobile.',
    },
    'registered-by-seller': {
      pass: () => 'Das Geschäft hat dieses Gerät selbst verkauft.',
      fail: () =>
        'Ein Geschäft kann nur anmelden, was es selbst verkauft hat; bitte nutzen Sie die Website von Dr. Mobile.',
    },
    'claim-place': {
      pass: () => 'Die Anfrage wurde an der richtigen Stelle gestellt.',
      fail: (t) =>
        t.is('openAtMiCom', true)
          ? 'Bei einem Kauf auf mi.com können nur mi.com selbst oder der Kundendienst diese Anfrage annehmen.'
          : t.is('purchaseChannel', 'mi.com')
            ? 'Bei einem Kauf auf mi.com kann nur der Kundendienst diese Anfrage annehmen.'
            : 'Nur das Geschäft, das das Gerät verkauft hat, kann diese Anfrage annehmen.',
    },
    'claimed-item': {
      pass: () => 'Es geht um das Gerät oder um etwas, das in seiner Verpackung war.',
      unknown: separateAccessory,
    },
    'mi-com-serial': {
      pass: () =>
        'Das Bestellsystem von mi.com hat gemeldet, wann diese Seriennummer geliefert wurde; dieses Datum zählt.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'Das Bestellsystem von mi.com hat diese Seriennummer für eine andere Bestellung gemeldet; deshalb sieht sich das zuerst ein Mitarbeiter an.'
          : 'Das Bestellsystem von mi.com hat diese Seriennummer als auf mi.com verkauft gemeldet; deshalb sieht sich das zuerst ein Mitarbeiter an.',
    },
    'received-in-time': {
      pass: () => 'Die Anfrage hat uns kurz nach ihrem Datum erreicht.',
      unknown: (t) =>
        `Die Anfrage erreichte uns ${t.count('daysEarlier', days)} nach ihrem Datum; nach mehr als ${t.count('daysMax', daysDative)} sieht sie sich zuerst ein Mitarbeiter an.`,
    },
    'battery-safe': {
      pass: () => 'Zum Akku ist nichts Nachteiliges bekannt.',
      unknown: () =>
        'Laut Anfrage ist der Akku aufgebläht oder heiß, oder er läuft aus oder raucht; deshalb sieht sich das zuerst ein Mitarbeiter an.',
    },
    'fault-described': {
      pass: () => 'Der Defekt ist beschrieben.',
      unknown: (t) =>
        t.is('needed', 1)
          ? 'Bitte beschreiben Sie den Defekt.'
          : `Bitte beschreiben Sie den Defekt mit mindestens ${t.count('needed', { other: '# Zeichen' })}.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `Um Fernseher mit ${t.number('screenInches')} Zoll kümmern wir uns in unserer Werkstatt.`
          : `Um Fernseher mit ${t.number('screenInches')} Zoll kümmern wir uns bei Ihnen zu Hause.`,
      unknown: (t) =>
        `Bitte nennen Sie uns die Bildschirmgröße: Um Fernseher über ${t.number('smallTvInches')} Zoll kümmern wir uns bei Ihnen zu Hause.`,
    },
    'remorse-online-only': {
      pass: () => 'Das Gerät wurde auf mi.com gekauft und kann dort auch ohne Defekt zurückgegeben werden.',
      fail: () =>
        'Nur ein auf mi.com gekauftes Gerät kann ohne Defekt an uns zurückgegeben werden; ob das Geschäft das Gerät zurücknimmt, entscheidet es selbst.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'raised-after-delivery': {
      pass: () => 'Die Anfrage kam nicht vor der Lieferung.',
      unknown: (t) =>
        `Die Anfrage kam am ${t.date('raisedOn')} und damit vor der Lieferung am ${t.date('deliveredOn')}; deshalb sieht sich das zuerst ein Mitarbeiter an.`,
    },
    'claimed-failure': {
      pass: () => 'Das Gerät hat laut Anfrage einen Herstellungsfehler.',
      fail: () => 'Es liegt kein Herstellungsfehler vor; das Gerät gilt also nicht als defekt geliefert.',
      unknown: () => 'Bitte sagen Sie uns, ob das Gerät einen Herstellungsfehler hat.',
    },
    'claim-free-of-causes': {
      pass: () => 'Keine bekannte Ursache spricht gegen einen Herstellungsfehler.',
      fail: () => 'Die angegebene Ursache ist kein Herstellungsfehler; das Gerät gilt also nicht als defekt geliefert.',
    },
    'complete-for-inspection': {
      pass: () => 'Das Gerät und der ganze Inhalt der Verpackung können geprüft werden.',
      fail: () => 'Das Gerät und alles, was in der Verpackung war, müssen zur Prüfung da sein.',
      unknown: () => 'Bitte sagen Sie uns, ob das Gerät und alles, was in der Verpackung war, noch da sind.',
    },
    'proof-for-claim': {
      pass: () => 'Der Kauf ist belegt.',
      unknown: () => 'Bitte legen Sie den Kaufbeleg im Original vor.',
    },
    'free-of-abuse': {
      pass: () => 'Weder das Gerät noch das Zubehör zeigt Spuren unsachgemäßer Behandlung.',
      fail: () => 'Das Gerät oder das Zubehör zeigt Spuren unsachgemäßer Behandlung.',
      unknown: () => 'Bitte sagen Sie uns, ob das Gerät oder das Zubehör Spuren unsachgemäßer Behandlung zeigt.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'Der E-Scooter liegt in der Originalverpackung, und die Schrauben sind an ihrem Platz.',
      fail: () => 'Der E-Scooter muss in der Originalverpackung liegen, mit den Schrauben an ihrem Platz.',
      unknown: () =>
        'Bitte sagen Sie uns, ob der E-Scooter in der Originalverpackung liegt und die Schrauben an ihrem Platz sind.',
    },
    'panel-served': {
      pass: () => 'Wir ersetzen keine Bildschirmpanels: Innerhalb der Garantie wird der ganze Fernseher umgetauscht.',
      fail: (t) =>
        t.is('wished', true)
          ? 'Wir ersetzen keine Bildschirmpanels, auch nicht gegen Bezahlung; innerhalb der Garantie wird stattdessen der ganze Fernseher umgetauscht.'
          : 'Wir ersetzen keine Bildschirmpanels, und außerhalb der Garantie tauschen wir nicht um; bitte erwägen Sie ein neues Gerät.',
      unknown: () =>
        'Wir ersetzen keine Bildschirmpanels; ob der Fernseher umgetauscht wird, hängt von der Garantie ab.',
    },
    'statutory-withdrawal': {
      unknown: (t) => {
        if (!t.is('inTime', true))
          return `Bitte sagen Sie uns, wann das Gerät geliefert wurde: Das Widerrufsrecht gilt ${t.count('days', days)}.`
        return t.is('lastDay')
          ? `Das Widerrufsrecht gilt bis einschließlich ${t.date('lastDay')}; deshalb entscheidet ein Mitarbeiter.`
          : `Die Anfrage kam innerhalb der ${t.count('days', days)} des Widerrufsrechts; deshalb entscheidet ein Mitarbeiter.`
      },
    },
    'warranty-asked-for': {
      pass: () => 'Die Reparatur wird auf Garantie gewünscht.',
      fail: () => 'Sie haben um eine Reparatur außerhalb der Garantie gebeten.',
    },
    'proof-for-warranty': {
      pass: () => 'Der Kauf ist belegt.',
      fail: () => 'Ohne Kaufbeleg gibt es keine Garantie.',
      unknown: () => 'Bitte legen Sie einen Kaufbeleg vor; ohne ihn gibt es keine Garantie.',
    },
    'manufacturing-failure': {
      pass: (t) =>
        t.is('stated', true)
          ? 'Das Gerät hat laut Anfrage einen Herstellungsfehler.'
          : 'Wir gehen von einem Herstellungsfehler aus, bis wir das Gerät geprüft haben.',
      fail: () => 'Es ist kein Herstellungsfehler; deshalb gilt die Garantie nicht.',
      unknown: () => 'Bitte sagen Sie uns, ob das Gerät einen Herstellungsfehler hat.',
    },
    'within-warranty': {
      pass: (t) => `Die Garantie läuft bis einschließlich ${t.date('endsOn')}.`,
      fail: (t) =>
        `Die Garantie endete am ${t.date('endsOn')}; die Reparatur wurde erst am ${t.date('raisedOn')} gewünscht.`,
      unknown: (t) =>
        t.is('endsOn')
          ? `Vom Kauf an gerechnet endete die Garantie am ${t.date('endsOn')}; bitte sagen Sie uns, wann das Gerät geliefert wurde, damit wir wissen, ob sie noch gilt.`
          : `Bitte sagen Sie uns, wann das Gerät gekauft wurde: Die Garantie läuft ${t.count('months', { one: '# Monat', other: '# Monate' })}.`,
    },
    'covered-item': {
      pass: () => 'Die Garantie des Geräts gilt auch hierfür.',
      fail: () => 'Die Garantie des Geräts gilt nicht für einzeln gekauftes Zubehör.',
      unknown: separateAccessory,
    },
    'not-wear': cause('Abnutzung oder Alterung'),
    'not-abnormal-use': cause('ungewöhnlichen Gebrauch'),
    'not-unauthorised-repair': cause('unbefugtes Öffnen, Reparieren oder Verändern'),
    'not-misuse-or-accident': cause('unsachgemäße Behandlung, Nachlässigkeit oder einen Unfall'),
    'not-improper-installation': cause('falsche Installation, Bedienung oder Pflege'),
    'not-liquid-or-voltage': cause('Speisen, Flüssigkeit, Rost oder falsche Spannung'),
    'not-cosmetic': {
      pass: () => 'Nichts deutet auf Kratzer und Spuren normalen Gebrauchs hin.',
      fail: () => 'Die Garantie gilt nicht für Kratzer und Spuren normalen Gebrauchs.',
    },
    'not-outside-manual': {
      pass: () => 'Nichts deutet auf einen Gebrauch hin, den die Anleitung nicht erlaubt.',
      fail: () => 'Die Garantie gilt nicht für einen Defekt durch einen Gebrauch, den die Anleitung nicht erlaubt.',
    },
    'not-software-or-third-party': {
      pass: () =>
        'Nichts deutet darauf hin, dass die Ursache Software ist oder ein Gerät, das nicht mit dem Produkt geliefert wurde.',
      fail: () =>
        'Die Garantie gilt nicht für Software und nicht für Geräte, die nicht mit dem Produkt geliefert wurden.',
    },
    'serial-and-seal': seal,
    'warrantable-at-inspection': {
      pass: () => 'Die Prüfung hat nichts ergeben, was die Garantie ausschließt.',
      fail: () => 'Die Prüfung hat ergeben, dass die Garantie für diesen Defekt nicht gilt.',
    },
    'official-at-inspection': {
      fail: () =>
        'Die Prüfung hat ergeben, dass das Gerät nicht über die offiziellen Kanäle in den Benelux-Ländern verkauft wurde; es wird nicht repariert.',
    },
  },
  notApplicable: 'Das spielt hier keine Rolle.',
  instructions: {
    'pack-scooter':
      'Wickeln Sie den E-Scooter in Luftpolsterfolie und schützen Sie Display, Bremse und Faltgelenk gut.',
    'mark-serial': 'Lassen Sie das Geschäft die Seriennummer auf den Kaufbeleg schreiben.',
    'use-original-carton': 'Wenn Sie die Originalverpackung noch haben, verwenden Sie sie bitte.',
    'take-photo': 'Sehen Sie den E-Scooter gemeinsam an und machen Sie Fotos, bevor Sie ihn abgeben.',
    'self-help': 'Bitte versuchen Sie es zuerst mit den Hilfeseiten von mi.com; vieles lässt sich dort lösen.',
    'keep-proof-copy': 'Für das Geschäft: Bitte bewahren Sie eine Kopie des Kaufbelegs auf.',
    'separate-warranty':
      'Für Software und für Geräte, die nicht mit dem Produkt geliefert wurden, gibt es vielleicht eine eigene Lizenz oder Garantie, die Ihnen hilft.',
    'statutory-rights': 'Ihre gesetzlichen Rechte gegenüber dem Verkäufer bleiben davon unberührt.',
    'second-look':
      'Wenn Sie nicht einverstanden sind, können Sie verlangen, dass sich ein Mitarbeiter dies noch einmal ansieht.',
    'dispute-body': {
      NL: disputeBody('De Geschillencommissie, die niederländische Schlichtungsstelle,'),
      BE: disputeBody('den belgischen Ombudsdienst für Verbraucher'),
      LU: disputeBody('den Mediator für Verbrauchergeschäfte (Médiateur de la consommation)'),
    },
    'damaged-battery':
      'Benutzen, laden und versenden Sie das Gerät nicht, auch nicht als gewöhnliches Paket, und halten Sie es von allem fern, was brennen kann. Lassen Sie sich zuerst von Fachleuten sagen, wie es sicher befördert werden kann.',
  },
  redirects: {
    'original-seller': 'Bitte wenden Sie sich an die Person oder Firma, die Ihnen das Gerät verkauft hat.',
    'provider-of-choice': 'Bitte wählen Sie dafür einen anderen Anbieter.',
    'new-device': 'Bitte erwägen Sie den Kauf eines neuen Geräts.',
    'point-of-sale': 'Bitte gehen Sie in das Geschäft, das Ihnen das Gerät verkauft hat.',
    'call-centre':
      'Bitte rufen Sie uns an: 0800 3344553 (kostenlos innerhalb der Niederlande), Montag bis Freitag von 9 bis 18 Uhr.',
    'dr-mobile': 'Bitte melden Sie die Reparatur auf der Website von Dr. Mobile an.',
  },
}
