import { environment } from '../../shared/adapters/environment.ts'
import { webhookKeysPort } from '../../shared/adapters/webhook-keys-wiring.ts'
import { env } from './env.ts'

export const ports = webhookKeysPort(environment(env).WEBHOOK_KEY_SECRET_ID)
