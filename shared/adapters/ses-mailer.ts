import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { Mailer } from '../application/ports/mailer.ts'

const client = new SESv2Client({})

/** Mails through SES, text and HTML, under a header with the mail's stable id. */
export function sesMailer(senderAddress: string): Mailer {
  const part = (data: string) => ({ Data: data, Charset: 'UTF-8' })
  return {
    async send(mail) {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: senderAddress,
          Destination: { ToAddresses: [mail.to] },
          Content: {
            Simple: {
              Subject: part(mail.subject),
              Body: { Text: part(mail.text), Html: part(mail.html) },
              Headers: [{ Name: 'X-Entity-Ref-ID', Value: mail.id }],
            },
          },
        }),
      )
    },
  }
}
