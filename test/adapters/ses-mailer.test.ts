import { inspect } from 'node:util'
import { AccountSuspendedException, MessageRejected, SESv2ServiceException } from '@aws-sdk/client-sesv2'
import { describe, expect, it } from 'vitest'
import { sesMailer } from '../../shared/adapters/ses-mailer.ts'
import type { Mail } from '../../shared/application/ports/mailer.ts'

const mail: Mail = { to: 'sanne@example.com', subject: 'RMA', text: 'Text', html: '<p>Text</p>', id: 'evt_1' }

const failing = (error: unknown) => {
  let calls = 0
  const send = async () => {
    calls += 1
    throw error
  }
  const mailer = sesMailer('service@example.com', { send } as never)
  return { sent: () => mailer.send(mail), calls: () => calls }
}
const said = (name: string, $fault: 'client' | 'server') =>
  new SESv2ServiceException({ name, $fault, message: 'sanne@example.com', $metadata: {} })

describe('A mail that SES does not take', () => {
  it.each([
    ['rejects', new MessageRejected({ message: 'sanne@example.com', $metadata: {} }), 'MessageRejected'],
    ['finds the address of invalid', said('BadRequestException', 'client'), 'BadRequestException'],
  ])('is refused for good when SES %s it', async (_, error, reason) => {
    expect(await failing(error).sent()).toEqual({ kind: 'refused', reason })
  })

  it.each([
    said('TooManyRequestsException', 'client'),
    said('LimitExceededException', 'client'),
    said('ThrottlingException', 'client'),
    said('InternalFailure', 'server'),
    new AccountSuspendedException({ message: 'suspended', $metadata: {} }),
  ])('can be sent later: $name', async (error) => {
    expect(await failing(error).sent()).toEqual({ kind: 'unavailable', reason: error.name })
  })

  it.each([
    ['never reaches it', { code: 'ECONNREFUSED' }, { reason: 'no-connection', uncertain: false }],
    ['may have reached it', { code: 'ECONNRESET' }, { reason: 'no-answer', uncertain: true }],
    ['may have come late', { name: 'TimeoutError' }, { reason: 'timeout', uncertain: true }],
  ])('can be sent later when it %s', async (_, fields, expected) => {
    const error = Object.assign(new Error('No answer'), fields)
    expect(await failing(error).sent()).toEqual({ kind: 'unavailable', ...expected })
  })

  it.each([said('AccessDeniedException', 'client'), new TypeError('A bug')])(
    'is a defect of ours otherwise, and thrown: $name',
    async (error) => {
      const { sent, calls } = failing(error)
      await expect(sent()).rejects.toThrow(error.name)
      expect(calls()).toBe(1)
    },
  )

  it.each([said('AccessDeniedException', 'client'), new TypeError('Cannot send to sanne@example.com')])(
    'is thrown without the address that the error may name: $name',
    async (error) => {
      const thrown = await failing(error)
        .sent()
        .catch((caught: unknown) => caught)
      expect(thrown).toBeInstanceOf(Error)
      expect(inspect(thrown, { showHidden: true, depth: null })).not.toContain('sanne@example.com')
    },
  )
})

describe('A mail that SES takes', () => {
  it('carries its stable id and both bodies', async () => {
    const inputs: unknown[] = []
    const send = async ({ input }: { input: unknown }) => inputs.push(input)
    expect(await sesMailer('service@example.com', { send } as never).send(mail)).toEqual({ kind: 'taken' })
    expect(inputs).toMatchObject([
      {
        FromEmailAddress: 'service@example.com',
        Destination: { ToAddresses: ['sanne@example.com'] },
        Content: { Simple: { Headers: [{ Name: 'X-Entity-Ref-ID', Value: 'evt_1' }] } },
      },
    ])
  })
})
