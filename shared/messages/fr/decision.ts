import type { Told } from '../format.ts'
import type { Sentence, Sentences } from '../sentences.ts'

const days = { one: '# jour', other: '# jours' }

const delivered = (t: Told) =>
  t.is('deliveredOnSource', 'order-system')
    ? `la livraison du ${t.date('deliveredOn')}, communiquée par le système de commande de mi.com`
    : `la livraison du ${t.date('deliveredOn')}`

const since = (t: Told) => (t.is('deliveredOn') ? delivered(t) : `l’achat du ${t.date('purchasedOn')}`)

const inTime: Record<'pass' | 'fail' | 'unknown', Sentence> = {
  pass: (t) =>
    t.is('day')
      ? `La demande date du jour ${t.number('day')} après ${since(t)} ; le jour ${t.number('days')} est le dernier.`
      : `L’appareil a été acheté le ${t.date('purchasedOn')} et donc livré au cours des ${t.count('days', days)} écoulés.`,
  fail: (t) =>
    `La demande date du jour ${t.number('day')} après ${since(t)} ; le dernier jour était le ${t.date('lastDay')}.`,
  unknown: (t) =>
    `Indiquez-nous la date de livraison : la demande n’est possible que dans un délai de ${t.count('days', days)}.`,
}

const cause = (words: string): Record<'pass' | 'fail', Sentence> => ({
  pass: () => `Rien n’indique ${words}.`,
  fail: () => `La garantie ne couvre pas une panne dont la cause est ${words}.`,
})

const seal = {
  pass: () => 'Rien ne met en cause le numéro de série ni le sceau.',
  fail: () => 'Le numéro de série est illisible, ou le sceau de garantie est brisé ou absent.',
}

