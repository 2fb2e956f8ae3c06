import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { answerByLink, begin, drMobile, type Journey, settle } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'

describe('the payment page in a browser on a phone', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let rma: Journey
  let payUrl: string

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    page = await context.newPage()
    rma = await begin(sharedStack(), 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await answerByLink(await rma.quoteLink(), 'accept')
    payUrl = (await rma.state()).payment.payUrl
  })
  afterEach(() => context.close())

  it('says what is to be paid, without scrolling sideways and without scripts', async () => {
    await page.goto(payUrl)
    const text = await page.locator('main').innerText()
    for (const words of ['€121.00', rma.rmaNumber]) expect(text).toContain(words)
    const sizes = await page.evaluate('({ wide: document.documentElement.scrollWidth, view: innerWidth })')
    expect(sizes).toEqual({ wide: 360, view: 360 })
    expect(await page.locator('script').count()).toBe(0)
  })

  it('lets the browser follow its button to the provider, who is at another address', async () => {
    const elsewhere = new URL(payUrl)
    elsewhere.hostname = 'localhost'
    await page.goto(elsewhere.href)
    await page.getByRole('button', { name: 'Pay €121.00' }).press('Enter')
    await page.getByRole('heading', { name: 'Payment simulator' }).waitFor()
    expect(new URL(page.url()).hostname).toBe('127.0.0.1')
  })

  it('says that the payment has arrived, and has no button any more', async () => {
    await page.goto(payUrl)
    await page.getByRole('button', { name: 'Pay €121.00' }).click()
    await page.getByRole('heading', { name: 'Payment simulator' }).waitFor()
    await settle(page.url(), 'paid')
    await page.goto(payUrl)
    await page.getByText('Your payment of €121.00 has arrived.').waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
  })
})
