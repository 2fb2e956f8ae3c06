import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const secret = `whsec_${Buffer.alloc(24).toString('base64')}`

/** `npm run desk` where no stack listens. */
function desk(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/operations/desk.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '1', ...env },
  })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

describe('npm run desk, when nothing is sent', () => {
  it.each([
    ['no stack', ['list'], {}, /^No local stack answers at http:\/\/127\.0\.0\.1:1\. Start it: npm start$/],
    [
      'a service that cannot be reached',
      ['list', 'review'],
      { DESK_URL: 'http://127.0.0.1:1/', DESK_PARTNER: 'desk', DESK_SECRET: secret },
      /^No service answers at http:\/\/127\.0\.0\.1:1$/,
    ],
    ['a service without a partner', ['list'], { DESK_URL: 'http://127.0.0.1:1' }, /^DESK_URL needs DESK_PARTNER and/],
    [
      'a list that does not exist',
      ['list', 'nonsense'],
      {},
      /^There is no list nonsense; one of: review, .*link-locked$/,
    ],
  ])('says so in one sentence, with exit code 2: %s', (_, args, env, sentence) => {
    const { status, stdout, lines } = desk(args, env)
    expect([status, stdout, lines.length]).toEqual([2, '', 1])
    expect(lines[0]).toMatch(sentence)
  })

  it.each([
    ['nothing', []],
    ['a command that does not exist', ['burn']],
    ['nothing to find', ['find']],
    ['a decision without a reason', ['decide', 'NL-7K3M-9QWX-Q', 'approve']],
  ])('shows its usage, with exit code 2, for %s', (_, args) => {
    const { status, stdout, lines } = desk(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(lines[0]).toMatch(/^Usage: npm run desk -- list \[review \| /)
  })

  it('shows its usage behind what is wrong with an option', () => {
    const { status, lines } = desk(['list', '--all'])
    expect([status, lines[0]]).toEqual([2, "Unknown option '--all'."])
    expect(lines[1]).toMatch(/^Usage: /)
  })
})
