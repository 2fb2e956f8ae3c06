import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DataFolder } from '../data-folder.ts'
import { bodyOf } from '../http-body.ts'
import { isForThisMachine } from '../own-host.ts'
import type { SecretStore } from '../secrets.ts'
import { secretsManager } from './secrets-manager.ts'

/** Far above what either service takes. */
const requestBytesMax = 1024 * 1024

export interface AwsStubs {
  readonly endpoint: string
  /** Encrypts as `kms:Encrypt` does; base64. */
  encrypt(plaintext: string): string
  stop(): Promise<void>
}

/**
 * KMS (Encrypt, Decrypt, GenerateDataKey) and Secrets Manager with their real protocol, AWS JSON 1.1: one AES key, made at
 * the first start, and the template's secrets.
 */
export async function startAwsStubs(data: DataFolder, secrets: SecretStore): Promise<AwsStubs> {
  const key = Buffer.from(keyOf(data), 'base64')
  const encrypt = (plaintext: Buffer) => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    return Buffer.concat([iv, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64')
  }
  const decrypt = (ciphertext: string) => {
    const bytes = Buffer.from(ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('base64')
  }

  const ofSecrets = secretsManager(secrets)
  const answer = (target: string, body: Record<string, string>): [number, unknown] => {
    const asked = Object.hasOwn(ofSecrets, target) ? ofSecrets[target] : undefined
    if (asked) return asked(body)
    switch (target) {
      case 'TrentService.Encrypt':
        return [200, { CiphertextBlob: encrypt(Buffer.from(body.Plaintext ?? '', 'base64')), KeyId: body.KeyId }]
      case 'TrentService.Decrypt':
        try {
          return [200, { Plaintext: decrypt(body.CiphertextBlob ?? '') }]
        } catch {
          return [400, { __type: 'InvalidCiphertextException' }]
        }
      case 'TrentService.GenerateDataKey': {
        const dataKey = randomBytes(body.KeySpec === 'AES_128' ? 16 : Number(body.NumberOfBytes ?? 32))
        return [200, { CiphertextBlob: encrypt(dataKey), Plaintext: dataKey.toString('base64'), KeyId: body.KeyId }]
      }
      default:
        return [400, { __type: 'UnknownOperationException', message: target }]
    }
  }

  const server = createServer(async (request, response) => {
    if (!isForThisMachine(request)) return response.writeHead(421).end()
    const body = parsed(String((await bodyOf(request, requestBytesMax)) ?? ''))
    const [status, document] = body
      ? answer(String(request.headers['x-amz-target']), body)
      : [400, { __type: 'SerializationException' }]
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify(document))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    encrypt: (plaintext) => encrypt(Buffer.from(plaintext, 'utf8')),
    stop: () => stopped(server),
  }
}

function parsed(text: string): Record<string, string> | null {
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return null
  }
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

function keyOf(data: DataFolder): string {
  const known = data.read<string | null>('kms-key', null)
  if (known) return known
  const made = randomBytes(32).toString('base64')
  data.write('kms-key', made)
  return made
}
