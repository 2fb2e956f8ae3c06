import { lookup, Resolver } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
import { isPublicAddress } from '../contracts/public-address.ts'
import { isPublicEndpoint } from '../contracts/public-endpoint.ts'

/** Where webhooks may go. */
export interface WebhookReach {
  /** Whether a URL may be called at all, before its name is resolved. */
  admitsUrl(url: string): boolean
  /** Whether an address that the name resolved to may be connected to. */
  admitsAddress(address: string): boolean
  /** The addresses of a name; none when it has none, or nobody says. */
  resolve(hostname: string): Promise<readonly string[]>
}

/** Milliseconds for an answer of a name server, before it is asked once more: well within an attempt. */
const patience = { timeout: 2000, tries: 2 }

/** The public internet, over https. Names are asked of DNS itself: the system's lookup would block a thread for a slow one. */
export const publicReach: WebhookReach = {
  admitsUrl: isPublicEndpoint,
  admitsAddress: isPublicAddress,
  async resolve(hostname) {
    const names = new Resolver(patience)
    const answers = await Promise.allSettled([names.resolve4(hostname), names.resolve6(hostname)])
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  },
}

/** The local stack's: also this machine, and there over http too. */
export const sandboxReach: WebhookReach = {
  admitsUrl: (url) => isPublicEndpoint(url) || isOfThisMachine(url),
  admitsAddress: (address) => isPublicAddress(address) || isLoopback(address),
  resolve: async (hostname) => (await lookup(hostname, { all: true }).catch(() => [])).map(({ address }) => address),
}

const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

function isOfThisMachine(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (!/^https?:$/.test(protocol) || username || password) return false
  return hostname === 'localhost' || isLoopback(hostname.replace(/^\[|\]$/g, ''))
}
