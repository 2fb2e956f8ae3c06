import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { sharedStack } from '../support/local-stack.ts'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
/** What our own markup must not have, on the reference that which is not Redoc's. */
const violations = (context: string) => `axe.run(${context}).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => [id, ...nodes.map(({ target }) => String(target))].join(' ')))`

describe('The documentation in a browser that reaches nothing but the service', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let faults: string[]
  let elsewhere: string[]

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  afterEach(() => context.close())

  async function open(path: string, colorScheme: 'light' | 'dark', width: number) {
    context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    page = await context.newPage()
    faults = []
    elsewhere = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.route('**', (route) => {
      const url = route.request().url()
      if (url.startsWith(sharedStack()) || url.startsWith('data:')) return route.continue()
      elsewhere.push(url)
      return route.abort()
    })
    await page.goto(`${sharedStack()}${path}`)
  }

  it.each([
    ['/docs/quick-start', 'light', 360],
    ['/docs/signing', 'dark', 360],
    ['/docs/errors', 'light', 1280],
    ['/docs/problems/wrong-state', 'dark', 1280],
  ] as const)('shows %s, %s and %i wide, to everybody', async (path, colorScheme, width) => {
    await open(path, colorScheme, width)
    await page.evaluate(axe)
    expect(await page.evaluate(violations('document'))).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect([...faults, ...elsewhere]).toEqual([])
  })

  it.each([['light'], ['dark']] as const)(
    'draws the %s reference from the document of the same origin',
    async (scheme) => {
      await open('/docs', scheme, 1280)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.locator('#reference').innerText()).toContain('/v1/eligibility-checks')
      await page.evaluate(axe)
      expect(await page.evaluate(violations("{ exclude: '#reference' }"))).toEqual([])
      expect([...faults, ...elsewhere]).toEqual([])
      await page.getByRole('link', { name: 'Guides', exact: true }).click()
      expect(page.url()).toBe(`${sharedStack()}/docs/quick-start`)
    },
  )
})
