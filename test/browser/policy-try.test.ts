import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { policyTryPage } from '../../infra/operations/policy-try/page.ts'
import { launchBrowser } from '../support/browser.ts'

/** Controls, sections and tables without a name, and ids that stand twice. */
const unnamed = `[...document.querySelectorAll('input, select, textarea, button, table, section, fieldset')].filter((each) => {
  const labelled = (each.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => document.getElementById(id)?.textContent)
  const name = each.labels?.[0]?.textContent || each.querySelector(':scope > legend')?.textContent || (each.matches('button') && each.textContent)
  return !labelled && !name
}).map((each) => each.outerHTML)`
const twice = `[...document.querySelectorAll('[id]')].map((each) => each.id).filter((id, at, all) => all.indexOf(id) !== at)`

describe('the page to try the policy, as one file in a browser on a phone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-try-'))
  const file = pathToFileURL(join(folder, 'policy-try.html')).href
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let asked: string[]
  let faults: string[]

  beforeAll(async () => {
    const [launched, html] = await Promise.all([launchBrowser(), policyTryPage()])
    browser = launched
    writeFileSync(join(folder, 'policy-try.html'), html)
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
    page = await context.newPage()
    await page.clock.setFixedTime('2026-11-20T12:00:00Z')
    asked = []
    faults = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(file)
  })
  afterEach(async () => {
    expect(asked.filter((url) => !url.startsWith(file))).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  const standing = () => page.getByRole('status').innerText()
  const reasons = () => page.locator('.findings').first().innerText()

  it('decides at once when a fact is set, and says why with its clause', async () => {
    await page.getByRole('button', { name: 'A repair under warranty' }).click()
    expect(await standing()).toContain('Eligible')
    await page.getByLabel('What is asked for').selectOption('DOA')
    await page.getByLabel('Where it is asked').selectOption('shop')
    expect(await standing()).toContain('Refused')
    expect(await reasons()).toMatch(/^Fails The request was made 184 days after the purchase on 20 May 2026/)
    expect(await reasons()).toContain('P-2.2 DOA is claimed within 15 calendar days of delivery.')
    await page.getByLabel('Bought on', { exact: true }).fill('2026-11-05')
    expect(await standing()).toContain('Eligible')
  })

  it('makes the change that would turn a finding', async () => {
    await page.getByRole('button', { name: 'Remorse, bought at mi.com' }).click()
    await page.getByLabel('Contents of the box complete').selectOption('no')
    expect(await standing()).toContain('A person decides')
    await page.getByRole('button', { name: 'Make it so' }).first().click()
    expect(await standing()).toContain('Eligible')
    expect(await page.getByLabel('Contents of the box complete').inputValue()).toBe('yes')
  })

  it('offers no change of what nobody can make right', async () => {
    await page.getByRole('button', { name: 'Liquid damage' }).click()
    expect(await standing()).toContain('repair outside the warranty')
    expect(await page.getByRole('button', { name: 'Make it so' }).count()).toBe(0)
  })

  it('leads to the field of what is asked for', async () => {
    await page.getByRole('button', { name: 'Bought on' }).click()
    await page.keyboard.type('11112026')
    expect(await page.getByLabel('Bought on', { exact: true }).inputValue()).toBe('2026-11-11')
    expect(await page.getByRole('button', { name: 'Bought on' }).count()).toBe(0)
  })

  it('keeps the case in its address, from which another page restores it', async () => {
    await page.getByRole('button', { name: 'DOA a day late' }).click()
    await page.getByLabel('wear or ageing').check()
    await page.getByLabel('Language of the sentences').selectOption('Nederlands')
    const shown = await page.locator('main').innerText()
    const other = await context.newPage()
    await other.goto(page.url())
    expect(await other.locator('main').innerText()).toBe(shown)
    await page.goto(`${file}#request=remorse`)
    expect(await standing()).toContain('Refused')
  })

  it('says the sentences in the language that is chosen, and itself Dutch or English', async () => {
    await page.getByRole('button', { name: 'DOA a day late' }).click()
    const said: string[] = []
    for (const language of ['nl', 'fr', 'de', 'en']) {
      await page.locator('#language').selectOption(language)
      said.push(await page.locator(`.fail [lang=${language}]`).first().innerText())
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'nl' ? 'nl' : 'en')
    }
    expect(new Set(said).size).toBe(4)
    expect(await page.title()).toBe('Try the policy')
  })

  it('notes what cannot be at its field', async () => {
    await page.getByLabel('Bought on', { exact: true }).fill('2026-11-10')
    await page.getByLabel('Delivered on', { exact: true }).fill('2026-11-09')
    const delivered = page.getByLabel('Delivered on', { exact: true })
    expect(await delivered.getAttribute('aria-invalid')).toBe('true')
    expect(await delivered.getAttribute('aria-describedby')).toBe('purchase.deliveredOn-note')
    expect(await page.getByText('Delivered on is earlier than the purchase.').count()).toBe(1)
    expect(await page.getByText('This case cannot be').count()).toBe(1)
  })

  it('names every control, has no id twice and never scrolls sideways, whatever the decision', async () => {
    for (const example of await page.locator('.examples button').all()) {
      await example.click()
      for (const details of await page.locator('details:not([open]) summary').all()) await details.click()
      expect(await page.evaluate(unnamed)).toEqual([])
      expect(await page.evaluate(twice)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    }
  })

  it('is worked with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'XMS does not answer' }).press('Enter')
    expect(await standing()).toContain('Undetermined')
    await page.getByLabel('Official Benelux device').press('n')
    expect(await standing()).toContain('Refused')
    await page.getByLabel('unusual use').press('Space')
    expect(await reasons()).toContain('unusual use')
  })

  it('may load and send nothing', async () => {
    const refused = await page.evaluate("fetch('https://example.com/').then(() => 'sent', () => 'refused')")
    expect(refused).toBe('refused')
    expect(faults.splice(0).join()).toContain("default-src 'none'")
  })
})
