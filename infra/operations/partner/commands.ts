import { type PartnerRole, partnerRoles } from '../../../shared/contracts/partner.ts'
import {
  endpointAt,
  type PartnerEndpoint,
  type PartnerRecord,
  partnerIdPattern,
  requestsPerSecondMax,
} from '../../../shared/contracts/partner-record.ts'
import { ed25519Key } from '../../../shared/http/signatures.ts'
import { changed, newSecret, type Office, Refused, recordOf } from './office.ts'

/** What a command says when it was done, a line each. */
type Said = Promise<readonly string[]>

const secretLines = (secret: string) => [`  secret   ${secret}`, '  It is shown this once: hand it over by a safe way.']

export const isRole = (word: string): word is PartnerRole => partnerRoles.some((role) => role === word)

interface Wanted {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly url: string | undefined
  readonly requestsPerSecond: number | undefined
}

/** Adds a partner, and shows its secret. */
export async function added(office: Office, { partnerId, role, url, requestsPerSecond }: Wanted): Said {
  if (!partnerIdPattern.test(partnerId)) {
    throw new Refused('An id has 1 to 48 lower-case letters, digits and hyphens, the first of them no hyphen')
  }
  const secret = newSecret()
  const isAdded = await office.records.add({
    partnerId,
    role,
    endpoint: url === undefined ? null : endpointAt(receiving(office, url)),
    secretCiphertexts: [await office.encrypt(secret)],
    ...(requestsPerSecond === undefined ? {} : { requestsPerSecond: allowedRate(requestsPerSecond) }),
  })
  if (!isAdded) throw new Refused(`There is a partner ${partnerId} already`)
  return [`${partnerId} is added as ${role}`, ...secretLines(secret)]
}

/** Lists partners, of one role or of all. */
export async function listed(office: Office, role: PartnerRole | undefined): Said {
  const roles = role ? [role] : partnerRoles
  const ids = (await Promise.all(roles.map((each) => office.ofRole(each)))).flat()
  const records = await Promise.all(ids.map((each) => office.records.load(each)))
  const known = records.filter((each) => each !== null)
  if (known.length === 0) return ['There are no partners']
  return known.map(
    (each) => `  ${each.partnerId.padEnd(24)} ${each.role.padEnd(15)} ${stateOf(each)}, ${receiverOf(each.endpoint)}`,
  )
}

/** Shows a partner, without its secrets. */
export async function shown(office: Office, partnerId: string): Said {
  const record = await recordOf(office, partnerId)
  const { endpoint, secretCiphertexts, publicKeys } = record
  return [
    `${partnerId}, ${record.role}: ${stateOf(record)}`,
    `  webhooks ${receiverOf(endpoint)}`,
    `  events   ${endpoint?.eventTypes?.join(', ') ?? 'all'}`,
    `  secrets  ${secretCiphertexts.length === 1 ? 'one' : 'two: a rotation is not finished'}`,
    `  keys     ${publicKeys.join(', ') || 'none'}`,
    `  rate     ${record.requestsPerSecond} requests a second`,
  ]
}

/** Gives a partner a new secret beside the one it has, which stays good until the rotation is finished. */
export async function rotated(office: Office, partnerId: string): Said {
  const secret = newSecret()
  const ciphertext = await office.encrypt(secret)
  await changed(office, partnerId, ({ secretCiphertexts }) => {
    if (secretCiphertexts.length > 1) {
      throw new Refused(`${partnerId} has two secrets: once it signs by the new one, rotate ${partnerId} --finish`)
    }
    return { secretCiphertexts: [ciphertext, ...secretCiphertexts] }
  })
  return [
    `${partnerId} has a new secret; its old one stays good until: rotate ${partnerId} --finish`,
    ...secretLines(secret),
  ]
}

/** Ends a rotation: only the newest secret is good. */
export async function rotationFinished(office: Office, partnerId: string): Said {
  await changed(office, partnerId, ({ secretCiphertexts }) => {
    if (secretCiphertexts.length < 2) throw new Refused(`${partnerId} has one secret: there is nothing to finish`)
    return { secretCiphertexts: secretCiphertexts.slice(0, 1) }
  })
  return [`${partnerId} has one secret; the older one is refused within 10 s`]
}

/** Registers a partner's own Ed25519 key beside one that it may have. */
export async function keyRegistered(office: Office, partnerId: string, key: string): Said {
  if (!ed25519Key(key)) throw new Refused('A key is whpk_ and the 32 bytes of an Ed25519 public key in base64')
  await changed(office, partnerId, ({ publicKeys }) => {
    if (publicKeys.includes(key)) throw new Refused(`${partnerId} has that key`)
    if (publicKeys.length > 1)
      throw new Refused(`${partnerId} has two keys: take one away by key ${partnerId} <whpk_…> --remove`)
    return { publicKeys: [key, ...publicKeys] }
  })
  return [`${partnerId} may sign by that key (v1a)`]
}

/** Takes a partner's key away. */
export async function keyRemoved(office: Office, partnerId: string, key: string): Said {
  await changed(office, partnerId, ({ publicKeys }) => {
    if (!publicKeys.includes(key)) throw new Refused(`${partnerId} has no such key`)
    return { publicKeys: publicKeys.filter((each) => each !== key) }
  })
  return [`${partnerId} may no longer sign by that key; it is refused within 10 s`]
}

/** Lets a partner in, or out. */
export async function enabled(office: Office, partnerId: string, isEnabled: boolean): Said {
  await changed(office, partnerId, () => ({ enabled: isEnabled }))
  return [
    `${partnerId} is ${isEnabled ? 'enabled' : 'disabled: its requests are refused within 10 s, its webhooks rest'}`,
  ]
}

/** Sets where a partner's webhooks go, which also ends a failure; null: nowhere. The types of events stay. */
export async function endpointSet(office: Office, partnerId: string, url: string | null): Said {
  const at = url === null ? null : endpointAt(receiving(office, url))
  await changed(office, partnerId, ({ endpoint }) => ({
    endpoint: at && { ...at, eventTypes: endpoint?.eventTypes ?? null },
  }))
  return [url === null ? `${partnerId} gets no webhooks` : `${partnerId} gets its webhooks at ${url}`]
}

/** Sets how much a partner may send. */
export async function rateSet(office: Office, partnerId: string, requestsPerSecond: number): Said {
  const allowed = allowedRate(requestsPerSecond)
  await changed(office, partnerId, () => ({ requestsPerSecond: allowed }))
  return [`${partnerId} may send ${allowed} requests a second`]
}

function receiving(office: Office, url: string): string {
  if (office.mayReceive(url)) return url
  throw new Refused('Webhooks go to https at a public host (on the local stack also to this machine)')
}

function allowedRate(requestsPerSecond: number): number {
  if (Number.isInteger(requestsPerSecond) && requestsPerSecond > 0 && requestsPerSecond <= requestsPerSecondMax) {
    return requestsPerSecond
  }
  throw new Refused(`A rate is a whole number of requests a second, 1 to ${requestsPerSecondMax}`)
}

const stateOf = ({ enabled: isEnabled }: PartnerRecord) => (isEnabled ? 'enabled' : 'disabled')

function receiverOf(endpoint: PartnerEndpoint | null): string {
  if (!endpoint) return 'no webhooks'
  if (endpoint.disabled)
    return `${endpoint.url}, which rests since ${endpoint.disabled.at} (${endpoint.disabled.reason})`
  return endpoint.failingSince ? `${endpoint.url}, which fails since ${endpoint.failingSince}` : endpoint.url
}
