import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { begin, drMobile, type Journey } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'

describe('the quote page in a browser on a phone', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let rma: Journey

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    page = await context.newPage()
    rma = await begin(sharedStack(), 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote({ 'transport-outbound': 999 })
    await page.goto(await rma.quoteLink())
  })
  afterEach(() => context.close())

  it('shows lines, VAT, total and what declining costs, without scrolling sideways and without scripts', async () => {
    const text = await page.locator('main').innerText()
    for (const words of ['Labour: labour for the display', '€40.00', 'VAT 21%', '€133.09', '€30.25', rma.rmaNumber]) {
      expect(text).toContain(words)
    }
    const sizes = await page.evaluate('({ wide: document.documentElement.scrollWidth, view: innerWidth })')
    expect(sizes).toEqual({ wide: 360, view: 360 })
    expect(await page.locator('script').count()).toBe(0)
  })

  it('is answered by keyboard: a wrong postal code is said and decides nothing, the right one decides', async () => {
    const postalCode = page.getByLabel('Postal code of the address you registered')
    await page.getByLabel('I accept the quote').check()
    await postalCode.fill('9999 ZZ')
    await postalCode.press('Enter')
    expect(await page.getByRole('alert').innerText()).toContain('not the postal code')
    expect((await rma.state()).state).toBe('quoted')

    await page.getByLabel('I accept the quote').check()
    await postalCode.fill('1234ab')
    await postalCode.press('Enter')
    await page.getByText('You accepted this quote.').waitFor()
    expect(await page.getByRole('link', { name: 'Pay €133.09' }).count()).toBe(1)
    expect((await rma.state()).state).toBe('awaiting-payment')
  })

  it('does not decide again when it is reloaded', async () => {
    await page.getByLabel('I decline the quote').check()
    await page.getByLabel('Postal code of the address you registered').fill('1234 AB')
    await page.getByRole('button', { name: 'Send my answer' }).click()
    await page.getByText('You declined this quote.').waitFor()
    await page.reload()
    await page.getByText('You declined this quote.').waitFor()
    const { timeline } = await rma.state()
    expect(timeline.filter((entry: { type: string }) => entry.type === 'quote.rejected')).toHaveLength(1)
  })
})
