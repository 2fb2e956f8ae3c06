import { isPublicLink } from './public-link.ts'

/** The lowest port that no system keeps for services of its own. */
const unprivilegedPort = 1024

/**
 * Whether webhooks may be sent to a URL: https to a public host, at port 443 or one that needs no privilege. Receivers
 * are run at such ports; below them stand mail, name and directory services, which nobody may have knocked at by us.
 */
export function isPublicEndpoint(url: string): boolean {
  if (!isPublicLink(url)) return false
  const { port } = new URL(url)
  return port === '' || Number(port) >= unprivilegedPort
}
