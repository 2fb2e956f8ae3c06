import type { buildApp } from 'fauxqs'
import { isForThisMachine } from '../own-host.ts'
import { noteGroup } from './fair-queue.ts'

type App = ReturnType<typeof buildApp>

interface Entry {
  readonly Id?: string
  readonly DelaySeconds?: number
  readonly MessageGroupId?: string
  MessageAttributes?: object
}
interface Body extends Entry {
  Entries?: Entry[]
}

const delaySecondsMax = 900
const isTooLate = ({ DelaySeconds = 0 }: Entry) => DelaySeconds < 0 || DelaySeconds > delaySecondsMax
const complaint = ({ DelaySeconds }: Entry) =>
  `Value ${DelaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= ${delaySecondsMax}.`
const failed = (entry: Entry) => ({
  Id: entry.Id,
  SenderFault: true,
  Code: 'InvalidParameterValue',
  Message: complaint(entry),
})

/**
 * Refuses what SQS refuses and fauxqs takes: a message that is delayed by more than 900 seconds; and what is meant for
 * another machine. Notes the group of every message.
 */
export function addQueueRules(app: App): void {
  const refused = new WeakMap<object, readonly Entry[]>()

  app.addHook('onRequest', async (request, reply) => {
    if (!isForThisMachine(request.raw)) return reply.status(421).send()
  })

  app.addHook('preHandler', async (request, reply) => {
    const target = request.headers['x-amz-target']
    const body = request.body as Body
    if (target === 'AmazonSQS.SendMessage') noteGroup(body)
    if (target === 'AmazonSQS.SendMessageBatch') for (const entry of body.Entries ?? []) noteGroup(entry)
    if (target === 'AmazonSQS.SendMessage' && isTooLate(body)) {
      reply.header('x-amzn-query-error', 'InvalidParameterValue;Sender').status(400)
      return reply.send({ __type: 'com.amazonaws.sqs#InvalidParameterValue', message: complaint(body) })
    }
    if (target !== 'AmazonSQS.SendMessageBatch') return
    const late = (body.Entries ?? []).filter(isTooLate)
    if (late.length === 0) return
    if (late.length === body.Entries?.length) return reply.send({ Successful: [], Failed: late.map(failed) })
    body.Entries = body.Entries?.filter((entry) => !isTooLate(entry)) ?? []
    refused.set(request, late)
  })

  app.addHook('preSerialization', async (request, _reply, payload) => {
    const late = refused.get(request)
    if (!late) return payload
    const answer = payload as { Failed?: unknown[] }
    return { ...answer, Failed: [...(answer.Failed ?? []), ...late.map(failed)] }
  })
}
