import type { Told } from '../format.ts'
import type { Sentence, Sentences } from '../sentences.ts'

const days = { one: '# Tag', other: '# Tage' }
const daysDative = { one: '# Tag', other: '# Tagen' }

const delivered = (t: Told) =>
  t.is('deliveredOnSource', 'order-system')
    ? `der Lieferung am ${t.date('deliveredOn')}, wie das Bestellsystem von mi.com sie gemeldet hat`
    : `der Lieferung am ${t.date('deliveredOn')}`

const since = (t: Told) => (t.is('deliveredOn') ? delivered(t) : `dem Kauf am ${t.date('purchasedOn')}`)

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `Die Anfrage kam an Tag ${t.number('day')} nach ${since(t)}; Tag ${t.number('days')} ist der letzte mögliche.`
      : `Das Gerät wurde am ${t.date('purchasedOn')} gekauft und kam also in den letzten ${t.count('days', daysDative)}.`,
  fail: (t) =>
    `Die Anfrage kam an Tag ${t.number('day')} nach ${since(t)}; der letzte mögliche Tag war der ${t.date('lastDay')}.`,
  unknown: (t) =>
    `Bitte nennen Sie uns den Tag der Lieferung: Danach ist dies nur ${t.count('days', days)} lang möglich.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Nichts deutet hin auf: ${words}.`,
  fail: () => `Für einen Defekt mit dieser Ursache gilt die Garantie nicht: ${words}.`,
})

const seal = {
  pass: () => 'Gegen Seriennummer und Siegel ist nichts bekannt.',
  fail: () => 'Die Seriennummer ist nicht lesbar, oder das Garantiesiegel ist gebrochen oder fehlt.',
}

