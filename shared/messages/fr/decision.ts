import type { Told } from '../format.ts'
import { isFromDelivery, type Sentence, type Sentences } from '../sentences.ts'

const days = { one: '# jour', other: '# jours' }

const delivered = (t: Told) =>
  t.is('deliveredOnSource', 'order-system')
    ? `la livraison du ${t.date('deliveredOn')}, communiquée par le système de commande de mi.com`
    : `la livraison du ${t.date('deliveredOn')}`

const start = (t: Told) => (isFromDelivery(t) ? delivered(t) : `l’achat du ${t.date('purchasedOn')}`)

function since(t: Told): string {
  const day = t.value('day')
  if (day < 0) return `avant ${start(t)}`
  if (day === 0) return `le jour même de ${start(t)}`
  return `le ${t.count('day', { one: '#er', other: '#e' })} jour après ${start(t)}`
}

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `La demande a été faite ${since(t)} ; elle est possible jusqu’au ${t.date('lastDay')} inclus.`
      : `L’appareil a été acheté le ${t.date('purchasedOn')} et donc certainement livré au cours des ${t.number('days')} derniers jours.`,
  fail: (t) => `La demande a été faite ${since(t)} ; elle était possible jusqu’au ${t.date('lastDay')} inclus.`,
  unknown: (t) =>
    `Indiquez-nous quand vous avez reçu l’appareil : la demande n’est possible que dans les ${t.count('days', days)} suivant la livraison.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Rien n’indique que la cause soit ${words}.`,
  fail: () => `La garantie ne couvre pas une panne dont la cause est ${words}.`,
})

const seal = {
  pass: () => 'Rien ne met en cause le numéro de série ni le sceau de garantie.',
  fail: () => 'Le numéro de série est illisible, ou le sceau de garantie est brisé ou absent.',
}

const separateAccessory: Sentence = () =>
  'L’accessoire a été acheté séparément ; un collaborateur examine d’abord la demande.'

const disputeBody = (toBody: string) =>
  `Si nous ne trouvons pas d’accord, vous pouvez demander ${toBody} si le litige peut y être traité ; vous pouvez aussi saisir la justice.`

