import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { launchBrowser } from '../support/browser.ts'
import { ownStack } from '../support/local-stack.ts'

describe('the sandbox page of the local stack', () => {
  let stack: LocalStack
  let browser: Browser
  let page: Page
  const faults: string[] = []
  const elsewhere: string[] = []

  beforeAll(async () => {
    ;[stack, browser] = await Promise.all([ownStack(), launchBrowser()])
    page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => request.url().startsWith(stack.url) || elsewhere.push(request.url()))
    await page.goto(`${stack.url}/`)
    await page.getByRole('heading', { name: 'After-sales sandbox' }).waitFor()
    await page.evaluate(axe.source)
  })
  afterAll(async () => {
    await browser.close()
    await stack.stop()
  })
  afterEach(() => {
    expect(faults).toEqual([])
    expect(elsewhere).toEqual([])
  })

  const tab = (name: string) => page.getByRole('tab', { name }).click()
  const answer = () => page.getByRole('region', { name: 'Answer' })
  async function isAccessible(): Promise<void> {
    const found = (await page.evaluate("axe.run({ resultTypes: ['violations'], iframes: false })")) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  }

  it('signs an example of the partner that is chosen, explains how, and shows the decision', async () => {
    await page.getByRole('combobox', { name: 'Partner', exact: true }).selectOption('call-centre (call-centre)')
    await page.getByRole('button', { name: 'Sign and send' }).click()
    await answer().getByText('Decision: eligible, in-warranty-repair').waitFor()
    expect(await page.getByLabel('Body (JSON)').inputValue()).toContain('"purchasedOn": "2026-11-10"')
    const sent = await page.getByLabel('webhook-id').inputValue()
    expect(await page.getByRole('group', { name: 'Base string' }).innerText()).toMatch(
      new RegExp(`^${sent}\\.\\d+\\.\\{`),
    )
    expect(await page.getByRole('group', { name: 'Headers', exact: true }).innerText()).toContain(
      'partner-id: call-centre',
    )
    await isAccessible()
  })

  it('says in words what is wrong with a signature, and leads to the documentation', async () => {
    await page.getByRole('combobox', { name: 'Signed', exact: true }).selectOption('with another secret')
    await page.getByRole('button', { name: 'Sign and send' }).click()
    const check = page.getByRole('region', { name: 'Why the signature was refused' })
    expect(await check.innerText()).toMatch(/compare secret and body.*Would have been taken.*newest secret, …/s)
    // The browser itself logs the refusal.
    expect(faults.splice(0)).toEqual([expect.stringContaining('401')])
    await page.getByRole('combobox', { name: 'Signed', exact: true }).selectOption('correctly')
    for (const link of await page.getByRole('navigation').getByRole('link').all()) {
      expect((await page.request.get(`${stack.url}${await link.getAttribute('href')}`)).status()).toBe(200)
    }
  })

  it('fills a request in for any answer of the policy, and compares what came', async () => {
    const choice = page.getByLabel(/answers of the policy/)
    const group = page.locator('optgroup[label="repair → undetermined: in-warranty-repair"] option').first()
    await choice.selectOption((await group.getAttribute('value')) ?? '')
    await page.getByRole('button', { name: 'Sign and send' }).click()
    await answer().getByText('✓ as the policy expects').waitFor()
    expect(await answer().innerText()).toContain('Decision: undetermined')
  })

  it('shows an RMA that is registered by itself, and uses its number in the next request', async () => {
    await page.getByLabel('Route').selectOption('registerRma')
    await page.getByRole('button', { name: 'Sign and send' }).click()
    await page.getByRole('heading', { name: /^NL-/ }).waitFor()
    const rmaNumber = await page.getByRole('heading', { name: /^NL-/ }).innerText()
    await page.getByLabel('Route').selectOption('reportOnRma')
    expect(await page.getByRole('combobox', { name: 'Partner', exact: true }).inputValue()).toBe('service-centre')
    expect(await page.getByLabel('POST, path and query').inputValue()).toBe(`/v1/rmas/${rmaNumber}/reports`)
    await isAccessible()
  })

  it('breaks a receiver for good, shows what it refused, sets it again and sends the event again', async () => {
    await tab('Break something')
    await page.getByLabel('Whose receiver').selectOption('call-centre')
    await page.getByRole('combobox', { name: 'It', exact: true }).selectOption('410')
    await page.getByRole('button', { name: 'Make it so' }).click()
    await page.getByText('The receiver of call-centre answers 410').waitFor()
    await tab('Deliveries')
    await page.getByLabel('Partner that looks').selectOption('call-centre')
    await page.getByRole('button', { name: 'Test the endpoint' }).click()
    const refused = page.locator('.deliveries li', { hasText: /endpoint\.test dead/ })
    await refused.locator('summary').click()
    await refused.getByText('The receiver of call-centre was told to answer 410').waitFor()
    await page.getByText(/^disabled \(gone\) since/).waitFor()
    await page.getByRole('button', { name: 'Set it again' }).click()
    await page.getByText('works', { exact: true }).waitFor()
    await refused.getByRole('button', { name: 'Redeliver' }).click()
    await page.getByText(/is sent again within a minute/).waitFor()
    await isAccessible()
    await tab('Webhooks')
    const attempt = page.locator('.deliveries li', { hasText: /endpoint\.test → call-centre 410/ })
    await attempt.locator('summary').click()
    expect(await attempt.innerText()).toMatch(/answered 410.*webhook-signature: /s)
    await isAccessible()
  })

  it('lets XMS hang, and work again', async () => {
    for (const behaviour of ['hang', 'normal']) {
      await page.getByLabel('XMS is').selectOption(behaviour)
      await page.getByText(`XMS: ${behaviour}`).waitFor()
      expect(await (await fetch(`${stack.url}/local/xms`)).json()).toMatchObject({ behaviour })
    }
  })

  it('plays a life, tells it, and puts the clock back', async () => {
    await tab('Play a life')
    await page.getByRole('button', { name: /A grey import/ }).click()
    await page.getByText(/^Done: \d+ checks, all as the policy says/).waitFor()
    expect(await page.getByRole('group', { name: 'What happens in this life' }).innerText()).toContain(
      'collected-by-retailer',
    )
    await page.getByText('20 Nov 2026').first().waitFor()
    await isAccessible()
  })

  it('shows a mail as its reader sees it', async () => {
    await tab('Mails')
    await page.frameLocator('iframe').getByText('Dear Lotte Peeters').waitFor()
    await isAccessible()
  })

  it('is worked with the keyboard: arrows go from view to view', async () => {
    await page.getByRole('tab', { name: 'Mails' }).press('ArrowRight')
    await page.getByRole('tabpanel', { name: 'Ledger' }).waitFor()
    await page.keyboard.press('End')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Logs')
    await page.getByRole('tab', { name: 'Logs' }).press('ArrowLeft')
    await page.getByText('No dead letters.').waitFor()
    await isAccessible()
  })
})
