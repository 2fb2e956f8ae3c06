import { describe, expect, it } from 'vitest'
import document from '../../shared/contracts/openapi/openapi.json' with { type: 'json' }
import { exampleSteps } from '../contracts/openapi/example-steps.ts'
import { examples } from '../contracts/openapi/recorded.ts'
import { replayed } from '../contracts/openapi/replay.ts'
import { sharedStack } from '../support/local-stack.ts'

describe('The examples of the OpenAPI document', () => {
  it('are answered as recorded: run npm run openapi:record and npm run openapi', async () => {
    const answered = await replayed(sharedStack(), exampleSteps)
    expect(answered.map(({ name }) => name)).toEqual(examples.map(({ name }) => name))
    for (const [index, example] of answered.entries()) expect(example, example.name).toEqual(examples[index])
  })

  it('are in the document that is served', async () => {
    const served = await fetch(`${sharedStack()}/openapi.json`)
    expect(served.headers.get('etag')).toMatch(/^"[\w-]+"$/)
    const shown = await served.json()
    expect(shown).toEqual({ ...document, servers: shown.servers })
    const text = JSON.stringify(shown)
    for (const { answer } of examples) expect(text).toContain(JSON.stringify(answer.body))
  })
})
