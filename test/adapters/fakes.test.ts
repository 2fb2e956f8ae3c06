import { describe } from 'vitest'
import { memoryWorld } from '../support/fakes/memory-world.ts'
import { portSuites } from './ports.ts'

describe('In memory', () => {
  const make = async () => memoryWorld()

  portSuites(make)
})
