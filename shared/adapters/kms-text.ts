import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms'

/** Decrypts a base64 ciphertext to the text that it was made of; the ciphertext says by which key. */
export async function decryptText(kms: KMSClient, ciphertext: string): Promise<string> {
  const answer = await kms.send(new DecryptCommand({ CiphertextBlob: Buffer.from(ciphertext, 'base64') }))
  if (!answer.Plaintext) throw new Error('KMS answered without a plaintext')
  return Buffer.from(answer.Plaintext).toString('utf8')
}

/** Encrypts a text of at most 4 KB by a key; base64. */
export async function encryptText(kms: KMSClient, keyId: string, text: string): Promise<string> {
  const answer = await kms.send(new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from(text, 'utf8') }))
  if (!answer.CiphertextBlob) throw new Error('KMS answered without a ciphertext')
  return Buffer.from(answer.CiphertextBlob).toString('base64')
}
