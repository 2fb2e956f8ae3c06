import { becomes, type Case, clause, isScreening, type Rule, ruling } from '../rule.ts'
import type { Channel, Redirect } from '../types.ts'
import { soldByCaller } from './repair-channel.ts'

/** P-2.1, T-3.2.5: a DOA claim is raised where the device was sold; R-online-withdrawal for remorse. */
export const isClaimedAtRightPlace: Rule = (given) => {
  if (!isScreening(given)) return null
  const { channel, purchase, product, request } = given.facts
  const online = purchase.channel === 'mi.com'
  if (request === 'remorse' && !online) return null
  const place: Channel = online ? 'call-centre' : 'pos'
  const redirect: Redirect = online ? 'call-centre' : 'point-of-sale'
  return ruling({
    rule: 'claim-place',
    kind: 'admission',
    clauses: product.line === 'tv' ? ['T-2.1', 'T-3.2.5'] : [clause(given, '2.1')],
    readings: [
      ...(request === 'remorse' || channel === 'mi.com' ? (['R-online-withdrawal'] as const) : []),
      ...(channel === 'call-centre' ? (['R-call-centre-scope'] as const) : []),
      ...(channel === 'pos' ? (['R-pos-seller'] as const) : []),
    ],
    result: isRightPlace(given, online) ? 'pass' : 'fail',
    facts: {
      request,
      channel,
      purchaseChannel: purchase.channel,
      sellerId: purchase.sellerId,
      openAtMiCom: online && isOpenAtMiCom(given) ? true : undefined,
    },
    redirect,
    wouldPassIf: online || (channel !== place && soldByCaller(given)) ? becomes('channel', place) : null,
  })
}

function isRightPlace(given: Case, online: boolean): boolean {
  const { channel } = given.facts
  if (!online) return channel === 'pos' && soldByCaller(given)
  return channel === 'call-centre' || (isOpenAtMiCom(given) && channel === 'mi.com')
}

/** R-online-withdrawal */
const isOpenAtMiCom = ({ facts, policy }: Case): boolean =>
  facts.request === 'remorse' && policy.readings['R-online-withdrawal'] === 'open'
