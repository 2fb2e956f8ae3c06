import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'

const folder = join(import.meta.dirname, '../..')

/** The types that the client is compiled with. */
export const typesFile = join(folder, 'openapi.ts')

/** The OpenAPI document of the service. */
const documentFile = join(folder, '../contracts/openapi/openapi.json')

/** TypeScript of the OpenAPI document: its paths and its components. */
export async function typesOfDocument(): Promise<string> {
  const tree = await openapiTS(JSON.parse(readFileSync(documentFile, 'utf8')), {
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
    immutable: true,
  })
  const code = astToString(tree).replaceAll(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2))
  return `// Written by \`npm run types -w @after-sales/client\` from the OpenAPI document.\n${code}`
}
