import { bytesOf, fromBase64, toBase64 } from './encoding.ts'

/** What precedes the 32 bytes of an Ed25519 seed in PKCS #8 (RFC 8410). */
const pkcs8Head = fromBase64('MC4CAQAwBQYDK2VwBCIEIA==')
const keyBytes = 32

/** What is signed of a message (Standard Webhooks, `v1` and `v1a` alike). */
const baseString = (id: string, timestamp: string, body: string) => bytesOf(`${id}.${timestamp}.${body}`)

/**
 * A signer by an Ed25519 key: `whsk_` and base64 of its 32-byte seed, or of seed and public key as other tools write it.
 * @throws TypeError for another format; the key itself is in no message
 */
export function ed25519Signer(privateKey: string) {
  const seed = keyOf(privateKey, 'whsk_', [keyBytes, 2 * keyBytes]).subarray(0, keyBytes)
  const pkcs8 = new Uint8Array([...pkcs8Head, ...seed])
  let imported: Promise<CryptoKey> | undefined
  return async (id: string, timestamp: string, body: string): Promise<string> => {
    imported ??= crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
    return `v1a,${toBase64(await crypto.subtle.sign('Ed25519', await imported, baseString(id, timestamp, body)))}`
  }
}

/**
 * Whether one of the `v1a` signatures of a message was made by the owner of a public key, `whpk_` and base64 of 32 bytes.
 * @param signatures base64, without their version
 * @throws TypeError when the public key has another format
 */
export async function isSignedByKey(
  publicKey: string,
  signatures: readonly string[],
  [id, timestamp, body]: readonly [id: string, timestamp: string, body: string],
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', keyOf(publicKey, 'whpk_', [keyBytes]), 'Ed25519', false, ['verify'])
  for (const signature of signatures) {
    const bytes = decoded(signature)
    if (bytes && (await crypto.subtle.verify('Ed25519', key, bytes, baseString(id, timestamp, body)))) return true
  }
  return false
}

function keyOf(text: string, prefix: string, lengths: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = text.startsWith(prefix) ? decoded(text.slice(prefix.length)) : null
  if (!bytes || !lengths.includes(bytes.length)) {
    throw new TypeError(`An Ed25519 key is ${prefix} and the base64 of ${lengths.join(' or ')} bytes`)
  }
  return bytes
}

function decoded(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(base64)
  } catch {
    return null
  }
}
