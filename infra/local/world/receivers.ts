import { type DataFolder, journalLinesMax } from 'run-cdk-locally'
import { Webhook } from 'standardwebhooks'
import type { HandWritten, Reply } from './answering.ts'
import type { DemoPartner } from './partners.ts'
import { drop, obliging, patient, type ReceiverBehaviour, reactionOf } from './receiver-behaviour.ts'

/** An event that a demo partner's receiver took. */
export interface ReceivedDelivery {
  readonly partnerId: string
  readonly webhookId: string
  readonly type: string
  readonly receivedAt: string
  /** How often this receiver had been sent it until it took it, as far as this run of the stack remembers. */
  readonly attempt: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** One attempt to deliver to a demo partner's receiver, whatever came of it. */
export interface DeliveryAttempt {
  readonly partnerId: string
  readonly webhookId: string
  /** Counts those of one event; 0 when it was not signed by the partner's secret. */
  readonly attempt: number
  readonly at: string
  /** What the receiver did: a status, or in words. */
  answer: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Attempts that are remembered. */
const attemptsMax = 1000

/** The demo partners' webhook receivers: they verify the signature, and can be told to fail. */
export function receivers(data: DataFolder, partners: readonly Pick<DemoPartner, 'id' | 'secret'>[], base: string) {
  const counts = new Map<string, number>()
  const tried: DeliveryAttempt[] = []
  let changes = 0
  const behaviours = new Map(partners.map(({ id }) => [id, { ...obliging }]))

  function counted(delivery: string): number {
    const count = (counts.get(delivery) ?? 0) + 1
    counts.delete(delivery)
    counts.set(delivery, count)
    const [oldest = ''] = counts.keys()
    if (counts.size > journalLinesMax) counts.delete(oldest)
    return count
  }

  function note(attempt: Omit<DeliveryAttempt, 'at' | 'answer'>): DeliveryAttempt {
    const noted = { ...attempt, at: new Date().toISOString(), answer: 'waiting' }
    tried.push(noted)
    changes += 1
    if (tried.length > attemptsMax) tried.shift()
    return noted
  }

  function came(attempt: DeliveryAttempt, answer: string): void {
    attempt.answer = answer
    changes += 1
  }

  function take({ partnerId, webhookId, attempt, headers, body }: DeliveryAttempt): void {
    const event = JSON.parse(body) as { type: string }
    data.append('deliveries', {
      partnerId,
      webhookId,
      type: event.type,
      receivedAt: new Date().toISOString(),
      attempt,
      headers,
      body: event,
    } satisfies ReceivedDelivery)
  }

  return {
    behaviours: (): Readonly<Record<string, ReceiverBehaviour>> => Object.fromEntries(behaviours),

    behave(partnerId: string, wanted: Partial<ReceiverBehaviour>): ReceiverBehaviour | null {
      const behaviour = behaviours.get(partnerId)
      return behaviour ? Object.assign(behaviour, wanted) : null
    },

    /** How a receiver answers: a status without a body, or, when it refuses, with a sentence that its sender may note. */
    receive(partnerId: string, headers: Record<string, string>, body: string): Reply | HandWritten {
      const partner = partners.find((each) => each.id === partnerId)
      const behaviour = behaviours.get(partnerId)
      if (!partner || !behaviour) return [404, null]
      const webhookId = headers['webhook-id'] ?? ''
      const isSigned = isSignedBy(partner.secret, headers, body)
      const count = isSigned ? counted(`${partnerId} ${webhookId}`) : 0
      const attempt = note({ partnerId, webhookId, attempt: count, headers, body })
      const answered = (status: number, said: string | null, own = {}): Reply => {
        came(attempt, String(status))
        return [status, said, { 'content-type': 'text/plain', ...own }]
      }
      if (!isSigned) return answered(401, `This is not signed by the secret of ${partnerId}`)
      const reaction = reactionOf(behaviour, `${base}/local/receivers/${partnerId}`)
      if (behaviour.failNext > 0 && !behaviour.down) behaviour.failNext -= 1
      if (reaction.kind === 'refuse') {
        const { status, headers: own } = reaction
        return answered(status, `The receiver of ${partnerId} was told to answer ${status}`, own)
      }
      if (reaction.kind === 'drop') {
        came(attempt, `closed the connection after ${reaction.afterBytes} bytes`)
        return (response) => drop(response, reaction.afterBytes)
      }
      if (reaction.afterMs === 0) {
        take(attempt)
        return answered(204, null)
      }
      return async (response) => {
        if (!(await patient(response, reaction.afterMs))) {
          came(attempt, 'had not answered when the sender hung up')
          return
        }
        take(attempt)
        came(attempt, `204 after ${reaction.afterMs / 1000} s`)
        response.writeHead(204).end()
      }
    },

    deliveries: () => data.lines<ReceivedDelivery>('deliveries'),

    /** The newest attempts of this run of the stack, oldest first. */
    attempts: (): readonly DeliveryAttempt[] => tried,

    /** Changes with what `attempts` shows. */
    attemptsVersion: (): number => changes,
  }
}

function isSignedBy(secret: string, headers: Record<string, string>, body: string): boolean {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}
