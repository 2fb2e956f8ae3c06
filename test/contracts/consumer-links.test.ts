import { describe, expect, it } from 'vitest'
import { quotePageUrl } from '../../shared/contracts/consumer-links.ts'

describe('The address of a quote’s page', () => {
  it.each([
    ['https://after-sales.example', 'https://after-sales.example/quote/abc'],
    ['https://after-sales.example/', 'https://after-sales.example/quote/abc'],
    [
      'https://x.execute-api.eu-west-1.amazonaws.com/prod',
      'https://x.execute-api.eu-west-1.amazonaws.com/prod/quote/abc',
    ],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/quote/abc'],
  ])('under %s is %s', (publicUrl, address) => {
    expect(quotePageUrl(publicUrl, 'abc')).toBe(address)
  })
})
