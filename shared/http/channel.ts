import type { Channel } from '@after-sales/rules'
import { channelsOf } from '../contracts/partner.ts'
import type { Caller } from './call.ts'
import { Problem } from './problem.ts'

/** The channel of a request: the caller's own when it names none; 422 when it names one that its role may not use. */
export function channelOf(caller: Caller, named: Channel | undefined): Channel {
  const allowed = channelsOf[caller.role]
  const channel = named ?? allowed[0]
  if (channel && allowed.includes(channel)) return channel
  throw new Problem('channel-not-allowed', `A ${caller.role} may use: ${allowed.join(', ') || 'no channel'}`, {
    errors: [{ path: 'channel', message: 'Is not open to this caller' }],
  })
}
