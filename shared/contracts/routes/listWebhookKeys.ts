import type { OpenRoute } from '../route.ts'

/** The keys by which receivers verify the `v1a` signatures of webhooks (Standard Webhooks, Ed25519). */
export const listWebhookKeys: OpenRoute = {
  kind: 'open',
  method: 'GET',
  path: '/.well-known/webhook-keys',
  roles: [],
  problems: [],
}
