/** IPv4 addresses that are none of the public internet, one or more of each special range. */
const specialIpv4 = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.19.255.255',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
]

const specialIpv6 = [
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  'fe80::1',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '100::1',
  '2001::1',
  '2001:2::1',
  '2001:10::1',
  '2001:20::1',
  '2001:db8::1',
  '3fff::1',
  '4000::1',
  '5f00::1',
  '64:ff9b:1::a00:1',
]

const bytesOf = (address: string) => address.split('.').map(Number)
const numberOf = (address: string) => bytesOf(address).reduce((sum, byte) => sum * 256 + byte, 0)
const hex = (value: number, digits = 0) => value.toString(16).padStart(digits, '0')
const words = (address: string) => hex(numberOf(address), 8).replace(/(.{4})(.{4})/, '$1:$2')

/** IPv6 addresses that lead to an IPv4 one, by whoever translates. */
const ipv6Around: readonly ((address: string) => string)[] = [
  (address) => `::ffff:${address}`,
  (address) => `::ffff:${words(address)}`,
  (address) => `::ffff:0:${words(address)}`,
  (address) => `::${words(address)}`,
  (address) => `64:ff9b::${words(address)}`,
  (address) => `2002:${words(address)}::1`,
  (address) => `2001:0:${words(address)}::1`,
]

const lastThree = ([, b = 0, c = 0, d = 0]: readonly number[]) => (b * 256 + c) * 256 + d

/** Ways to write an IPv4 address that a URL's parser reads as that address. */
const writtenAs: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `${address}.`,
  (address) => String(numberOf(address)),
  (address) => `0x${hex(numberOf(address))}`,
  (address) => `0${numberOf(address).toString(8)}`,
  (address) =>
    bytesOf(address)
      .map((byte) => `0x${hex(byte)}`)
      .join('.'),
  (address) =>
    bytesOf(address)
      .map((byte) => `0${byte.toString(8)}`)
      .join('.'),
  (address) => `${bytesOf(address)[0]}.${lastThree(bytesOf(address))}`,
  (address) => address.replaceAll('.', '%2e'),
  (address) => address.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (address) => address.replaceAll('.', '\u3002'),
  (address) => `${address}..`,
  ...ipv6Around.map((around) => (address: string) => `[${around(address)}]`),
]

const names = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'localhost..',
  'a.localhost',
  'printer.local',
  'printer.local.',
  'metadata.google.internal',
  'kubernetes',
  'db',
]

/** Ports of services that are no receiver of webhooks. */
const ports = [0, 1, 21, 22, 23, 25, 53, 80, 88, 110, 111, 135, 139, 143, 389, 445, 465, 514, 587, 636, 873, 993, 1023]

const byHand = [
  'http://shop.example/hook',
  'http://93.184.216.34/',
  'HTTP://shop.example',
  'ftp://shop.example/',
  'ws://shop.example/',
  'wss://shop.example/',
  'file:///etc/passwd',
  'gopher://shop.example/_x',
  'data:text/plain,x',
  'javascript:alert(1)',
  'unix:/var/run/docker.sock',
  'https://user@shop.example/',
  'https://user:password@shop.example/',
  'https://shop.example@127.0.0.1/',
  'https://127.0.0.1@shop.example/',
  'https://127.0.0.1\\@shop.example/',
  'https://shop.example\\@127.0.0.1/',
  'https:\\\\127.0.0.1/',
  'https:/127.0.0.1/',
  'https:127.0.0.1',
  'https:///127.0.0.1/',
  '//127.0.0.1/',
  'https://shop.example:65536/',
  'https://shop.example:-1/',
  'https://shop.example /',
  ' https://shop.example/',
  'https://shop.example/\r\nhost: x',
  'https://shop\u202e.example/',
  'https://[::1%25lo]/',
  'https://[fe80::1%25eth0]/',
  'https://[::ffff:127.0.0.1',
  'https://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/',
  'https://\u2460\u2461\u2466.0.0.1/',
  'https://127.1/',
  'https://0/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://',
  '',
]

/** URLs that no webhook may be sent to, whatever a name server says. */
export const hostileUrls: readonly string[] = [
  ...specialIpv4.flatMap((address) => writtenAs.map((write) => `https://${write(address)}/hook`)),
  ...specialIpv6.map((address) => `https://[${address}]/hook`),
  ...names.map((name) => `https://${name}/hook`),
  ...ports.map((port) => `https://shop.example:${port}/hook`),
  ...byHand,
]

/** Addresses that a name server could give for a name, and that nobody may be led to. */
export const hostileAddresses: readonly string[] = [
  ...specialIpv4,
  ...specialIpv6,
  ...specialIpv4.flatMap((address) => ipv6Around.map((around) => around(address))),
  'fe80::1%eth0',
  'no address',
  '',
]
