import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, lockFolder } from '../data-folder.ts'
import { newFolder } from './fixture/local-function.ts'

test.each([
  ['memory', null],
  ['a folder', newFolder()],
])('in %s, what was written is read', (_, path) => {
  const data = dataFolder(path)
  expect(data.read('offset', 3)).toBe(3)
  data.write('offset', 4)
  data.append('inbox', { n: 1 })
  data.append('inbox', { n: 2 })
  expect(data.read('offset', 3)).toBe(4)
  expect(data.lines('inbox')).toEqual([{ n: 1 }, { n: 2 }])
})

test('a line that a crash cut off is dropped, and the next one is not lost with it', () => {
  const path = newFolder()
  dataFolder(path).append('inbox', { n: 1 })
  appendFileSync(join(path, 'inbox.jsonl'), '{"n":')
  const again = dataFolder(path)
  expect(again.lines('inbox')).toEqual([{ n: 1 }])
  again.append('inbox', { n: 2 })
  expect(again.lines('inbox')).toEqual([{ n: 1 }, { n: 2 }])
})

test('a folder that a running stack has is refused, also to a second stack of the same process', () => {
  const path = newFolder()
  const unlock = lockFolder(path)
  expect(() => lockFolder(path)).toThrow(/in use by process/)
  unlock()
  lockFolder(path)()
  expect(existsSync(join(path, 'lock'))).toBe(false)
})

test('the lock of a process that is gone is taken over', () => {
  const path = newFolder()
  writeFileSync(join(path, 'lock'), '999999999')
  expect(() => lockFolder(path)()).not.toThrow()
})
