import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { expect, test } from 'vitest'
import { dataFolder } from '../data-folder.ts'
import { startMail } from '../engines/mail.ts'
import { clientSettings } from '../engines/tables.ts'
import { newFolder } from './fixture/local-function.ts'

test('mails that are sent at the same time are each in the inbox once, also after a restart', async () => {
  const folder = newFolder()
  const mail = await startMail(dataFolder(folder))
  const ses = new SESv2Client(clientSettings(mail.endpoint))
  const send = (to: string) =>
    ses.send(
      new SendEmailCommand({
        FromEmailAddress: 'after-sales@example.com',
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: { Subject: { Data: `for ${to}` }, Body: { Text: { Data: 'text' }, Html: { Data: '<p>' } } },
        },
      }),
    )
  const addresses = Array.from({ length: 12 }, (_, index) => `consumer-${index}@example.com`)
  await Promise.all(addresses.map(send))
  const received = mail.inbox().map((each) => each.to)
  expect(received.toSorted()).toEqual(addresses.toSorted())
  await mail.stop()

  const again = await startMail(dataFolder(folder))
  expect(again.inbox()).toHaveLength(12)
  expect(again.inbox()[0]).toMatchObject({ subject: expect.stringContaining('for '), text: 'text', html: '<p>' })
  await again.stop()
})

test('a mail is shown with every header that its sender gave it', async () => {
  const mail = await startMail(dataFolder(null))
  const ses = new SESv2Client(clientSettings(mail.endpoint))
  const Headers = [
    { Name: 'X-One', Value: '1' },
    { Name: 'X-Two', Value: '2' },
  ]
  const Simple = { Subject: { Data: 'hello' }, Body: { Text: { Data: 'text' } }, Headers }
  const Destination = { ToAddresses: ['b@example.com'] }
  await ses.send(new SendEmailCommand({ FromEmailAddress: 'a@example.com', Destination, Content: { Simple } }))
  expect(mail.inbox()).toMatchObject([
    {
      headers: [
        { name: 'X-One', value: '1' },
        { name: 'X-Two', value: '2' },
      ],
    },
  ])
  await mail.stop()
})

test('the engine keeps no mail beside the inbox', async () => {
  const mail = await startMail(dataFolder(null))
  const ses = new SESv2Client(clientSettings(mail.endpoint))
  const Simple = { Subject: { Data: 'hello' }, Body: { Text: { Data: 'text' } } }
  const Destination = { ToAddresses: ['b@example.com'] }
  await ses.send(new SendEmailCommand({ FromEmailAddress: 'a@example.com', Destination, Content: { Simple } }))
  expect(mail.inbox()).toHaveLength(1)
  expect(await (await fetch(`${mail.endpoint}/store`)).json()).toMatchObject({ emails: [] })
  await mail.stop()
})

test('what SES refuses is not in the inbox', async () => {
  const mail = await startMail(dataFolder(null))
  const ses = new SESv2Client(clientSettings(mail.endpoint))
  await expect(ses.send(new SendEmailCommand({ FromEmailAddress: 'a@example.com', Content: {} }))).rejects.toThrow()
  expect(mail.inbox()).toEqual([])
  await mail.stop()
})
