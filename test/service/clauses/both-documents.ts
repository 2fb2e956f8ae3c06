import { type Cause, type ClauseId, causes } from '../../../shared/rules/index.ts'
import { freshSerial, type RequestChanges } from '../../support/requests.ts'
import type { Expected } from '../../support/worked-examples.ts'
import { asked, type ChecksOf, type PolicyCheck } from './policy-check.ts'

/** What stands in the document for phones (P) and in the one for televisions (T) under one number. */
type SharedNumber = { [Id in ClauseId]: Id extends `T-${infer Number}` ? Shared<Number> : never }[ClauseId]
type Shared<Number extends string> = `P-${Number}` extends ClauseId ? Number : never

/** A document, with a device that it is about. */
interface Document {
  readonly letter: 'P' | 'T'
  readonly device: Readonly<Record<string, unknown>>
}

const documents: readonly Document[] = [
  { letter: 'P', device: {} },
  { letter: 'T', device: { line: 'tv', model: 'Mi TV P1', screenInches: 43 } },
]

type Rows = ChecksOf<SharedNumber>
type Changes = Parameters<typeof asked>[0]

const outside: Expected = { decision: 'eligible', service: 'out-of-warranty-repair' }
const covered: Expected = { decision: 'eligible', service: 'in-warranty-repair' }
const nothingKnown: RequestChanges = {
  purchase: { purchasedOn: undefined, proofOfPurchase: undefined },
  fault: { description: undefined, manufacturingFailure: undefined },
}
const doa = { request: 'doa' }
const online = (deliveredOn: string) => ({
  channel: 'call-centre' as const,
  purchase: { channel: 'mi.com', orderId: 'MI-1', purchasedOn: '2026-10-20', deliveredOn },
})

/** The clause of each cause that the warranty excludes. */
const letters: Readonly<Record<Cause, SharedNumber>> = {
  wear: '1.4a',
  'abnormal-use': '1.4b',
  'unauthorised-repair': '1.4c',
  'misuse-or-accident': '1.4d',
  'improper-installation': '1.4e',
  'liquid-or-voltage': '1.4f',
  cosmetic: '1.4g',
  'outside-manual': '1.4h',
  'software-or-third-party': '1.4j',
}

function rowsOf({ letter, device }: Document): Rows {
  const cite = (number: SharedNumber) => `${letter}-${number}`
  const ask = (changes: Changes, expect: Expected) =>
    asked({ ...changes, product: { ...device, ...changes.product } }, expect)
  const fails = (changes: Changes, number: SharedNumber, expect: Expected) =>
    ask(changes, { ...expect, fail: [cite(number)] })
  const claimFails = (changes: Changes, number: SharedNumber) =>
    fails({ ...doa, ...changes }, number, { decision: 'refused', service: null })
  const grey = { product: { serial: freshSerial('GREY') } }
  const caused = (cause: Cause): [string, [PolicyCheck]] => [
    letters[cause],
    [fails({ fault: { causes: [cause] } }, letters[cause], outside)],
  ]

  return {
    '1.1': [fails(grey, '1.1', { decision: 'refused', alternatives: [], redirect: 'original-seller' })],
    '3.1': [fails({ ...nothingKnown, ...grey, country: 'LU' }, '3.1', { decision: 'refused', service: null })],
    '1.2': [
      fails({ fault: { manufacturingFailure: false } }, '1.2', outside),
      ask(
        { purchase: { proofOfPurchase: { presented: false } } },
        { decision: 'needs-information', missing: ['purchase.proofOfPurchase'] },
      ),
    ],
    '1.3': [
      ask({ purchase: { purchasedOn: '2024-11-20' } }, { ...covered, deadlines: { warranty: '2026-11-20' } }),
      fails({ purchase: { purchasedOn: '2024-11-19' } }, '1.3', outside),
      fails({ item: 'in-box-accessory', purchase: { purchasedOn: '2024-11-19' } }, '1.3', outside),
    ],
    ...(Object.fromEntries(causes.map(caused)) as Rows),
    '1.4j': [
      fails({ fault: { causes: ['software-or-third-party'] } }, '1.4j', {
        ...outside,
        instructions: ['separate-warranty'],
      }),
    ],
    '1.4i': [
      fails({ condition: { serialLegible: false } }, '1.4i', outside),
      fails({ condition: { sealIntact: false } }, '1.4i', outside),
    ],
    '2.1': [
      fails({ ...doa, channel: 'dr-mobile' }, '2.1', { decision: 'refused', redirect: 'point-of-sale' }),
      fails({ ...doa, purchase: { sellerId: 'another-shop' } }, '2.1', {
        decision: 'refused',
        redirect: 'point-of-sale',
      }),
      fails({ ...doa, channel: 'service-centre' }, '2.1', { decision: 'refused', redirect: 'point-of-sale' }),
      fails({ ...doa, ...online('2026-11-12'), channel: 'pos' }, '2.1', {
        decision: 'refused',
        redirect: 'call-centre',
      }),
      ask({ ...doa, ...online('2026-11-12') }, { decision: 'eligible', service: 'doa-screening' }),
    ],
    '2.2': [
      ask(
        { ...doa, purchase: { purchasedOn: '2026-11-05' } },
        { decision: 'eligible', service: 'doa-screening', deadlines: { doa: '2026-11-20' } },
      ),
      claimFails({ purchase: { purchasedOn: '2026-11-04' } }, '2.2'),
    ],
    '2.3': [
      claimFails({ fault: { manufacturingFailure: false } }, '2.3'),
      ask(
        { request: 'remorse', ...online('2026-11-12'), fault: { manufacturingFailure: false } },
        { decision: 'eligible', service: 'remorse-screening' },
      ),
      fails({ request: 'remorse' }, '2.3', { decision: 'refused' }),
    ],
    '2.4': [
      claimFails({ condition: { available: false } }, '2.4'),
      claimFails({ condition: { boxContentsComplete: false } }, '2.4'),
    ],
    '2.5': [
      ask(
        { ...doa, purchase: { proofOfPurchase: { presented: false } } },
        { decision: 'needs-information', missing: ['purchase.proofOfPurchase'] },
      ),
      ask(doa, { decision: 'eligible', instructions: ['keep-proof-copy'] }),
    ],
    '2.6': [claimFails({ condition: { visibleAbuse: true } }, '2.6')],
    '2-end': [
      fails({ ...doa, purchase: { purchasedOn: '2026-11-04' } }, '2.2', { alternatives: ['in-warranty-repair'] }),
      fails({ ...doa, fault: { causes: ['liquid-or-voltage'] } }, '2.3', { alternatives: ['out-of-warranty-repair'] }),
    ],
  }
}

/** What both documents say of admission and coverage (sections 1 to 3), for a device of each. */
export const ofBothDocuments = Object.fromEntries(
  documents.flatMap((document) =>
    Object.entries(rowsOf(document)).map(([number, checks]) => [`${document.letter}-${number}`, checks]),
  ),
) as ChecksOf<ClauseId>
