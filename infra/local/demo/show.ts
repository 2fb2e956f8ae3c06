import type { InboxMail } from 'run-cdk-locally'
import { bold, columns, cyan, detail, dim, green, moment, red } from '../../operations/screen.ts'
import type { Webhook } from './effects.ts'

/** Prints one line for a step: when, who, what, and what came of it at the right edge. */
export function showStep(
  step: { readonly at: string; readonly who: string; readonly does: string },
  result: { readonly ok: boolean; readonly status: number; readonly state: string },
): void {
  const came = `${result.ok ? '✓' : '✗'} ${result.status} ${result.state}`.trimEnd()
  const width = `${moment(step.at)}  ${step.who} ${step.does}`.length + came.length
  const gap = ' '.repeat(Math.max(2, columns - width))
  console.log(`${dim(moment(step.at))}  ${bold(step.who)} ${step.does}${gap}${(result.ok ? green : red)(came)}`)
}

/** Prints webhooks by event, with the partners that received them; the desk gets every one and is left out. */
export function showWebhooks(webhooks: readonly Webhook[]): void {
  for (const sequence of new Set(webhooks.map((webhook) => webhook.sequence))) {
    const same = webhooks.filter((webhook) => webhook.sequence === sequence)
    const partners = same.map(({ to }) => to).filter((to) => to !== 'desk')
    detail('webhook', `${same[0]?.type} → ${partners.sort().join(', ')}`, cyan)
  }
}

/** Prints mails, by subject. */
export function showMails(mails: readonly InboxMail[]): void {
  for (const mail of mails) detail('mail', `“${mail.subject}” → ${mail.to}`, cyan)
}