export const french: Sentences = {
  findings: {
    'official-product': {
      pass: () => 'L’appareil a été vendu par les canaux officiels du Benelux.',
      fail: () => 'L’appareil n’a pas été vendu par les canaux officiels du Benelux ; nous ne pouvons pas l’accepter.',
      unknown: () => 'Le fabricant ne peut pas dire actuellement s’il s’agit d’un appareil officiel du Benelux.',
    },
    'service-offered': {
      fail: (t) =>
        t.is('request', 'wall-mounting')
          ? 'Nous ne fixons pas de téléviseurs au mur.'
          : 'L’installation et l’entretien ne font pas partie de notre service.',
    },
    'repair-channel': {
      pass: () => 'La réparation a été demandée au bon endroit.',
      fail: (t) =>
        t.is('channel', 'call-centre')
          ? 'Le service clients n’accepte ces réparations que des Pays-Bas ; utilisez le site de Dr. Mobile.'
          : 'Une réparation ne se demande pas ici ; utilisez le site de Dr. Mobile.',
    },
    'registered-by-seller': {
      pass: () => 'Le magasin a vendu lui-même cet appareil.',
      fail: () => 'Un magasin n’enregistre que ce qu’il a vendu lui-même ; utilisez le site de Dr. Mobile.',
    },
    'claim-place': {
      pass: () => 'La demande a été faite là où l’appareil a été vendu.',
      fail: (t) =>
        t.is('purchaseChannel', 'mi.com')
          ? 'Pour un achat sur mi.com, seul le service clients peut l’accepter.'
          : 'Seul le magasin qui a vendu l’appareil peut l’accepter.',
    },
    'mi-com-serial': {
      pass: () =>
        'Le système de commande de mi.com a communiqué la date de livraison de ce numéro de série ; c’est cette date qui compte.',
      unknown: (t) =>
        t.is('otherOrder', true)
          ? 'Le système de commande de mi.com a communiqué ce numéro de série pour une autre commande ; l’un de nous l’examine d’abord.'
          : 'Le système de commande de mi.com a communiqué que ce numéro de série a été vendu sur mi.com ; l’un de nous l’examine d’abord.',
    },
    'received-in-time': {
      pass: () => 'La demande nous est parvenue rapidement.',
      unknown: (t) =>
        `La demande nous est parvenue ${t.count('daysEarlier', days)} après sa date ; au-delà de ${t.count('daysMax', days)}, l’un de nous l’examine d’abord.`,
    },
    'fault-described': {
      pass: () => 'La panne est décrite.',
      unknown: (t) =>
        `Décrivez la panne en ${t.count('needed', { one: '# caractère', other: '# caractères' })} au moins.`,
    },
    'screen-size-known': {
      pass: (t) =>
        t.is('size', 'small')
          ? `Un téléviseur de ${t.number('screenInches')} pouces est réparé dans notre atelier.`
          : `Un téléviseur de ${t.number('screenInches')} pouces est réparé à votre domicile.`,
      unknown: (t) =>
        `Indiquez-nous la taille de l’écran : au-delà de ${t.number('smallTvInches')} pouces, nous venons chez vous.`,
    },
    'remorse-online-only': {
      pass: () => 'L’appareil a été acheté sur mi.com, où l’on peut revenir sur un achat.',
      fail: () => 'Seul un achat sur mi.com peut être renvoyé sans panne.',
    },
    'doa-within-15-days': inTime,
    'remorse-within-15-days': inTime,
    'claimed-failure': {
      pass: () => 'L’appareil aurait un défaut de fabrication.',
      fail: () => 'Il n’y a pas de défaut de fabrication : l’appareil n’était pas en panne à la livraison.',
      unknown: () => 'Indiquez-nous si l’appareil a un défaut de fabrication.',
    },
    'claim-free-of-causes': {
      pass: () => 'Aucune cause connue n’exclut un défaut de fabrication.',
      fail: () => 'La panne est née après la vente : l’appareil n’était pas en panne à la livraison.',
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
      pass: () => 'Ni l’appareil ni les accessoires ne portent de traces de mauvais traitement.',
      fail: () => 'L’appareil ou les accessoires portent des traces de mauvais traitement.',
      unknown: () => 'Indiquez-nous si l’appareil ou les accessoires portent des traces de mauvais traitement.',
    },
    'sealed-for-claim': seal,
    'scooter-packed': {
      pass: () => 'La trottinette est dans sa boîte d’origine, vis en place.',
      fail: () => 'La trottinette doit être dans sa boîte d’origine, vis en place.',
      unknown: () => 'Indiquez-nous si la trottinette est dans sa boîte d’origine, vis en place.',
    },
    'panel-served': {
      pass: () => 'Nous ne remplaçons pas les dalles : sous garantie, le téléviseur entier est échangé.',
      fail: () =>
        'Nous ne remplaçons pas les dalles et, hors garantie, n’échangeons pas ; pensez à un nouvel appareil.',
      unknown: () => 'Nous ne remplaçons pas les dalles ; un échange du téléviseur dépend de la garantie.',
    },
    'statutory-withdrawal': {
      unknown: (t) =>
        t.is('inTime')
          ? `La demande est faite dans les ${t.count('days', days)} du droit de rétractation ; l’un de nous décide.`
          : `Indiquez-nous la date de livraison : le droit de rétractation dure ${t.count('days', days)}.`,
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
          ? 'L’appareil aurait un défaut de fabrication.'
          : 'Nous supposons un défaut de fabrication jusqu’à l’examen de l’appareil.',
      fail: () => 'Il ne s’agit pas d’un défaut de fabrication ; la garantie ne s’applique pas.',
      unknown: () => 'Indiquez-nous si l’appareil a un défaut de fabrication.',
    },
    'within-warranty': {
      pass: (t) => `La garantie court jusqu’au ${t.date('endsOn')} inclus.`,
      fail: (t) =>
        `La garantie a pris fin le ${t.date('endsOn')} ; la réparation n’a été demandée que le ${t.date('raisedOn')}.`,
      unknown: (t) =>
        `Indiquez-nous la date d’achat : la garantie dure ${t.count('months', { one: '# mois', other: '# mois' })}.`,
    },
    'covered-item': {
      pass: () => 'La garantie de l’appareil vaut aussi pour cet article.',
      fail: () => 'La garantie de l’appareil ne vaut pas pour un accessoire acheté séparément.',
      unknown: () => 'L’accessoire a été acheté séparément ; l’un de nous vérifie sa garantie.',
    },
    'not-wear': cause('l’usure ou le vieillissement'),
    'not-abnormal-use': cause('un usage inhabituel'),
    'not-unauthorised-repair': cause('une ouverture, une réparation ou une modification par un tiers non agréé'),
    'not-misuse-or-accident': cause('un mauvais traitement, une négligence ou un accident'),
    'not-improper-installation': cause('une installation, une manipulation ou un entretien incorrects'),
    'not-liquid-or-voltage': cause('un aliment, un liquide, la rouille ou une mauvaise tension'),
    'not-cosmetic': cause('une rayure ou une trace extérieure'),
    'not-outside-manual': cause('un usage que le mode d’emploi déconseille'),
    'not-software-or-third-party': cause('un logiciel ou un équipement d’une autre marque'),
    'serial-and-seal': seal,
    'warrantable-at-inspection': {
      pass: () => 'L’examen n’a rien révélé que la garantie exclue.',
      fail: () => 'L’examen a montré que la garantie ne couvre pas cette panne.',
    },
    'official-at-inspection': {
      fail: () =>
        'L’examen a montré que l’appareil n’a pas été vendu par les canaux officiels du Benelux ; il n’est pas réparé.',
    },
  },
  notApplicable: 'Cela ne joue aucun rôle ici.',
  instructions: {
    'pack-scooter': 'Emballez la trottinette de film à bulles et protégez bien l’écran, le frein et la charnière.',
    'mark-serial': 'Faites inscrire le numéro de série sur la preuve d’achat par le magasin.',
    'use-original-carton': 'Si vous avez encore la boîte d’origine, utilisez-la.',
    'take-photo': 'Examinez la trottinette ensemble et prenez des photos avant de la remettre.',
    'self-help': 'Essayez d’abord les pages d’aide de mi.com ; elles résolvent bien des problèmes.',
  },
  redirects: {
    'original-seller': 'Adressez-vous à celui qui vous a vendu l’appareil.',
    'provider-of-choice': 'Choisissez une autre entreprise pour cela.',
    'new-device': 'Pensez à acheter un nouvel appareil.',
    'point-of-sale': 'Adressez-vous au magasin qui vous a vendu l’appareil.',
    'call-centre': 'Appelez-nous au 0800 3344553, du lundi au vendredi de 9 h à 18 h.',
    'dr-mobile': 'Demandez la réparation sur le site de Dr. Mobile.',
  },
}
