type Headers = Readonly<Record<string, string | string[] | undefined>>

const known = new Map<string, CryptoKey>()
async function imported(publicKey: string): Promise<CryptoKey> {
  const bytes = Buffer.from(publicKey.replace(/^whpk_/, ''), 'base64')
  const key = known.get(publicKey) ?? (await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']))
  known.set(publicKey, key)
  return key
}

/** Whether a message has a `v1a` signature of one of some keys, as a receiver finds out that has WebCrypto and the spec. */
export async function isVerifiedBy(keys: readonly string[], headers: Headers, body: string): Promise<boolean> {
  const content = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
  const signatures = String(headers['webhook-signature'])
    .split(' ')
    .filter((each) => each.startsWith('v1a,'))
  for (const key of await Promise.all(keys.map(imported))) {
    for (const signature of signatures) {
      if (await crypto.subtle.verify('Ed25519', key, Buffer.from(signature.slice(4), 'base64'), content)) return true
    }
  }
  return false
}