export const german: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'Das Gerät wurde über die offiziellen Kanäle im Benelux verkauft.',
      fail: () =>
        'Das Gerät wurde nicht über die offiziellen Kanäle im Benelux verkauft; wir können es nicht annehmen.',
      unknown: () => 'Der Hersteller kann gerade nicht sagen, ob dies ein offizielles Benelux-Gerät ist.',
    },
    'service-offered': {
      fail: (t) =>
        t.is('request', 'wall-mounting')
          ? 'Wir hängen keine Fernseher an die Wand.'
          : 'Installation und Wartung gehören nicht zu unserem Service.',
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
      pass: () => 'Die Anfrage kam von dort, wo das Gerät verkauft wurde.',
      fail: (t) =>
        t.is('purchaseChannel', 'mi.com')
          ? 'Bei einem Kauf auf mi.com kann nur der Kundendienst dies annehmen.'
          : 'Nur das Geschäft, das das Gerät verkauft hat, kann dies annehmen.',
    },
    'mi-com-serial': {
      pass: () =>
        'Das Bestellsystem von mi.com hat gemeldet, wann diese Seriennummer geliefert wurde; dieses Datum zählt.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'Das Bestellsystem von mi.com hat diese Seriennummer für eine andere Bestellung gemeldet; erst sieht jemand von uns sie an.'
          : 'Das Bestellsystem von mi.com hat diese Seriennummer als bei mi.com verkauft gemeldet; erst sieht jemand von uns sie an.',
    },
    'received-in-time': {
      pass: () => 'Die Anfrage hat uns bald erreicht.',
      unknown: (t) =>
        `Die Anfrage erreichte uns ${t.count('daysEarlier', days)} nach ihrem Datum; nach mehr als ${t.count('daysMax', daysDative)} sieht erst jemand von uns sie an.`,
    },
    'fault-described': {
      pass: () => 'Der Defekt ist beschrieben.',
      unknown: (t) => `Bitte beschreiben Sie den Defekt in mindestens ${t.count('needed', { other: '# Zeichen' })}.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `Ein Fernseher mit ${t.number('screenInches')} Zoll wird in unserer Werkstatt repariert.`
          : `Ein Fernseher mit ${t.number('screenInches')} Zoll wird bei Ihnen zu Hause repariert.`,
      unknown: (t) =>
        `Bitte nennen Sie uns die Bildschirmgröße: Über ${t.number('smallTvInches')} Zoll kommen wir zu Ihnen nach Hause.`,
    },
    'remorse-online-only': {
      pass: () => 'Das Gerät wurde auf mi.com gekauft; dort darf man einen Kauf bereuen.',
      fail: () => 'Nur ein Kauf auf mi.com kann ohne Defekt zurückgegeben werden.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'claimed-failure': {
      pass: () => 'Das Gerät soll einen Herstellungsfehler haben.',
      fail: () => 'Es liegt kein Herstellungsfehler vor; das Gerät war bei Lieferung also nicht defekt.',
      unknown: () => 'Bitte sagen Sie uns, ob das Gerät einen Herstellungsfehler hat.',
    },
    'claim-free-of-causes': {
      pass: () => 'Keine bekannte Ursache spricht gegen einen Herstellungsfehler.',
      fail: () => 'Der Defekt ist nach dem Verkauf entstanden; das Gerät war bei Lieferung also nicht defekt.',
    },
    'complete-for-inspection': {
      pass: () => 'Das Gerät und der ganze Inhalt der Schachtel können geprüft werden.',
      fail: () => 'Das Gerät und alles, was in der Schachtel war, müssen zur Prüfung da sein.',
      unknown: () => 'Bitte sagen Sie uns, ob das Gerät und alles, was in der Schachtel war, da sind.',
    },
    'proof-for-claim': {
      pass: () => 'Der Kauf ist belegt.',
      unknown: () => 'Bitte zeigen Sie den originalen Kaufbeleg.',
    },
    'free-of-abuse': {
      pass: () => 'Weder Gerät noch Zubehör zeigen Spuren falscher Behandlung.',
      fail: () => 'Gerät oder Zubehör zeigen Spuren falscher Behandlung.',
      unknown: () => 'Bitte sagen Sie uns, ob Gerät oder Zubehör Spuren falscher Behandlung zeigen.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'Der Roller liegt in der Originalschachtel, die Schrauben sitzen.',
      fail: () => 'Der Roller muss in der Originalschachtel liegen, die Schrauben an ihrem Platz.',
      unknown: () => 'Bitte sagen Sie uns, ob der Roller in der Originalschachtel liegt und die Schrauben sitzen.',
    },
    'panel-served': {
      pass: () => 'Wir ersetzen keine Bildschirme: Mit Garantie wird der ganze Fernseher getauscht.',
      fail: () => 'Wir ersetzen keine Bildschirme und tauschen ohne Garantie nicht; bitte erwägen Sie ein neues Gerät.',
      unknown: () => 'Wir ersetzen keine Bildschirme; ob der Fernseher getauscht wird, hängt von der Garantie ab.',
    },
    'statutory-withdrawal': {
      unknown: (t) =>
        t.is('inTime')
          ? `Für den Widerruf gelten ${t.count('days', days)}, und die Anfrage kam rechtzeitig: Jemand von uns entscheidet.`
          : `Bitte nennen Sie uns den Tag der Lieferung: Für den Widerruf gelten ${t.count('days', days)}.`,
    },
    'warranty-asked-for': {
      pass: () => 'Die Reparatur wird auf Garantie gewünscht.',
      fail: () => 'Sie haben um eine Reparatur außerhalb der Garantie gebeten.',
    },
    'proof-for-warranty': {
      pass: () => 'Der Kauf ist belegt.',
      fail: () => 'Ohne Kaufbeleg gibt es keine Garantie.',
      unknown: () => 'Bitte zeigen Sie einen Kaufbeleg; ohne ihn gibt es keine Garantie.',
    },
    'manufacturing-failure': {
      pass: (t) =>
        t.is('stated', true)
          ? 'Das Gerät soll einen Herstellungsfehler haben.'
          : 'Wir gehen von einem Herstellungsfehler aus, bis wir das Gerät geprüft haben.',
      fail: () => 'Es ist kein Herstellungsfehler; deshalb gilt die Garantie nicht.',
      unknown: () => 'Bitte sagen Sie uns, ob das Gerät einen Herstellungsfehler hat.',
    },
    'within-warranty': {
      pass: (t) => `Die Garantie läuft bis einschließlich ${t.date('endsOn')}.`,
      fail: (t) =>
        `Die Garantie endete am ${t.date('endsOn')}; die Reparatur wurde erst am ${t.date('raisedOn')} gewünscht.`,
      unknown: (t) =>
        `Bitte nennen Sie uns den Tag des Kaufs: Die Garantie läuft ${t.count('months', { one: '# Monat', other: '# Monate' })}.`,
    },
    'covered-item': {
      pass: () => 'Die Garantie des Geräts gilt auch hierfür.',
      fail: () => 'Die Garantie des Geräts gilt nicht für einzeln gekauftes Zubehör.',
      unknown: () => 'Das Zubehör wurde einzeln gekauft; jemand von uns sieht seine Garantie nach.',
    },
    'not-wear': cause('Abnutzung oder Alterung'),
    'not-abnormal-use': cause('ungewöhnlicher Gebrauch'),
    'not-unauthorised-repair': cause('Öffnen, Reparieren oder Verändern durch Unbefugte'),
    'not-misuse-or-accident': cause('falsche Behandlung, Nachlässigkeit oder ein Unfall'),
    'not-improper-installation': cause('falsche Installation, Bedienung oder Pflege'),
    'not-liquid-or-voltage': cause('Speisen, Flüssigkeit, Rost oder falsche Spannung'),
    'not-cosmetic': cause('Kratzer und Spuren am Gehäuse'),
    'not-outside-manual': cause('Gebrauch, von dem die Anleitung abrät'),
    'not-software-or-third-party': cause('Software oder Geräte einer anderen Marke'),
    'serial-and-seal': seal,
    'warrantable-at-inspection': {
      pass: () => 'Die Prüfung hat nichts ergeben, was die Garantie ausschließt.',
      fail: () => 'Die Prüfung hat ergeben, dass die Garantie für diesen Defekt nicht gilt.',
    },
    'official-at-inspection': {
      fail: () =>
        'Die Prüfung hat ergeben, dass das Gerät nicht über die offiziellen Kanäle im Benelux verkauft wurde; es wird nicht repariert.',
    },
  },
  notApplicable: 'Das spielt hier keine Rolle.',
  instructions: {
    'pack-scooter': 'Wickeln Sie den Roller in Luftpolsterfolie und schützen Sie Display, Bremse und Faltgelenk gut.',
    'mark-serial': 'Lassen Sie das Geschäft die Seriennummer auf den Kaufbeleg schreiben.',
    'use-original-carton': 'Wenn Sie die Originalschachtel noch haben, verwenden Sie sie bitte.',
    'take-photo': 'Sehen Sie den Roller gemeinsam an und machen Sie Fotos, bevor Sie ihn abgeben.',
    'self-help': 'Bitte versuchen Sie es zuerst mit den Hilfeseiten von mi.com; vieles lässt sich dort lösen.',
  },
  redirects: {
    'original-seller': 'Bitte wenden Sie sich an den, der Ihnen das Gerät verkauft hat.',
    'provider-of-choice': 'Bitte wählen Sie dafür einen anderen Anbieter.',
    'new-device': 'Bitte erwägen Sie den Kauf eines neuen Geräts.',
    'point-of-sale': 'Bitte gehen Sie in das Geschäft, das Ihnen das Gerät verkauft hat.',
    'call-centre': 'Bitte rufen Sie uns an: 0800 3344553, Montag bis Freitag von 9 bis 18 Uhr.',
    'dr-mobile': 'Bitte melden Sie die Reparatur auf der Website von Dr. Mobile an.',
  },
}
