import type { Channel } from '@after-sales/rules'
import { channelFor, channelsOf } from '../contracts/partner.ts'
import type { Caller } from './call.ts'
import { named } from './invalid.ts'
import { Problem } from './problem.ts'

/** The channel of a request; throws 422 when it names one that its caller's role may not use. */
export function channelOf({ role }: Caller, stated: Channel | undefined): Channel {
  const channel = channelFor(role, stated)
  if (channel) return channel
  throw new Problem('channel-not-allowed', `A ${role} may use: ${channelsOf[role].join(', ') || 'no channel'}`, {
    errors: named([{ path: 'channel', code: 'channel-not-open' }]),
  })
}
