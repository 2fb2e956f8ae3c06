import type { InboxMail } from 'run-cdk-locally'
import { html, type Reply } from './answering.ts'

/** A mail with the stable id that the service gives each, under which repeats are known. */
export const withId = (mail: InboxMail) => ({
  ...mail,
  id: mail.headers.find(({ name }) => name === 'X-Entity-Ref-ID')?.value ?? null,
})

/** A mail as a mail program shows it: nothing is loaded or run, and links open in a window of their own. */
export function shownMail(inbox: readonly InboxMail[], id: string): Reply {
  const mail = inbox.findLast((each) => withId(each).id === id)
  if (!mail) return [404, { error: 'There is no such mail' }]
  return [
    200,
    mail.html.replace(/<head[^>]*>/, (head) => `${head}<base target="_blank">`),
    {
      ...html,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    },
  ]
}
