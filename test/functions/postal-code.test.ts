import { describe, expect, it } from 'vitest'
import { samePostalCode } from '../../functions/quote-page/postal-code.ts'

describe('A postal code that confirms an answer', () => {
  it.each([
    ['1234 AB', '1234ab'],
    ['1234 AB', 'nl-1234 ab'],
    ['1234AB', ' NL1234AB '],
    ['1000', 'B-1000'],
    ['1000', 'be 1000'],
    ['L-1234', '1234'],
    ['LU-1234', 'l 1234'],
  ])('is compared without case, spaces, hyphens and prefix: %s, %s', (registered, stated) => {
    expect(samePostalCode(registered, stated)).toBe(true)
  })

  it.each([
    ['1234 AB', '1234 AC'],
    ['1234 AB', '1234'],
    ['1000', '10000'],
    ['1000', ''],
    ['1000', 'NLB1000'],
  ])('is another one: %s, %s', (registered, stated) => {
    expect(samePostalCode(registered, stated)).toBe(false)
  })
})
