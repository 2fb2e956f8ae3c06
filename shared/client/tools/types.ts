/** `npm run types -w @after-sales/client`: writes `openapi.ts` from the OpenAPI document that the repository keeps. */
import { writeFileSync } from 'node:fs'
import { typesFile, typesOfDocument } from './types/generate.ts'

writeFileSync(typesFile, await typesOfDocument())
