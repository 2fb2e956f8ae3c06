import { request } from 'node:http'
import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataFolder } from '../data-folder.ts'
import { type AwsStubs, startAwsStubs } from '../engines/aws-stubs.ts'
import { clientSettings } from '../engines/tables.ts'
import { secretStore } from '../secrets.ts'
import { newFolder } from './fixture/local-function.ts'

const folder = newFolder()
const KeyId = 'arn:aws:kms:eu-west-1:000000000000:key/Key'
const secret = { stack: 'data', logicalId: 'Secret', type: 'AWS::SecretsManager::Secret', properties: {} }
const SecretId = 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:Secret'
/** The engine, as it starts on the folder. */
function start() {
  const data = dataFolder(folder)
  return startAwsStubs(
    data,
    secretStore({ resources: [secret] }, data, () => 'hush'),
  )
}
let stubs: AwsStubs
let kms: KMSClient

beforeAll(async () => {
  stubs = await start()
  kms = new KMSClient(clientSettings(stubs.endpoint))
})
afterAll(() => stubs.stop())

test('what KMS encrypted it decrypts, also after a restart on the same folder', async () => {
  const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from('whsec_x') }))
  const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob }))
  expect(Buffer.from(Plaintext ?? []).toString()).toBe('whsec_x')

  const again = await start()
  const client = new KMSClient(clientSettings(again.endpoint))
  const later = await client.send(new DecryptCommand({ CiphertextBlob }))
  expect(Buffer.from(later.Plaintext ?? []).toString()).toBe('whsec_x')
  await again.stop()
})

test('a ciphertext that KMS did not make is its own error', async () => {
  const strange = kms.send(new DecryptCommand({ CiphertextBlob: Buffer.from('not a ciphertext at all, is it') }))
  await expect(strange).rejects.toMatchObject({ name: 'InvalidCiphertextException' })
})

test('a data key comes in the clear and encrypted', async () => {
  const key = await kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' }))
  const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: key.CiphertextBlob }))
  expect(key.Plaintext).toHaveLength(32)
  expect(Plaintext).toEqual(key.Plaintext)
})

test('Secrets Manager knows its secrets and no others', async () => {
  const secrets = new SecretsManagerClient(clientSettings(stubs.endpoint))
  const found = await secrets.send(new GetSecretValueCommand({ SecretId }))
  expect(found.SecretString).toBe('hush')
  const missing = secrets.send(new GetSecretValueCommand({ SecretId: `${SecretId}s` }))
  await expect(missing).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})

test('a new value of a secret is current, the one before previous until that stage is taken away, also after a restart', async () => {
  const of = (engine: AwsStubs) => new SecretsManagerClient(clientSettings(engine.endpoint))
  const get = (engine: AwsStubs, VersionStage: string) =>
    of(engine).send(new GetSecretValueCommand({ SecretId, VersionStage }))
  const put = (SecretString: string, token?: string) =>
    of(stubs).send(
      new PutSecretValueCommand({ SecretId, SecretString, ...(token ? { ClientRequestToken: token } : {}) }),
    )
  const takeFrom = (version: string | undefined, VersionStage = 'AWSPREVIOUS') => {
    const command = { SecretId, VersionStage, RemoveFromVersionId: version ?? 'none' }
    return of(stubs).send(new UpdateSecretVersionStageCommand(command))
  }
  await expect(get(stubs, 'AWSPREVIOUS')).rejects.toMatchObject({ name: 'ResourceNotFoundException' })

  await put('second')
  await put('third', 'a-token-of-at-least-32-characters')
  await put('third', 'a-token-of-at-least-32-characters')
  const again = await start()
  for (const engine of [stubs, again]) {
    expect(await get(engine, 'AWSCURRENT')).toMatchObject({ SecretString: 'third', VersionStages: ['AWSCURRENT'] })
    expect(await get(engine, 'AWSPREVIOUS')).toMatchObject({ SecretString: 'second' })
  }
  await again.stop()
  const reused = put('fourth', 'a-token-of-at-least-32-characters')
  await expect(reused).rejects.toMatchObject({ name: 'ResourceExistsException' })

  const [current, previous] = [await get(stubs, 'AWSCURRENT'), await get(stubs, 'AWSPREVIOUS')]
  for (const wrong of [takeFrom(current.VersionId), takeFrom(current.VersionId, 'AWSCURRENT')]) {
    await expect(wrong).rejects.toMatchObject({ name: 'InvalidParameterException' })
  }
  await takeFrom(previous.VersionId)
  await expect(get(stubs, 'AWSPREVIOUS')).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  expect(await get(stubs, 'AWSCURRENT')).toMatchObject({ SecretString: 'third' })
})

test('a request that is no JSON is refused and harms nobody', async () => {
  const answer = await fetch(stubs.endpoint, { method: 'POST', body: '{' })
  expect(answer.status).toBe(400)
})

test('a request that another name led here is refused', async () => {
  const { port } = new URL(stubs.endpoint)
  const status = await new Promise((resolve, reject) => {
    const headers = { host: `attacker.example:${port}`, 'x-amz-target': 'secretsmanager.GetSecretValue' }
    const asked = request({ host: '127.0.0.1', port, method: 'POST', headers }, (answer) => resolve(answer.statusCode))
    asked.on('error', reject).end('{"SecretId":"arn:secret"}')
  })
  expect(status).toBe(421)
})
