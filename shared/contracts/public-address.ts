import ipaddr from 'ipaddr.js'

/** All that is routed in IPv6; what lies outside is reserved, or holds an IPv4 address that a gateway would go to (RFC 4291). */
const routed = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the public internet: not loopback, private, link-local, multicast or reserved, and no
 * IPv6 form of such an IPv4 address (the IANA registries of special-purpose addresses, RFC 6890). No IP address: no.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const read = ipaddr.process(address)
  return read.range() === 'unicast' && (read instanceof ipaddr.IPv4 || read.match(routed))
}
