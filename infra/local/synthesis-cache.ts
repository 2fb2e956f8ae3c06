import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from 'run-cdk-locally'

/** Syntheses that are kept besides those in use. */
const unusedMax = 4

const marks = new Set<string>()
const unmark = () => {
  for (const mark of marks) rmSync(mark, { force: true })
}

/** Marks a synthesis as used by this process, for as long as it lives, and as the newest. */
export function use(folder: string): string {
  const mark = join(folder, `in-use.${process.pid}`)
  writeFileSync(mark, '')
  if (marks.size === 0) process.once('exit', unmark)
  marks.add(mark)
  utimesSync(folder, new Date(), new Date())
  return folder
}

/** The process that is still making, or using, what a name ends with. */
const ownerOf = (name: string) => Number(/\.(\d+)$/.exec(name)?.[1] ?? 0)

/** Deletes old syntheses that nobody uses, and halves that an ended process left. @param newest is never deleted */
export function dropOld(kept: string, newest: string): void {
  const all = readdirSync(kept).map((name) => ({ name, path: join(kept, name) }))
  for (const { name, path } of all) {
    if (ownerOf(name) > 0 && !isRunning(ownerOf(name))) rmSync(path, { recursive: true, force: true })
  }
  const unused = all
    .filter(({ path }) => path !== newest)
    .filter(({ name, path }) => ownerOf(name) === 0 && !readdirSync(path).some((file) => isRunning(ownerOf(file))))
    .map(({ path }) => ({ path, at: statSync(path).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { path } of unused.slice(unusedMax)) rmSync(path, { recursive: true, force: true })
}
