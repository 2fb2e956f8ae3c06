import { describe, expect, it } from 'vitest'
import { intakeRequest } from '../../shared/contracts/intake.ts'
import { orderCallback } from '../../shared/contracts/order.ts'
import { quoteBody } from '../../shared/contracts/quote.ts'
import { reportBody } from '../../shared/contracts/report.ts'
import { consumer, intake } from '../support/requests.ts'
import { good, quote, variants } from './messages-of-partners.ts'
import { badFields, issues, now } from './named.ts'

const at = now.toISOString()
const lone = '\ud800'
const person = (changes: object) => intake({ consumer: { ...consumer, ...changes } })
const living = (changes: object) => person({ address: { ...consumer.address, ...changes } })
const described = (description: string) => intake({ fault: { description } })

describe.each(good)('Text in %s', (_, contract, body) => {
  it('is well-formed Unicode in every value', () => {
    const spoilt = variants(body, (value) => (typeof value === 'string' ? [`${value}${lone}`, `${lone}${value}`] : []))
    for (const each of spoilt) expect(issues(contract, each.body), each.path).not.toEqual([])
  })

  it('is well-formed Unicode in every key, and named by a path that is', () => {
    const spoilt = variants(body, (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? [{ ...value, [`key${lone}`]: 1 }] : [],
    )
    expect(spoilt).not.toEqual([])
    for (const each of spoilt) {
      const named = issues(contract, each.body)
      expect(named, each.path).toHaveLength(1)
      expect(named.every(({ path }) => path.isWellFormed())).toBe(true)
    }
  })

  it('holds no control and no bidirectional-override characters', () => {
    for (const character of [
      '\u0000',
      '\u0007',
      '\u001b',
      '\u007f',
      '\u0085',
      '\u202a',
      '\u202e',
      '\u2066',
      '\u2069',
    ]) {
      const spoilt = variants(body, (value) => (typeof value === 'string' ? [`${value}${character}x`] : []))
      for (const each of spoilt) expect(issues(contract, each.body), each.path).not.toEqual([])
    }
  })

  it('runs over several lines only in descriptions, notes and reasons', () => {
    for (const lineBreak of ['\n', '\r\n', '\u2028']) {
      const broken = variants(body, (value) => (typeof value === 'string' ? [`${value}${lineBreak}x`] : []))
      const taken = broken.filter((each) => issues(contract, each.body).length === 0).map(({ path }) => path)
      for (const path of taken) expect(path).toMatch(/(^|\.)(description|note|reason)$/)
    }
  })
})

describe('A description', () => {
  it('may run over several lines, and be written in any script, direction or emoji', () => {
    for (const text of ['Een\ntwee\r\ndrie', 'שלום \u200f(RTL)\u200e', 'De 📱 is stuk 👨‍👩‍👧', 'Ça va à l’été']) {
      expect(badFields(intakeRequest, described(text))).toEqual([])
    }
  })

  it('has at least one and at most 2,000 characters', () => {
    expect(badFields(intakeRequest, described('x'.repeat(2000)))).toEqual([])
    expect(badFields(intakeRequest, described('x'.repeat(2001)))).toEqual(['fault.description'])
    expect(badFields(intakeRequest, described('  \n '))).toEqual(['fault.description'])
  })

  it('of a quote’s line as well runs over several lines, up to 200 characters', () => {
    const saying = (description: string) => ({ ...quote, lines: [{ ...quote.lines[0], description }] })
    expect(badFields(quoteBody, saying(`a\n${'x'.repeat(198)}`))).toEqual([])
    expect(badFields(quoteBody, saying('x'.repeat(201)))).toEqual(['lines.0.description'])
  })
})

describe('Names and addresses', () => {
  const urls = ['https://evil.example', 'see http://x', 'www.evil.example', 'WWW.evil.example', 'ftp://x']
  it.each(urls)('hold no URL: %s', (url) => {
    expect(badFields(intakeRequest, person({ name: url }))).toEqual(['consumer.name'])
    for (const field of ['street', 'city'] as const) {
      expect(badFields(intakeRequest, living({ [field]: url }))).toEqual([`consumer.address.${field}`])
    }
    const carried = { type: 'shipped', occurredAt: at, carrier: url }
    expect(badFields(reportBody, carried)).toEqual(['carrier'])
  })

  it('may be as people are called, and live', () => {
    for (const name of ['J.P. van der Wwww', "O'Neill-Müller", 'Łukasz Żółć', 'H. de Vries / I. Bakker', '李小龙']) {
      expect(badFields(intakeRequest, person({ name }))).toEqual([])
    }
    expect(badFields(intakeRequest, living({ street: 'Rue de l’Été (bât. 3)', houseNumber: '12-14/bis' }))).toEqual([])
  })
})

describe('A link that is given to us', () => {
  const linked = (trackingUrl: unknown) =>
    badFields(reportBody, { type: 'shipped', occurredAt: at, carrier: 'DHL', trackingUrl })

  it.each([
    'https://t.example/1',
    'https://t.example:8443/a?b=c#d',
    'HTTPS://T.example/',
    'https://8.8.8.8/',
    'https://[2a00:1450:400e:80f::200e]/',
    'https://pakket.xn--e1afmkfd.example/',
    'https://locale.example/',
    'https://mylocalhost.example/',
    'https://internal.example/',
  ])('is taken: %s', (url) => {
    expect(linked(url)).toEqual([])
  })

  it.each([
    'http://t.example/1',
    'javascript:alert(1)',
    'ftp://t.example',
    'track me',
    'https:t.example',
    'https:///t.example',
    '//t.example/1',
    'https://',
    'https://user@t.example/',
    'https://user:secret@t.example/',
    'https://@t.example/',
    'https://t.example\\@evil.example/',
    'https://t.example/a\\b',
    'https://t.example/a b',
    'https://t.exa\tmple/',
    'https://t.example/\n',
    ' https://t.example/',
    'https://t.example/\u202egpj.exe',
    'https://localhost/',
    'https://LOCALHOST:3000/',
    'https://localhost./',
    'https://a.localhost/',
    'https://printer.local/',
    'https://printer.local./',
    'https://api.internal/',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://%31%32%37.0.0.1/',
    'https://１２７.0.0.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://192.0.2.1/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::127.0.0.1]/',
    'https://[4000::1]/',
    'https://localhost../',
    'https://127.0.0.1../',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    `https://t.example/${'x'.repeat(500)}`,
  ])('is not taken: %s', (url) => {
    expect(linked(url)).toEqual(['trackingUrl'])
  })
})

describe('An instant that somebody reports', () => {
  const reported = (occurredAt: string) => badFields(reportBody, { type: 'delivered', occurredAt })

  it('lies between 2015 and one day ahead of business time', () => {
    expect(reported('2015-01-01T00:00:00Z')).toEqual([])
    expect(reported('2014-12-31T23:59:59.999Z')).toEqual(['occurredAt'])
    expect(reported('2026-11-21T10:00:00Z')).toEqual([])
    expect(reported('2026-11-21T10:00:00.001Z')).toEqual(['occurredAt'])
    const cancelled = { type: 'order.cancelled', orderId: 'O-1', occurredAt: '2999-01-01T00:00:00Z' }
    expect(badFields(orderCallback, cancelled)).toEqual(['occurredAt'])
  })
})

describe('A visit', () => {
  const planned = (from: string, to: string) =>
    badFields(reportBody, { type: 'visit-scheduled', occurredAt: at, from, to })

  it('begins within the next 60 days', () => {
    expect(planned('2027-01-19T10:00:00Z', '2027-01-19T12:00:00Z')).toEqual([])
    expect(planned('2027-01-19T10:00:00.001Z', '2027-01-19T12:00:00Z')).toEqual(['from'])
  })

  it('is not over yet', () => {
    expect(planned('2026-11-20T08:00:00Z', '2026-11-20T10:00:00.001Z')).toEqual([])
    expect(planned('2026-11-20T08:00:00Z', '2026-11-20T10:00:00Z')).toEqual(['to'])
  })

  it('takes at most 12 hours, and ends after it begins', () => {
    expect(planned('2026-11-23T08:00:00Z', '2026-11-23T20:00:00Z')).toEqual([])
    expect(planned('2026-11-23T08:00:00Z', '2026-11-23T20:00:00.001Z')).toEqual(['to'])
    expect(planned('2026-11-23T08:00:00Z', '2026-11-23T08:00:00.001Z')).toEqual([])
    expect(planned('2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z')).toEqual(['to'])
  })
})
