import type { InboxMail } from 'run-cdk-locally'
import type { ReceivedDelivery } from '../world/receivers.ts'
import { type Api, eventually } from './api.ts'

/** An event of an RMA's timeline, as the desk reads it. */
export interface TimelineEntry {
  readonly sequence: number
  readonly at: string
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A webhook that a demo partner's receiver took. */
export interface Webhook {
  readonly to: string
  readonly type: string
  readonly sequence: number
  readonly data: Readonly<Record<string, unknown>>
}

/** Events that concern the service centre besides the registrar, by the contract's table. */
const alsoServiceCentre =
  /^(rma\.(registered|cancelled|closed)|quote\.(accepted|rejected|expired|withdrawn)|payment\.(received|failed|refunded)|desk\.decided|repair\.requested)$/
/** Events that concern the shop besides the registrar, for mi.com orders. */
const alsoShop = /^((doa|remorse)\.(accepted|rejected)|device\.quarantined)$/

/** The partners that an event is sent to, by the contract's table. @param shop the order system of an mi.com order */
export function concerned(type: string, registrar: string, shop: string | null): string[] {
  const told = [registrar]
  if (alsoServiceCentre.test(type)) told.push('service-centre')
  if (shop !== null && alsoShop.test(type)) told.push(shop)
  return [...told, 'desk']
}

/** The webhooks about an RMA that have arrived so far, each once, by sequence. */
export async function webhooksOf(api: Api, rmaNumber: string): Promise<Webhook[]> {
  const deliveries = (await api.local('GET', `deliveries?rmaNumber=${rmaNumber}`)).body as ReceivedDelivery[]
  const found = new Map<string, Webhook>()
  for (const { partnerId, webhookId, type, body } of deliveries) {
    const { data } = body as { data: { sequence: number } & Record<string, unknown> }
    found.set(`${partnerId} ${webhookId}`, { to: partnerId, type, sequence: data.sequence, data })
  }
  return [...found.values()].sort((a, b) => a.sequence - b.sequence)
}

/** The mails about an RMA that have been sent so far, oldest first. */
export async function mailsOf(api: Api, rmaNumber: string): Promise<InboxMail[]> {
  const inbox = (await api.local('GET', 'inbox')).body as InboxMail[]
  return inbox.filter((mail) => mail.subject.includes(rmaNumber))
}

/** Waits until each of the events has reached everybody it concerns; what has arrived by then. */
export async function awaitWebhooks(
  api: Api,
  rmaNumber: string,
  expected: readonly { readonly sequence: number; readonly to: string }[],
): Promise<Webhook[]> {
  const arrived = await eventually(async () => {
    const webhooks = await webhooksOf(api, rmaNumber)
    const isThere = (each: { sequence: number; to: string }) =>
      webhooks.some((webhook) => webhook.sequence === each.sequence && webhook.to === each.to)
    return expected.every(isThere) ? webhooks : null
  })
  return arrived ?? webhooksOf(api, rmaNumber)
}

/** Waits until that many mails about an RMA have been sent; those there are by then. */
export async function awaitMails(api: Api, rmaNumber: string, count: number): Promise<InboxMail[]> {
  const sent = await eventually(async () => {
    const mails = await mailsOf(api, rmaNumber)
    return mails.length >= count ? mails : null
  })
  return sent ?? mailsOf(api, rmaNumber)
}
