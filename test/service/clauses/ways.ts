import type { ClauseId } from '../../../shared/rules/index.ts'
import { asked, type ChecksOf, worked } from './policy-check.ts'

const outside = { wishes: { outOfWarranty: true } }
const doa = { request: 'doa' }
const online = {
  channel: 'call-centre' as const,
  purchase: { channel: 'mi.com', purchasedOn: '2026-11-08', deliveredOn: '2026-11-12' },
}
const tv = (screenInches: number) => ({ line: 'tv', model: 'Mi TV P1', screenInches })

/** Where a request is taken in, and the way of the device (section 4). */
export const ofWays: ChecksOf<ClauseId> = {
  'P-3.2': [
    asked({ channel: 'dr-mobile', wishes: { transport: 'drop-off' } }, { route: { collectFrom: 'drop-off-point' } }),
    asked({ channel: 'dr-mobile', wishes: { transport: 'pickup' } }, { route: { collectFrom: 'consumer' } }),
    asked({ channel: 'service-centre' }, { decision: 'refused', redirect: 'dr-mobile', fail: ['P-3.2'] }),
    asked({ channel: 'mi.com' }, { decision: 'refused', redirect: 'dr-mobile', fail: ['P-3.2'] }),
  ],
  'P-3.2-note': [
    asked(
      { channel: 'call-centre', wishes: { transport: 'drop-off' } },
      { decision: 'eligible', route: { collectFrom: 'consumer', returnTo: 'consumer' } },
    ),
    worked('phone repair by call centre from BE'),
  ],
  'P-3.2a': [asked({ channel: 'dr-mobile' }, { service: 'in-warranty-repair', route: { returnTo: 'consumer' } })],
  'P-3.2b': [
    worked('water damage is out of warranty, quote by e-mail'),
    asked({ channel: 'dr-mobile', ...outside }, { route: { quoteTo: 'consumer', returnTo: 'consumer' } }),
  ],
  'P-3.2c': [
    asked(
      { request: 'remorse', ...online },
      { route: { collectFrom: 'consumer', returnTo: 'consumer', quoteTo: null, resultTo: ['consumer', 'xms'] } },
    ),
  ],
  'P-3.3': [
    worked('phone in warranty at its own shop'),
    asked({ purchase: { sellerId: 'another-shop' } }, { decision: 'refused', fail: ['P-3.3'] }),
  ],
  'P-3.3a': [
    asked({ wishes: { returnTo: 'consumer' } }, { route: { collectFrom: 'pos', returnTo: 'consumer' } }),
    asked({ wishes: { returnTo: 'pos' } }, { route: { collectFrom: 'pos', returnTo: 'pos' } }),
    asked({ wishes: { returnTo: 'consumer', outOfWarranty: true } }, { route: { returnTo: 'pos' } }),
  ],
  'P-3.3b': [asked(outside, { decision: 'eligible', route: { quoteTo: 'retailer', returnTo: 'pos' } })],
  'P-3.3c': [asked(doa, { decision: 'eligible', route: { quoteTo: null, resultTo: ['retailer'] } })],
}

/** Televisions (section 5). */
export const ofTelevisions: ChecksOf<ClauseId> = {
  'T-3.2.5': [
    asked({ ...doa, product: tv(65) }, { decision: 'eligible', route: { servicedAt: 'depot', collectFrom: 'pos' } }),
    asked(
      { ...doa, product: tv(65), channel: 'dr-mobile' },
      { decision: 'refused', redirect: 'point-of-sale', fail: ['T-3.2.5'] },
    ),
  ],
  'T-3.2.1a': [
    worked('TV of exactly 32 inch is small'),
    asked(
      { channel: 'dr-mobile', product: tv(24), wishes: { transport: 'drop-off' } },
      { route: { servicedAt: 'depot', collectFrom: 'consumer' } },
    ),
  ],
  'T-3.2.1b': [
    worked('TV of 43 inch is repaired on site'),
    asked(
      { channel: 'call-centre', product: tv(32.5) },
      { route: { servicedAt: 'on-site', collectFrom: 'none', returnTo: 'none' } },
    ),
  ],
  'T-3.2.1-note': [
    asked(
      { channel: 'call-centre', product: tv(43) },
      { route: { firstStep: 'remote-repair', servicedAt: 'on-site' } },
    ),
    asked({ product: tv(43) }, { route: { firstStep: 'collection', servicedAt: 'depot' } }),
  ],
  'T-3.2.2': [
    asked(
      { channel: 'call-centre', country: 'LU', product: tv(32) },
      { decision: 'eligible', route: { firstStep: 'remote-repair' } },
    ),
    asked({ product: tv(43), wishes: { returnTo: 'consumer' } }, { route: { firstStep: 'collection' } }),
    asked(
      { channel: 'service-centre', product: tv(32) },
      { decision: 'refused', redirect: 'dr-mobile', fail: ['T-3.2.2'] },
    ),
  ],
  'T-3.2.3': [
    worked('TV LCD in warranty is swapped whole'),
    worked('TV LCD out of warranty: buy a new one'),
    asked(
      { product: tv(43), fault: { part: 'lcd' }, ...outside },
      { decision: 'refused', redirect: 'new-device', alternatives: ['whole-unit-swap'], fail: ['T-3.2.3'] },
    ),
  ],
  'T-3.2.4': [worked('wall mounting')],
  'T-4.1-scope': [
    asked(
      { request: 'maintenance', product: tv(43) },
      { decision: 'refused', redirect: 'provider-of-choice', fail: ['T-4.1-scope'] },
    ),
    asked(
      { request: 'installation', product: tv(43) },
      { decision: 'refused', redirect: 'provider-of-choice', fail: ['T-4.1-scope'] },
    ),
  ],
}
