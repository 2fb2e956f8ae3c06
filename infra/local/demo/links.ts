import type { InboxMail } from 'run-cdk-locally'
import { LifeCutShort } from './story.ts'

/** The link in a mail's text whose path looks like `path`. Throws `LifeCutShort` when there is none. */
export function linkIn(mail: InboxMail | undefined, path: RegExp): string {
  const found = new RegExp(`https?://[^/\\s]+${path.source}`).exec(mail?.text ?? '')
  if (!found) throw new LifeCutShort(`The mail has no link like ${path.source}`)
  return found[0]
}
