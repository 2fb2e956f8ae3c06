import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { typesFile, typesOfDocument } from '../tools/types/generate.ts'

it('has the types of the OpenAPI document as it stands', async () => {
  const same = readFileSync(typesFile, 'utf8') === (await typesOfDocument())
  expect(
    same,
    'shared/client/openapi.ts is not that of the document. Mend it: npm run types -w @after-sales/client',
  ).toBe(true)
})
