/** `npm run openapi`: writes the OpenAPI document as the contracts say it now. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openapiDocument } from '../../shared/contracts/openapi/document.ts'
import type { EventExample, Example } from '../../shared/contracts/openapi/examples.ts'

const folder = join(import.meta.dirname, '../../shared/contracts/openapi')
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const examples: readonly Example[] = read('recorded.json')
const events: readonly EventExample[] = read('recorded-events.json')

writeFileSync(join(folder, 'openapi.json'), `${JSON.stringify(openapiDocument(examples, events), null, 1)}\n`)
