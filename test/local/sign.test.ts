import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** `npm run sign` where no stack listens. */
function sign(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/local/sign.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '1', ...env },
  })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

const nowhere = 'http://127.0.0.1:1'

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
  ['a service without a secret', ['GET', '/v1/rmas'], /^SIGN_URL needs SIGN_SECRET/, { SIGN_URL: nowhere }],
  [
    'a service that does not answer',
    ['GET', '/v1/rmas', '--as', 'shop'],
    /^No service answers at http:\/\/127\.0\.0\.1:1$/,
    { SIGN_URL: `${nowhere}/`, SIGN_SECRET: `whsec_${Buffer.alloc(24).toString('base64')}` },
  ],
  ['a secret that is none', ['GET', '/v1/rmas'], /^SIGN_SECRET is no secret: /, { SIGN_SECRET: 'whsec_#' }],
] as [string, string[], RegExp, NodeJS.ProcessEnv?][])(
  '%s is said in one sentence, with exit code 2',
  (_, args, sentence, env) => {
    const { status, stdout, lines } = sign(args, env)
    expect([status, stdout, lines.length]).toEqual([2, '', 1])
    expect(lines[0]).toMatch(sentence)
  },
)
