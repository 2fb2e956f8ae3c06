/**
 * Records one event of every type as this version stores it, as JSON on standard output. Before the data of an event
 * changes, and with the code from before:
 * `npm run --silent record:events > test/contracts/recorded/events-<schema version>.json`
 */
import type { Facts } from '@after-sales/rules'
import { takeInformation } from '../../../functions/rma-requests/take-information.ts'
import { newestDecision } from '../../../shared/application/dossier.ts'
import { writeEvent } from '../../../shared/contracts/events/stored-event.ts'
import { report } from '../../../shared/rma/index.ts'
import { type Does, unknownSerial } from '../../rma/commands.ts'
import { begunOn } from '../../rma/dossiers.ts'
import { type Kind, kinds, notCovered } from '../../rma/life.ts'
import { factsWith, notShown, on, quoted, type Step } from '../../rma/lives.ts'

const unsealed: Does = (dossier) => ({
  verdict: report(
    dossier.rma,
    { ...notCovered, sealIntact: false, serialLegible: true },
    newestDecision(dossier).facts,
  ),
})
const measures: Does = (dossier, at) => {
  const taken = takeInformation(dossier, { product: { screenInches: 55 } }, unknownSerial, at)
  if ('issues' in taken) throw new Error('A television has a size')
  return taken
}

const sized = (kind: Kind, screenInches?: number): Partial<Facts> => {
  const { facts } = newestDecision(begunOn(kind))
  return { product: { ...facts.product, screenInches } }
}

const { shopRepair, portalRepair, shopTv, largeTv, smallTv, shopDoa, webDoa, remorse } = kinds

/** Lives by the names of what is done in them. */
const lives: readonly (readonly [Kind, Partial<Facts>, ...Step[]])[] = [
  [shopRepair, {}, 'transport-booked', 'received: as registered', unsealed, 'quote', 'quote', 'quote-response: reject'],
  [shopRepair, {}, ...quoted, 'quote-response: reject', 'shipped', 'delivered'],
  [shopRepair, {}, ...quoted, 'second-look', 'admit', 'repaired'],
  [
    shopRepair,
    {},
    'received: as registered',
    'inspected: not official',
    'uncollected',
    'approve: official',
    'collected',
  ],
  [shopRepair, {}, 'received: other device', 'approve: official'],
  [shopRepair, {}, 'cancellation'],
  [shopRepair, {}, 'no-show'],
  [shopRepair, { official: null }, 'verify: official'],
  [shopRepair, { official: null }, 'verification-silence', 'verify: not official'],
  [shopRepair, { official: false }, 'admit'],
  [shopRepair, { raisedOn: '2026-11-12' }, 'approve: official'],
  [shopRepair, factsWith(shopRepair, notShown), 'information: the proof'],
  [shopRepair, factsWith(shopRepair, notShown), 'information-silence'],
  [portalRepair, {}, ...quoted, 'quote-response: accept', 'payment: failed', 'payment: paid', 'repaired'],
  [portalRepair, {}, ...quoted, 'quote-response: accept', 'payment: too much', 'refund', 'payment: paid', 'refund'],
  [portalRepair, {}, ...quoted, 'quote-response: accept', 'payment-silence', 'return-unrepaired: at the fee'],
  [portalRepair, {}, ...quoted, 'quote-response: reject', 'payment: paid'],
  [portalRepair, {}, ...quoted, 'quote-expiry', 'return-unrepaired: fee waived'],
  [
    portalRepair,
    factsWith(portalRepair, notShown),
    'information: the proof',
    ...quoted,
    'information: of the consumer',
  ],
  [portalRepair, {}, ...quoted, 'quote-response: reject', 'delivered', 'second-look', 'admit'],
  [portalRepair, {}, ...quoted, 'second-look', 'uphold'],
  [shopTv, {}, 'received: as registered', 'inspected: covered panel', 'swapped'],
  [largeTv, {}, 'remote-repair: not fixed', 'visit-scheduled', 'inspected: panel not covered'],
  [largeTv, sized(largeTv), measures],
  [smallTv, {}, 'remote-repair: fixed'],
  [shopDoa, {}, 'transport-booked', 'lost', 'cancel'],
  [shopDoa, {}, 'received: as registered', 'doa-result: accepted'],
  [webDoa, {}, 'received: as registered', 'doa-result: rejected', 'repair-request', 'inspected: covered'],
  [remorse, {}, 'received: as registered', 'doa-result: accepted'],
  [remorse, {}, 'received: as registered', 'doa-result: rejected'],
]

const lived = ([kind, facts, ...steps]: (typeof lives)[number]) => on(begunOn(kind, facts), ...steps).events

console.log(JSON.stringify(lives.flatMap(lived).map(writeEvent), null, 1))
