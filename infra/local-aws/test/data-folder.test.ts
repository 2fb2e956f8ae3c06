import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DataFolder, dataFolder, journalLinesMax, lockFolder } from '../data-folder.ts'
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

test.each([
  ['memory', null],
  ['a folder', newFolder()],
])('in %s, the newest lines of a journal are shown', (_, path) => {
  const data = dataFolder(path)
  const shown = (from: DataFolder) => from.lines<number>('many')
  for (let line = 1; line <= journalLinesMax; line += 1) data.append('many', line)
  expect([shown(data).length, shown(data).at(0)]).toEqual([journalLinesMax, 1])
  data.append('many', journalLinesMax + 1)
  expect([shown(data).length, shown(data).at(0), shown(data).at(-1)]).toEqual([journalLinesMax, 2, journalLinesMax + 1])
  if (path === null) return
  expect(shown(dataFolder(path))).toEqual(shown(data))
  expect(readFileSync(join(path, 'many.jsonl'), 'utf8').trim().split('\n')).toHaveLength(journalLinesMax + 1)
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