export const french: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'L’appareil a été vendu par les canaux officiels du Benelux.',
      fail: () =>
        'L’appareil n’a pas été vendu par les canaux officiels du Benelux ; nous ne pouvons pas le prendre en charge.',
      unknown: () => 'Le fabricant ne peut pas dire actuellement s’il s’agit d’un appareil officiel du Benelux.',
    },
    'service-offered': {
      fail: (t) => {
        if (!t.is('request', 'wall-mounting'))
          return 'L’installation et l’entretien ne font pas partie de notre service.'
        return t.is('line', 'tv')
          ? 'Nous ne fixons pas de téléviseurs au mur.'
          : 'Nous ne fixons pas d’appareils au mur.'
      },
    },
    'repair-channel': {
      pass: () => 'La réparation a été demandée au bon endroit.',
      fail: (t) =>
        t.is('channel', 'call-centre')
          ? 'Le service clients n’accepte ces réparations que depuis les Pays-Bas ; utilisez le site de Dr. Mobile.'
          : 'Une réparation ne se demande pas ici ; utilisez le site de Dr. Mobile.',
    },
    'registered-by-seller': {
      pass: () => 'Le magasin a vendu lui-même cet appareil.',
      fail: () => 'Un magasin n’enregistre que ce qu’il a vendu lui-même ; utilisez le site de Dr. Mobile.',
    },
    'claim-place': {
      pass: () => 'La demande a été faite au bon endroit.',
      fail: (t) =>
        t.is('openAtMiCom', true)
          ? 'Pour un achat sur mi.com, seuls mi.com et le service clients peuvent accepter cette demande.'
          : t.is('purchaseChannel', 'mi.com')
            ? 'Pour un achat sur mi.com, seul le service clients peut accepter cette demande.'
            : 'Seul le magasin qui a vendu l’appareil peut accepter cette demande.',
    },
    'claimed-item': {
      pass: () => 'La demande porte sur l’appareil ou sur un élément livré dans sa boîte.',
      unknown: separateAccessory,
    },
    'mi-com-serial': {
      pass: () =>
        'Le système de commande de mi.com a communiqué la date de livraison de ce numéro de série ; c’est cette date qui compte.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'Le système de commande de mi.com a communiqué ce numéro de série pour une autre commande ; un collaborateur examine d’abord la demande.'
          : 'Le système de commande de mi.com a communiqué que ce numéro de série a été vendu sur mi.com ; un collaborateur examine d’abord la demande.',
    },
    'received-in-time': {
      pass: () => 'La demande nous est parvenue rapidement.',
      unknown: (t) =>
        `La demande nous est parvenue ${t.count('daysEarlier', days)} après sa date ; au-delà de ${t.count('daysMax', days)}, un collaborateur l’examine d’abord.`,
    },
    'battery-safe': {
      pass: () => 'Rien ne met en cause la batterie.',
      unknown: () =>
        'Selon la demande, la batterie est gonflée ou brûlante, ou elle fuit ou fume ; un collaborateur examine d’abord la demande.',
    },
    'fault-described': {
      pass: () => 'La panne est décrite.',
      unknown: (t) =>
        t.is('needed', 1)
          ? 'Décrivez la panne.'
          : `Décrivez la panne en ${t.count('needed', { one: '# caractère', other: '# caractères' })} au moins.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `Les téléviseurs de ${t.number('screenInches')} pouces sont pris en charge dans notre atelier.`
          : `Les téléviseurs de ${t.number('screenInches')} pouces sont pris en charge à votre domicile.`,
      unknown: (t) =>
        `Indiquez-nous la taille de l’écran : au-delà de ${t.number('smallTvInches')} pouces, les téléviseurs sont pris en charge à votre domicile.`,
    },
    'remorse-online-only': {
      pass: () => 'L’appareil a été acheté sur mi.com, où il peut être rendu même sans panne.',
      fail: () =>
        'Seul un appareil acheté sur mi.com peut nous être rendu sans panne ; quant au magasin, il décide lui-même s’il reprend l’appareil.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'raised-after-delivery': {
      pass: () => 'La demande n’a pas été faite avant la livraison.',
      unknown: (t) =>
        `La demande date du ${t.date('raisedOn')}, avant la livraison du ${t.date('deliveredOn')} ; un collaborateur l’examine d’abord.`,
    },
    'claimed-failure': {
      pass: () => 'Selon la demande, l’appareil a un défaut de fabrication.',
      fail: () =>
        'Il n’y a pas de défaut de fabrication : l’appareil n’est donc pas considéré comme défectueux à la livraison.',
      unknown: () => 'Indiquez-nous si l’appareil a un défaut de fabrication.',
    },
    'claim-free-of-causes': {
      pass: () => 'Aucune cause connue n’exclut un défaut de fabrication.',
      fail: () =>
        'La cause indiquée n’est pas un défaut de fabrication : l’appareil n’est donc pas considéré comme défectueux à la livraison.',
    },
    'complete-for-inspection': {
      pass: () => 'L’appareil et tout le contenu de la boîte peuvent être examinés.',
      fail: () => 'L’appareil et tout ce que contenait la boîte doivent pouvoir être examinés.',
      unknown: () => 'Indiquez-nous si l’appareil et tout ce que contenait la boîte sont là.',
    },
    'proof-for-claim': {
      pass: () => 'L’achat est prouvé.',
      unknown: () => 'Présentez la preuve d’achat originale.',
    },
    'free-of-abuse': {
      pass: () => 'Ni l’appareil ni les accessoires ne portent de traces d’utilisation abusive.',
      fail: () => 'L’appareil ou les accessoires portent des traces d’utilisation abusive.',
      unknown: () => 'Indiquez-nous si l’appareil ou les accessoires portent des traces d’utilisation abusive.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'La trottinette est dans sa boîte d’origine, avec ses vis en place.',
      fail: () => 'La trottinette doit être dans sa boîte d’origine, avec ses vis en place.',
      unknown: () => 'Indiquez-nous si la trottinette est dans sa boîte d’origine, avec ses vis en place.',
    },
    'panel-served': {
      pass: () => 'Nous ne remplaçons pas les dalles : sous garantie, le téléviseur entier est échangé.',
      fail: (t) =>
        t.is('wished', true)
          ? 'Nous ne remplaçons pas les dalles, même contre paiement ; sous garantie, c’est le téléviseur entier qui est échangé.'
          : 'Nous ne remplaçons pas les dalles et, hors garantie, nous n’échangeons pas le téléviseur ; pensez à un nouvel appareil.',
      unknown: () => 'Nous ne remplaçons pas les dalles ; l’échange du téléviseur dépend de la garantie.',
    },
    'statutory-withdrawal': {
      unknown: (t) => {
        if (!t.is('inTime', true))
          return `Indiquez-nous la date de livraison : le droit de rétractation dure ${t.count('days', days)}.`
        return t.is('lastDay')
          ? `Le droit de rétractation court jusqu’au ${t.date('lastDay')} inclus ; c’est donc un collaborateur qui décide.`
          : `La demande a été faite dans les ${t.count('days', days)} du droit de rétractation ; c’est donc un collaborateur qui décide.`
      },
    },
    'warranty-asked-for': {
      pass: () => 'La réparation est demandée sous garantie.',
      fail: () => 'Vous avez demandé une réparation hors garantie.',
    },
    'proof-for-warranty': {
      pass: () => 'L’achat est prouvé.',
      fail: () => 'Sans preuve d’achat, il n’y a pas de garantie.',
      unknown: () => 'Présentez une preuve d’achat ; sans elle, il n’y a pas de garantie.',
    },
    'manufacturing-failure': {
      pass: (t) =>
        t.is('stated', true)
          ? 'Selon la demande, l’appareil a un défaut de fabrication.'
          : 'Nous supposons un défaut de fabrication jusqu’à l’examen de l’appareil.',
      fail: () => 'Il ne s’agit pas d’un défaut de fabrication ; la garantie ne s’applique donc pas.',
      unknown: () => 'Indiquez-nous si l’appareil a un défaut de fabrication.',
    },
    'within-warranty': {
      pass: (t) => `La garantie court jusqu’au ${t.date('endsOn')} inclus.`,
      fail: (t) =>
        `La garantie a pris fin le ${t.date('endsOn')} ; la réparation n’a été demandée que le ${t.date('raisedOn')}.`,
      unknown: (t) =>
        t.is('endsOn')
          ? `Comptée depuis l’achat, la garantie a pris fin le ${t.date('endsOn')} ; indiquez-nous la date de livraison, afin que nous sachions si elle court encore.`
          : `Indiquez-nous la date d’achat : la garantie dure ${t.count('months', { one: '# mois', other: '# mois' })}.`,
    },
    'covered-item': {
      pass: () => 'La garantie de l’appareil vaut aussi pour cet article.',
      fail: () => 'La garantie de l’appareil ne vaut pas pour un accessoire acheté séparément.',
      unknown: separateAccessory,
    },
    'not-wear': cause('l’usure ou le vieillissement'),
    'not-abnormal-use': cause('un usage inhabituel'),
    'not-unauthorised-repair': cause('une ouverture, une réparation ou une modification par une personne non agréée'),
    'not-misuse-or-accident': cause('une utilisation abusive, une négligence ou un accident'),
    'not-improper-installation': cause('une installation, une manipulation ou un entretien incorrects'),
    'not-liquid-or-voltage': cause('un aliment, un liquide, la rouille ou une mauvaise tension'),
    'not-cosmetic': {
      pass: () => 'Rien n’indique des rayures ou des traces dues à un usage normal.',
      fail: () => 'La garantie ne couvre pas les rayures et les traces dues à un usage normal.',
    },
    'not-outside-manual': cause('un usage que le mode d’emploi ne permet pas'),
    'not-software-or-third-party': {
      pass: () =>
        'Rien n’indique que la cause soit un logiciel ou un équipement qui n’a pas été fourni avec le produit.',
      fail: () => 'La garantie ne couvre ni les logiciels, ni un équipement qui n’a pas été fourni avec le produit.',
    },
    'serial-and-seal': seal,
    'warrantable-at-inspection': {
      pass: () => 'L’examen n’a rien révélé que la garantie exclue.',
      fail: () => 'L’examen a montré que la garantie ne couvre pas cette panne.',
    },
    'official-at-inspection': {
      fail: () =>
        'L’examen a montré que l’appareil n’a pas été vendu par les canaux officiels du Benelux ; il ne sera pas réparé.',
    },
  },
  notApplicable: 'Cela ne joue aucun rôle ici.',
  instructions: {
    'pack-scooter':
      'Emballez la trottinette dans du film à bulles et protégez bien l’écran, le frein et la charnière de pliage.',
    'mark-serial': 'Faites inscrire le numéro de série sur la preuve d’achat par le magasin.',
    'use-original-carton': 'Si vous avez encore la boîte d’origine, utilisez-la.',
    'take-photo': 'Examinez la trottinette ensemble et prenez des photos avant de la remettre.',
    'self-help': 'Consultez d’abord les pages d’aide de mi.com ; elles permettent de résoudre bien des problèmes.',
    'keep-proof-copy': 'Pour le magasin : conservez une copie de la preuve d’achat.',
    'separate-warranty':
      'Un logiciel, ou un équipement qui n’a pas été fourni avec le produit, a peut-être sa propre licence ou garantie, qui peut vous aider.',
    'statutory-rights': 'Cela ne change rien à vos droits légaux envers le vendeur.',
    'second-look':
      'Si vous n’êtes pas d’accord, vous pouvez demander qu’un collaborateur examine à nouveau cette décision.',
    'dispute-body': {
      NL: disputeBody('à De Geschillencommissie, la commission néerlandaise des litiges,'),
      BE: disputeBody('au Service de Médiation pour le Consommateur'),
      LU: disputeBody('au Médiateur de la consommation'),
    },
    'damaged-battery':
      'N’utilisez pas l’appareil, ne le chargez pas et ne l’envoyez pas, même comme colis ordinaire, et tenez-le à l’écart de tout ce qui peut brûler. Demandez d’abord à un spécialiste comment le transporter sans danger.',
  },
  redirects: {
    'original-seller': 'Adressez-vous à la personne ou à l’entreprise qui vous a vendu l’appareil.',
    'provider-of-choice': 'Choisissez une autre entreprise pour cela.',
    'new-device': 'Pensez à acheter un nouvel appareil.',
    'point-of-sale': 'Adressez-vous au magasin qui vous a vendu l’appareil.',
    'call-centre': 'Appelez-nous au 0800 3344553 (gratuit depuis les Pays-Bas), du lundi au vendredi de 9 h à 18 h.',
    'dr-mobile': 'Demandez la réparation sur le site de Dr. Mobile.',
  },
}
