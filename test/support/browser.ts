import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** A real Chromium: the one inside the package on Linux x64, elsewhere an installed Chrome named by `CHROME_PATH`. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH
  return playwright.launch({
    executablePath: installed ?? (await chromium.executablePath()),
    // The package's own arguments are for one page per process; here a browser outlives its pages.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    headless: true,
  })
}
