import { type DataFolder, journalLinesMax } from 'run-cdk-locally'
import { Webhook } from 'standardwebhooks'
import type { DemoPartner } from './partners.ts'

/** An event that a demo partner's receiver took. */
export interface ReceivedDelivery {
  readonly partnerId: string
  readonly webhookId: string
  readonly type: string
  readonly receivedAt: string
  /** How often this receiver had been sent it until it took it, as far as this run of the stack remembers. */
  readonly attempt: number
  /** What signs it: `webhook-timestamp` and `webhook-signature`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

interface Behaviour {
  failNext: number
  down: boolean
}

/** The demo partners' webhook receivers: they verify the signature, and can be told to fail. */
export function receivers(data: DataFolder, partners: readonly DemoPartner[]) {
  const attempts = new Map<string, number>()
  const note = (delivery: string, attempt: number) => {
    attempts.delete(delivery)
    attempts.set(delivery, attempt)
    const [oldest = ''] = attempts.keys()
    if (attempts.size > journalLinesMax) attempts.delete(oldest)
  }
  const behaviours = new Map(partners.map((partner) => [partner.id, { failNext: 0, down: false } as Behaviour]))
  return {
    behave(partnerId: string, wanted: Partial<Behaviour>): Behaviour | null {
      const behaviour = behaviours.get(partnerId)
      return behaviour ? Object.assign(behaviour, wanted) : null
    },

    /** The HTTP status with which a receiver answers. */
    receive(partnerId: string, headers: Record<string, string>, body: string): number {
      const partner = partners.find((each) => each.id === partnerId)
      const behaviour = behaviours.get(partnerId)
      if (!partner || !behaviour) return 404
      try {
        new Webhook(partner.secret).verify(body, headers)
      } catch {
        return 401
      }
      const webhookId = headers['webhook-id'] ?? ''
      const attempt = (attempts.get(`${partnerId} ${webhookId}`) ?? 0) + 1
      note(`${partnerId} ${webhookId}`, attempt)
      if (behaviour.down) return 503
      if (behaviour.failNext > 0) {
        behaviour.failNext -= 1
        return 500
      }
      const event = JSON.parse(body) as { type: string }
      data.append('deliveries', {
        partnerId,
        webhookId,
        type: event.type,
        receivedAt: new Date().toISOString(),
        attempt,
        headers: pick(headers, 'webhook-timestamp', 'webhook-signature'),
        body: event,
      } satisfies ReceivedDelivery)
      return 204
    },

    deliveries: () => data.lines<ReceivedDelivery>('deliveries'),
  }
}

const pick = (headers: Readonly<Record<string, string>>, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, headers[name] ?? '']))
