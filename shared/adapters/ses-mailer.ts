import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { Attempt } from '../application/ports/attempt.ts'
import type { Mailer } from '../application/ports/mailer.ts'
import { noAnswerReason } from './no-answer.ts'

/** What SES says of a mail or an address that it will never accept. */
const forGood = new Set(['MessageRejected', 'BadRequestException'])
/** What passes, or what an operator mends at SES: limits, pauses, a domain that is not verified yet. */
const forNow = new Set([
  'AccountSuspendedException',
  'LimitExceededException',
  'MailFromDomainNotVerifiedException',
  'SendingPausedException',
  'ThrottlingException',
  'TooManyRequestsException',
])

/**
 * Mails through SES, text and HTML, under a header with the mail's stable id. The client does not try again by itself: a
 * mail whose answer was lost would go out twice, and the delivery has its own schedule.
 */
export function sesMailer(
  senderAddress: string,
  client: Pick<SESv2Client, 'send'> = new SESv2Client({ maxAttempts: 1 }),
): Mailer {
  const part = (data: string) => ({ Data: data, Charset: 'UTF-8' })
  return {
    async send(mail) {
      const command = new SendEmailCommand({
        FromEmailAddress: senderAddress,
        Destination: { ToAddresses: [mail.to] },
        Content: {
          Simple: {
            Subject: part(mail.subject),
            Body: { Text: part(mail.text), Html: part(mail.html) },
            Headers: [{ Name: 'X-Entity-Ref-ID', Value: mail.id }],
          },
        },
      })
      try {
        await client.send(command)
        return { kind: 'taken' }
      } catch (error) {
        return failureOf(error)
      }
    },
  }
}

/**
 * SES's refusal by the error's name alone: its message can hold an address. Throws, also by its name alone, what is a
 * defect of ours: a permission, a request that SES does not know, a bug.
 */
function failureOf(error: unknown): Attempt {
  if (error instanceof SESv2ServiceException) {
    const { name, $fault } = error
    if (forGood.has(name)) return { kind: 'refused', reason: name }
    if (forNow.has(name) || $fault === 'server') return { kind: 'unavailable', reason: name }
    throw defect(name)
  }
  const reason = noAnswerReason(error)
  if (reason === null) throw defect(error instanceof Error ? error.name : 'unknown')
  return { kind: 'unavailable', reason, uncertain: reason !== 'no-connection' }
}

const defect = (name: string) => new Error(`A mail cannot be sent: ${name}`)
