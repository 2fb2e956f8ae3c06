import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPackage } from '../../shared/rules/tools/package/build.ts'
import { launchBrowser } from '../support/browser.ts'
import { readmeExample } from '../support/rules-readme.ts'

describe('the package of the rules in a browser', () => {
  const built = mkdtempSync(join(tmpdir(), 'rules-package-'))
  let browser: Browser

  beforeAll(async () => {
    ;[browser] = await Promise.all([launchBrowser(), buildPackage(built)])
  })
  afterAll(async () => {
    await browser.close()
    rmSync(built, { recursive: true })
  })

  it("runs README's example from one file, and decides what README says", async () => {
    const { code, shows } = readmeExample('html')
    const page = await browser.newPage()
    const asked: string[] = []
    await page.route('**', (route) => {
      const { pathname } = new URL(route.request().url())
      asked.push(pathname)
      if (pathname === '/till.html') return route.fulfill({ contentType: 'text/html', body: `<body>${code}` })
      if (pathname !== '/index.js') return route.abort()
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(built, 'index.js'), 'utf8') })
    })
    await page.goto('https://till.example/till.html')
    await expect.poll(() => page.locator('body').innerText()).toBe(shows)
    expect(asked).toEqual(['/till.html', '/index.js'])
  })
})
