import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Context } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { route } from '../../functions/documents/route.ts'
import { docsSite } from '../../infra/docs/site.ts'
import { writeDocs } from '../../infra/docs/write.ts'
import { docsFolder } from '../../shared/adapters/docs-folder.ts'
import { eventOf } from '../http/route.ts'

const folder = mkdtempSync(join(tmpdir(), 'docs-'))
let documents: ReturnType<typeof route>

beforeAll(() => {
  writeDocs(folder)
  documents = route({ publicUrl: 'https://service.example', docs: docsFolder(folder) })
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(resource: string, pathParameters: Record<string, string> = {}, acceptEncoding?: string) {
  const headers = acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding }
  const answer = await documents(eventOf({ method: 'GET', resource, pathParameters, headers }), {} as Context)
  const body = Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8')
  return { status: answer.statusCode, headers: answer.headers ?? {}, body, sentLength: answer.body.length }
}

describe('The documentation', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.1', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity', undefined],
    [undefined, undefined],
  ])('is sent to who accepts %s in the coding %s', async (accepted, coding) => {
    const { status, headers, body } = await read('/docs/{guide}', { guide: 'signing' }, accepted)
    const text = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
    expect({ status, coding: headers['content-encoding'] }).toEqual({ status: 200, coding })
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding' })
    expect(text.toString()).toBe(String(docsSite().get('/docs/signing')?.body))
  })

  it.each([
    ['/docs/{guide}', { guide: 'nothing' }],
    ['/docs/{guide}', { guide: '__proto__' }],
    ['/docs/problems/{code}', { code: 'nothing' }],
    ['/docs/assets/{file}', { file: '../index.json' }],
    ['/docs/assets/{file}', { file: 'index.json' }],
  ])('has nothing else at %s with %j', async (resource, parameters) => {
    const { status, headers, body } = await read(resource, parameters, 'br')
    expect(status).toBe(404)
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'not-found', type: '/docs/problems/not-found' })
  })
})

describe('The reference', () => {
  it('lets in the script that starts it, and through it only the very script it names, kept for a year', async () => {
    const { headers, body } = await read('/docs')
    const html = body.toString()
    const start = /<script>(.+)<\/script>/s.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(start).digest('base64')
    expect(headers['content-security-policy']).toContain(`script-src 'sha256-${hash}' 'strict-dynamic';`)
    const [, file = '', integrity] = /src = 'docs\/assets\/([^']+)'\nscript\.integrity = '([^']+)'/.exec(start) ?? []
    const script = await read('/docs/assets/{file}', { file })
    expect(`sha384-${createHash('sha384').update(script.body).digest('base64')}`).toBe(integrity)
    expect(script.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' })
  })

  it('stays within what a function may answer, also uncompressed', async () => {
    const [file = ''] = [...docsSite().keys()].flatMap((path) => /assets\/(redoc\..+)$/.exec(path)?.[1] ?? [])
    expect((await read('/docs/assets/{file}', { file })).sentLength).toBeLessThan(6_000_000)
  })

  it('names no script, style, image or font of anybody else', async () => {
    const [file = ''] = [...docsSite().keys()].flatMap((path) => /assets\/(redoc\..+)$/.exec(path)?.[1] ?? [])
    const script = (await read('/docs/assets/{file}', { file })).body.toString()
    expect(script).not.toMatch(/https?:\/\/[^"'`\s]+\.(svg|png|gif|jpg|ico|css|js|woff2?)["'`]/)
    expect((await read('/docs')).body.toString()).not.toMatch(/https?:\/\//)
  })
})
