import { beforeEach, describe, expect, it } from 'vitest'
import { refundPayment } from '../../functions/refund-payment/refund-payment.ts'
import { log } from '../../shared/application/log.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { PaymentProvider, Refund } from '../../shared/application/ports/payment-provider.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { eventId } from '../../shared/rma/index.ts'
import { paid, storedEvents } from '../adapters/stored.ts'
import { now } from '../rma/life.ts'
import { worldOfPartners } from '../support/fakes/memory-world.ts'

log.setLogLevel('SILENT')

const target = { kind: 'refund' } as const
const minuteLater = new Date(now.getTime() + 60_000)

/** A world whose provider answers as it is told, and what it was asked for. */
function refundWorld() {
  const world = worldOfPartners()
  const asked: [Refund, string][] = []
  const answers: Attempt[] = []
  const provider: Pick<PaymentProvider, 'refund'> = {
    refund: async (refund, key) => {
      asked.push([refund, key])
      return answers.shift() ?? { kind: 'taken' }
    },
  }
  return { ...world, provider, asked, answers }
}

describe('A refund', () => {
  let world: ReturnType<typeof refundWorld>
  let message: EffectMessage
  beforeEach(async () => {
    world = refundWorld()
    const stored = await paid(world)
    await world.outbox.publish([{ stored, feeds: [], targets: [target] }], now)
    message = { eventId: eventId(stored.event), target }
  })
  const note = (attempt: number) => world.payments.noteAttempt('pay_1', { attempt, providerId: `tr_${attempt}` })

  it('sends back what its event says, to the attempt that was paid, under the event’s id', async () => {
    await note(1)
    await refundPayment(world, message, now)
    const { rmaNumber } = (await world.payments.find('pay_1')) ?? {}
    const refund = { providerId: 'tr_1', paymentId: 'pay_1', rmaNumber, amountCents: 12_100 }
    expect(world.asked).toEqual([[refund, message.eventId]])
    await refundPayment(world, message, minuteLater)
    expect(world.asked).toHaveLength(1)
  })

  it('goes to the same attempt when it is tried again, though another was begun meanwhile', async () => {
    await note(1)
    world.answers.push({ kind: 'unavailable', reason: 'timeout', uncertain: true })
    await refundPayment(world, message, now)
    await note(2)
    await refundPayment(world, message, minuteLater)
    expect(world.asked.map(([{ providerId }, key]) => [providerId, key])).toEqual([
      ['tr_1', message.eventId],
      ['tr_1', message.eventId],
    ])
  })

  it('of a payment without an attempt of ours is for the provider to know', async () => {
    await refundPayment(world, message, now)
    expect(world.asked).toMatchObject([[{ providerId: null, paymentId: 'pay_1' }, message.eventId]])
  })
})

describe('An event that sends no money back', () => {
  it('is a defect, and nobody is asked', async () => {
    const world = refundWorld()
    const [stored] = await storedEvents(world, 1, 1)
    if (!stored) throw new Error('Nothing was stored')
    await world.outbox.publish([{ stored, feeds: [], targets: [target] }], now)
    await expect(refundPayment(world, { eventId: eventId(stored.event), target }, now)).rejects.toThrow()
    expect(world.asked).toEqual([])
  })
})
