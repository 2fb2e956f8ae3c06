import type { WebhookKeys } from '../../shared/application/ports/webhook-keys.ts'
import { openRoute } from '../../shared/http/open-route.ts'

/** The keys that receivers verify `v1a` signatures by. For five minutes nobody need ask again. */
export const route = ({ webhookKeys }: { readonly webhookKeys: WebhookKeys }) =>
  openRoute(async () => {
    const live = await webhookKeys.list()
    const keys = live.map(({ id, key, status }) => ({ id, key, status }))
    return { status: 200, headers: { 'cache-control': 'public, max-age=300' }, body: JSON.stringify({ keys }) }
  })
