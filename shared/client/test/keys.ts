import { generateKeyPairSync, type KeyObject } from 'node:crypto'

/** A secret as partners get it. */
export const secretOf = (name: string) => `whsec_${Buffer.from(name.padEnd(32, '.')).toString('base64')}`

/** An Ed25519 key made by Node, in the forms of Standard Webhooks. */
export function keyPair(): {
  privateKey: string
  publicKey: string
  node: { privateKey: KeyObject; publicKey: KeyObject }
} {
  const node = generateKeyPairSync('ed25519')
  const { d = '', x = '' } = node.privateKey.export({ format: 'jwk' })
  const base64 = (text: string) => Buffer.from(text, 'base64url').toString('base64')
  return { privateKey: `whsk_${base64(d)}`, publicKey: `whpk_${base64(x)}`, node }
}
