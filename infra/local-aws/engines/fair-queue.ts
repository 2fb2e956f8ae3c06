import type { buildApp } from 'fauxqs'
import { fairOrder } from './fair-order.ts'

type Store = NonNullable<NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>['sqsStore']>
type Queue = ReturnType<Store['createQueue']>

interface Sent {
  readonly MessageGroupId?: string
  MessageAttributes?: object
}

/** The group of a message that is being sent, by its attributes: the one object of a request that becomes the message's. */
const groups = new WeakMap<object, string>()

/** Notes the group of a message that is being sent, which fauxqs drops when the queue is a standard one. */
export function noteGroup(sent: Sent): void {
  if (sent.MessageGroupId === undefined) return
  sent.MessageAttributes ??= {}
  groups.set(sent.MessageAttributes, sent.MessageGroupId)
}

/** Lets a standard queue keep the groups of its messages, and give them out in a fair order. */
export function madeFair(queue: Queue): Queue {
  if (queue.isFifo()) return queue
  const enqueue = queue.enqueue.bind(queue)
  const dequeue = queue.dequeue.bind(queue)

  queue.enqueue = (message) => {
    const group = groups.get(message.messageAttributes)
    if (group !== undefined) message.messageGroupId = group
    enqueue(message)
  }

  queue.dequeue = (count, ...given) => {
    queue.processTimers()
    const inFlight = [...queue.inflightMessages.values()].map((each) => each.message)
    const next = new Set(fairOrder(queue.messages, inFlight, count))
    queue.messages = [...next, ...queue.messages.filter((message) => !next.has(message))]
    return dequeue(count, ...given)
  }
  return queue
}
