import { type Endpoints, html } from '../world/answering.ts'
import { pageFiles } from './bundle.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const document = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>Sandbox: after-sales on this machine</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/local/sandbox/style.css">
<script type="module" src="/local/sandbox/client.js"></script></head>
<body><noscript>This page signs requests in the browser and needs JavaScript. Without it: npm run sign.</noscript></body></html>
`

/** The sandbox: a page for people at `/`, which the deployed service does not have. */
export const sandboxEndpoints: Endpoints<object> = {
  'GET /': () => [
    200,
    document,
    {
      ...html,
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  ],
  'GET /local/sandbox/client.js': async () => [
    200,
    (await pageFiles()).script,
    { 'content-type': 'text/javascript; charset=utf-8' },
  ],
  'GET /local/sandbox/style.css': async () => [
    200,
    (await pageFiles()).style,
    { 'content-type': 'text/css; charset=utf-8' },
  ],
  // Loaded only now: the table of routes loads every schema.
  'GET /local/sandbox/operations': async () => [200, (await import('./operations.ts')).operations()],
  'GET /local/sandbox/leaves': async () => [200, JSON.stringify((await import('./leaves.ts')).leaves())],
}
