import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const octets = (...parts: readonly Uint8Array[]) => der(0x04, ...parts)
const bits = (bytes: Uint8Array) => der(0x03, Buffer.of(0), bytes)
const oid = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes))
const time = (at: string) => der(0x17, Buffer.from(at))
const yes = Buffer.from('0101ff', 'hex')

/** ecdsa-with-SHA256 */
const algorithm = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))

const extension = (id: number, ...rest: readonly Uint8Array[]) => sequence(oid(0x55, 0x1d, id), ...rest)

/** A certificate (X.509) that a fresh key signs itself, valid for an IPv4 address from 2020 to 2049; both as PEM. */
export function selfSigned(address: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from(randomUUID())))))
  const addressName = der(0x87, Buffer.from(address.split('.').map(Number)))
  const extensions = sequence(
    extension(0x13, yes, octets(sequence(yes))),
    extension(0x11, octets(sequence(addressName))),
  )
  const told = sequence(
    der(0xa0, Buffer.from('020102', 'hex')),
    Buffer.from('020101', 'hex'),
    algorithm,
    name,
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, extensions),
  )
  const certificate = sequence(told, algorithm, bits(sign('sha256', told, privateKey)))
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}
