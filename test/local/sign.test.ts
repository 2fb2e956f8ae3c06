import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** `npm run sign` where no stack listens. */
function sign(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/local/sign.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '1' },
  })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

test.each([
  ['a file that is not there', ['POST', '/v1/rmas', 'nowhere.json'], /^nowhere\.json cannot be read: .*no such file/],
  ['a folder', ['POST', '/v1/rmas', 'test'], /^test cannot be read: /],
  ['no method and path', [], /^Usage: npm run sign/],
  [
    'an option that does not exist',
    ['GET', '/v1/events', '--nobody'],
    /^Unknown option '--nobody'.* Usage: npm run sign/,
  ],
  ['no stack', ['GET', '/v1/events'], /^No local stack answers at http:\/\/127\.0\.0\.1:1\. Start it: npm start$/],
])('%s is said in one sentence, with exit code 2', (_, args, sentence) => {
  const { status, stdout, lines } = sign(...args)
  expect([status, stdout, lines.length]).toEqual([2, '', 1])
  expect(lines[0]).toMatch(sentence)
})
