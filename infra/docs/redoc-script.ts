import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const logo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'
/** Redoc's colour of patterns, which no option changes and which is hard to read on a dark page. */
const patternColour = '#0e7c86'
const noImage = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E'

/**
 * Redoc's standalone script without its one request to somebody else, the maker's logo, and readable in the dark. Throws when a newer version has
 * it elsewhere.
 */
export function redocScript(): Buffer {
  const file = fileURLToPath(import.meta.resolve('redoc/bundles/redoc.standalone.js'))
  const parts = readFileSync(file, 'utf8').split(logo)
  if (parts.length !== 2) throw new Error(`Redoc names its logo ${parts.length - 1} times: see what it loads now`)
  return Buffer.from(parts.join(noImage).replaceAll(patternColour, `light-dark(${patternColour}, #5cc4cf)`))
}
