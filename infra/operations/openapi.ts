/** `npm run openapi`: writes the OpenAPI document as the contracts say it now. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openapiDocument } from '../../shared/contracts/openapi/document.ts'
import type { Example } from '../../shared/contracts/openapi/examples.ts'

const folder = join(import.meta.dirname, '../../shared/contracts/openapi')
const recorded = JSON.parse(readFileSync(join(folder, 'recorded.json'), 'utf8')) as readonly Example[]

writeFileSync(join(folder, 'openapi.json'), `${JSON.stringify(openapiDocument(recorded), null, 1)}\n`)
