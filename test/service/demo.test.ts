import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Lines without what differs from run to run: RMA numbers and seconds. */
const lines = (text: string) =>
  text.split('\n').map((line) =>
    line
      .replace(/(NL|BE|LU)-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/g, '<RMA>')
      .replace(/in [\d.]+ s/, 'in … s')
      .trimEnd(),
  )

/** The excerpt that README shows: the block after the sentence about the demo. */
function excerpt(): string[] {
  const readme = readFileSync('README.md', 'utf8')
  const [, block] = /`npm run demo` starts[^\n]*\n\n```\n([\s\S]*?)```/.exec(readme) ?? []
  if (!block) throw new Error('README shows no excerpt of the demo')
  return lines(block).filter((line) => line !== '' && line.trim() !== '…')
}

describe('npm run demo', () => {
  it('plays every life as the policy says, and README shows what it prints', () => {
    const run = spawnSync(process.execPath, ['infra/local/demo/demo.ts'], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    expect(run.stdout).not.toContain('FAILED')
    expect(run.status).toBe(0)
    let printed = lines(run.stdout)
    for (const line of excerpt()) {
      expect(printed).toContain(line)
      printed = printed.slice(printed.indexOf(line) + 1)
    }
  })
})
