import { expect } from 'vitest'
import { type Answer, type Client, client, eventually, local } from './client.ts'
import { intake, type RequestChanges } from './requests.ts'

/** One RMA on its way, with the partners that act on it. */
export interface Journey {
  readonly rmaNumber: string
  readonly serial: string
  readonly registrar: Client
  readonly centre: Client
  /** Sends a report of the service centre. */
  report(type: string, fields?: Readonly<Record<string, unknown>>): Promise<Answer>
  quote(amounts?: Readonly<Record<string, number>>): Promise<Answer>
  /** The RMA as its registrar sees it. */
  state(): Promise<Answer['body']>
  /** Brings it to the point where a quote can be issued: received and inspected, not covered. */
  inspectedOutOfWarranty(): Promise<void>
  /** The address in the newest mail with a quote's link. */
  quoteLink(after?: string): Promise<string>
}

/** Registers an RMA and returns its journey. */
export async function begin(url: string, partnerId: string, changes: RequestChanges = {}): Promise<Journey> {
  const registrar = client(url, partnerId)
  const body = intake(changes)
  const registered = await registrar.post('/v1/rmas', body)
  expect(registered.status, JSON.stringify(registered.body)).toBe(201)
  const { rmaNumber } = registered.body
  const { serial } = body.product as { serial: string }
  const centre = client(url, 'service-centre')
  const now = async () => (await local(url, 'clock')).now as string
  const report = async (type: string, fields: Readonly<Record<string, unknown>> = {}) =>
    centre.post(`/v1/rmas/${rmaNumber}/reports`, { type, occurredAt: await now(), ...fields })
  return {
    rmaNumber,
    serial,
    registrar,
    centre,
    report,
    quote: (amounts = {}) =>
      centre.post(`/v1/rmas/${rmaNumber}/quotes`, {
        lines: Object.entries({ labour: 4000, parts: 6000, ...amounts }).map(([kind, amountCents]) => ({
          kind,
          description: `${kind} for the display`,
          amountCents,
        })),
        reject: { transportCents: 1500, handlingCents: 1000 },
      }),
    state: async () => (await registrar.get(`/v1/rmas/${rmaNumber}`)).body,
    async inspectedOutOfWarranty() {
      expect((await report('received', { serial })).status).toBe(200)
      const inspected = { official: true, warrantable: false, causes: ['liquid-or-voltage'], part: 'other' }
      expect((await report('inspected', inspected)).status).toBe(200)
    },
    quoteLink: (after) =>
      eventually('the mail with the quote', async () => {
        const mails = (await local(url, 'inbox')) as { text: string }[]
        const links = mails
          .filter((mail) => mail.text.includes(rmaNumber))
          .flatMap((mail) => /http:\/\/\S+\/quote\/\S+/.exec(mail.text)?.[0] ?? [])
        const newest = links.at(-1)
        return newest !== after && newest
      }),
  }
}

/**
 * What the consumer of an RMA was mailed about, in the order of sending: the types of the events, a reminder with its
 * name behind a slash.
 */
export async function mailed(url: string, { rmaNumber, timeline }: Answer['body']): Promise<string[]> {
  const inbox = (await local(url, 'inbox')) as { id: string | null }[]
  return inbox.flatMap(({ id }) => {
    const [event = '', ...reminder] = (id ?? '').split('/')
    const sequence = event.startsWith(`evt_${rmaNumber}_`) && Number(event.slice(-5))
    const about = timeline.find((each: { sequence: number }) => each.sequence === sequence)
    return about ? [[about.type, ...reminder].join('/')] : []
  })
}

/** Answers a quote by its link, as the page's form does. Redirects are not followed. */
export function answerByLink(link: string, answer: string, postalCode = '1234ab'): Promise<Response> {
  return fetch(link, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ answer, postalCode }).toString(),
  })
}

/** Presses the button of the page on which a payment is made: the provider's page that it leads to. */
export async function checkoutOf(payUrl: string): Promise<string> {
  const started = await fetch(payUrl, { method: 'POST', redirect: 'manual' })
  const location = started.headers.get('location')
  if (started.status !== 303 || !location) throw new Error(`The payment page answered ${started.status}`)
  return location
}

/** Ends an attempt on the page of the provider with signed results; the service's answer to its callback. */
export function settle(
  checkoutUrl: string,
  status: 'paid' | 'failed' | 'expired',
  amountCents?: number,
): Promise<Response> {
  const { origin, pathname, searchParams } = new URL(checkoutUrl)
  return fetch(`${origin}${pathname}`, {
    method: 'POST',
    body: JSON.stringify({ status, amountCents: amountCents ?? Number(searchParams.get('amountCents')) }),
  })
}

/** A request from the consumer's own purchase, as Dr. Mobile registers it, out of warranty by water. */
export const drMobile: RequestChanges = {
  purchase: { sellerId: 'some-shop', purchasedOn: '2025-11-10' },
  fault: { causes: ['liquid-or-voltage'] },
  wishes: { transport: 'drop-off' },
}
