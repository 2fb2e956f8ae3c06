import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dropOld, use } from '../../infra/local/synthesis-cache.ts'
import { newFolder } from '../../infra/local-aws/test/fixture/local-function.ts'

test('old syntheses go, but not the newest, not those in use, and not what another process is making', () => {
  const kept = newFolder()
  const make = (name: string, age: number) => {
    mkdirSync(join(kept, name))
    writeFileSync(join(kept, name, 'manifest.json'), '{}')
    utimesSync(join(kept, name), age, age)
  }
  for (let age = 1; age <= 8; age += 1) make(`hash${age}`, age)
  make(`half.${process.pid}`, 1)
  make('half.999999999', 9)
  use(join(kept, 'hash1'))
  dropOld(kept, join(kept, 'hash2'))
  expect(readdirSync(kept).toSorted()).toEqual(
    ['hash1', 'hash2', 'hash5', 'hash6', 'hash7', 'hash8', `half.${process.pid}`].toSorted(),
  )
})
