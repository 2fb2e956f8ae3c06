import type { ClauseId } from '../../../shared/rules/index.ts'
import { asked, type ChecksOf } from './policy-check.ts'

const tv = (screenInches: number) => ({ line: 'tv', model: 'Mi TV P1', screenInches })
const online = {
  channel: 'call-centre' as const,
  purchase: { channel: 'mi.com', purchasedOn: '2026-11-08', deliveredOn: '2026-11-12' },
}
const work = { labour: 'vendor', parts: 'vendor' }
const bothWays = { 'transport-inbound': 'vendor', 'transport-outbound': 'vendor' }
const outside = { wishes: { outOfWarranty: true } }

/** Items that the consumer bears in one branch of a quote, with VAT. */
const consumers = (when: string, items: readonly string[]) => items.map((item) => [item, 'consumer', when, true])
const quoted = [
  ...consumers('quote-accepted', ['labour', 'parts', 'transport-inbound', 'transport-outbound']),
  ...consumers('quote-rejected', ['handling', 'transport-inbound', 'transport-outbound']),
]
const screening = { screening: 'vendor', 'transport-outbound': 'vendor' }

/** Who pays (section 7). */
export const ofPayers: ChecksOf<ClauseId> = {
  'P-4.1': [asked({}, { service: 'in-warranty-repair', payers: { ...work, ...bothWays } })],
  'T-4.1': [
    asked(
      { channel: 'dr-mobile', product: tv(43) },
      { service: 'in-warranty-repair', payers: { ...work, travel: 'vendor', 'outgoing-call': 'vendor' } },
    ),
    asked(
      { channel: 'dr-mobile', product: tv(32) },
      {
        service: 'in-warranty-repair',
        payers: { ...work, ...bothWays, 'outgoing-call': 'vendor', 'empty-box': 'vendor' },
      },
    ),
  ],
  'P-4.2': [asked(outside, { service: 'out-of-warranty-repair', costs: quoted })],
  'T-4.2': [asked({ ...outside, product: tv(43) }, { service: 'out-of-warranty-repair', costs: quoted })],
  'P-4.3': [
    asked({ request: 'doa' }, { payers: { ...screening, 'transport-inbound': 'vendor' } }),
    asked({ request: 'remorse', ...online }, { payers: { ...screening, 'transport-inbound': 'consumer' } }),
  ],
  'T-4.3': [
    asked({ request: 'doa', product: tv(43) }, { payers: { ...screening, 'transport-inbound': 'vendor' } }),
    asked(
      { request: 'remorse', ...online, product: tv(43) },
      { payers: { ...screening, 'transport-inbound': 'consumer' } },
    ),
  ],
}
