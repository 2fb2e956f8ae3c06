/** The guides in the order in which a new integrator reads them, each with its name in the navigation. */
export const guides = {
  'quick-start': 'Quick start',
  signing: 'Signing requests',
  webhooks: 'Verifying our webhooks',
  idempotency: 'Idempotency and retries',
  errors: 'Errors',
  events: 'Events and the feed',
  'retry-schedule': 'When we send again',
  'rate-limits': 'Rate limits',
  versions: 'Versions and deprecation',
} as const

export type GuideName = keyof typeof guides
