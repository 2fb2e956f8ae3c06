import { afterAll, beforeAll, describe } from 'vitest'
import { startEngine, type TestEngine } from '../support/engine.ts'
import { dynamoWorld } from './dynamo-world.ts'
import { portSuites } from './ports.ts'

describe('On DynamoDB', () => {
  let engine: TestEngine
  const make = async () => dynamoWorld(await engine.table())

  beforeAll(async () => {
    engine = await startEngine()
  })
  afterAll(() => engine.stop())

  portSuites(make)
})
