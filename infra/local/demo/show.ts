import type { InboxMail } from 'run-cdk-locally'
import type { Webhook } from './effects.ts'
import type { Narrator } from './narrator.ts'

/** Tells of webhooks by event, with the partners that received them; the desk gets every one and is left out. */
export function showWebhooks(narrator: Narrator, webhooks: readonly Webhook[]): void {
  for (const sequence of new Set(webhooks.map((webhook) => webhook.sequence))) {
    const same = webhooks.filter((webhook) => webhook.sequence === sequence)
    const partners = same.map(({ to }) => to).filter((to) => to !== 'desk')
    narrator.detail('webhook', `${same[0]?.type} → ${partners.sort().join(', ')}`, 'news')
  }
}

/** Tells of mails, by subject. */
export function showMails(narrator: Narrator, mails: readonly InboxMail[]): void {
  for (const mail of mails) narrator.detail('mail', `“${mail.subject}” → ${mail.to}`, 'news')
}
