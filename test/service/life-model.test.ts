import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { begun, type Model, steps } from '../simulation/life-model.ts'
import { type Answer, type Client, client } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { freshSerial, intake } from '../support/requests.ts'

const runs = { numRuns: 12 }
const commandsMax = 14

/** An RMA of a shop on the running stack. */
interface Real {
  readonly rmaNumber: string
  readonly serial: string
  /** The newest second look that was asked for. */
  item: string
}

const partner = (id: string): Client => client(sharedStack(), id)
const occurredAt = '2026-11-20T09:30:00Z'
const fine = { type: 'inspected', official: true, warrantable: true, causes: [], part: 'other' }
const wet = { ...fine, warrantable: false, causes: ['liquid-or-voltage'] }
const found = { manufacturingFailure: true, boxContentsComplete: true, visibleAbuse: false, serialLegible: true }

const reports =
  (said: (real: Real) => object) =>
  (real: Real): Promise<Answer> =>
    partner('service-centre').post(`/v1/rmas/${real.rmaNumber}/reports`, { occurredAt, ...said(real) })
const screens = (result: 'accepted' | 'rejected') => (real: Real) =>
  partner('service-centre').post(`/v1/rmas/${real.rmaNumber}/doa-result`, {
    result,
    findings: { ...found, sealIntact: result === 'accepted' },
    screenedAt: occurredAt,
  })
const asks =
  (path: string, body: object = {}) =>
  (real: Real) =>
    partner('retailer-one').post(`/v1/rmas/${real.rmaNumber}/${path}`, body)
const decides = (action: string) => (real: Real) =>
  partner('desk').post(`/v1/rmas/${real.rmaNumber}/decisions`, { action, reason: 'So it is' })
const looks = (action: string) => (real: Real) =>
  partner('desk').post(`/v1/desk-items/${real.item}/decisions`, { action, reason: 'Seen again' })
const answers = (answer: string) => async (real: Real) => {
  const { body } = await partner('retailer-one').get(`/v1/rmas/${real.rmaNumber}`)
  return asks('quote-response', { revision: body.quote?.revision ?? 1, answer })(real)
}

/** The model's commands as partners send them. */
const requests: Readonly<Record<string, (real: Real) => Promise<Answer>>> = {
  'transport-booked': reports(() => ({ type: 'transport-booked', carrier: 'PostNL' })),
  'received: as registered': reports(({ serial }) => ({ type: 'received', serial })),
  'received: other device': reports(() => ({ type: 'received', serial: freshSerial('OTHER') })),
  'inspected: covered': reports(() => fine),
  'inspected: not covered': reports(() => wet),
  'inspected: not official': reports(() => ({ ...fine, official: false, warrantable: false })),
  repaired: reports(() => ({ type: 'repaired' })),
  swapped: reports(() => ({ type: 'swapped', newSerial: freshSerial('NEW') })),
  shipped: reports(() => ({ type: 'shipped', carrier: 'PostNL' })),
  delivered: reports(() => ({ type: 'delivered' })),
  collected: reports(() => ({ type: 'collected' })),
  'doa-result: accepted': screens('accepted'),
  'doa-result: rejected': screens('rejected'),
  quote: (real) =>
    partner('service-centre').post(`/v1/rmas/${real.rmaNumber}/quotes`, {
      lines: [{ kind: 'labour', description: 'Clean the board', amountCents: 4000 }],
      reject: { transportCents: 1501, handlingCents: 1000 },
    }),
  'quote-response: accept': answers('accept'),
  'quote-response: reject': answers('reject'),
  cancellation: asks('cancellation', { reason: 'No longer needed' }),
  'repair-request': asks('repair-request'),
  'second-look': async (real) => {
    const answer = await asks('second-look', { reason: 'It is not so' })(real)
    if (answer.status === 201) real.item = answer.body.id
    return answer
  },
  'approve: official': decides('approve'),
  refuse: decides('refuse'),
  'return-unrepaired: at the fee': decides('return-unrepaired'),
  cancel: decides('cancel'),
  refund: decides('refund'),
  admit: looks('admit'),
  uphold: looks('uphold'),
}
const names = Object.keys(requests)

/** One request, valid or not, to the model and to the running stack. */
class Sends implements fc.AsyncCommand<{ now: Model }, Real> {
  readonly place: number
  readonly fits: boolean
  name = '?'
  constructor(place: number, fits: boolean) {
    this.place = place
    this.fits = fits
  }
  check = () => true
  toString = () => this.name

  async run(model: { now: Model }, real: Real): Promise<void> {
    const fitting = names.filter((name) => steps[name]?.(model.now))
    const choice = this.fits && fitting.length > 0 ? fitting : names
    this.name = choice[this.place % choice.length] ?? ''
    const answer = await requests[this.name]?.(real)
    const next = steps[this.name]?.(model.now) ?? null
    model.now = next ?? model.now
    const { body } = await partner('desk').get(`/v1/rmas/${real.rmaNumber}`)
    const isDone = answer !== undefined && answer.status < 300
    expect([this.name, isDone, body.state, body.holdReason]).toEqual([
      this.name,
      next !== null,
      model.now.state,
      model.now.hold,
    ])
    if (!isDone) expect([404, 409, 422]).toContain(answer?.status)
  }
}

/** Registers an RMA of a shop. */
async function setUp(kind: 'shopRepair' | 'shopDoa', isHeld: boolean) {
  const request = kind === 'shopDoa' ? { request: 'doa', condition: { sealIntact: true } } : {}
  const sent = intake({ ...request, ...(isHeld ? { raisedOn: '2026-11-11' } : {}) })
  const { body } = await partner('retailer-one').post('/v1/rmas', sent)
  const { rmaNumber, state, holdReason } = body
  const { serial } = sent.product as { serial: string }
  return { model: { now: begun(kind, state, holdReason) }, real: { rmaNumber, serial, item: 'desk_none' } }
}

const beginnings = fc.record({ kind: fc.constantFrom('shopRepair', 'shopDoa'), isHeld: fc.boolean() })
const sequences = fc.commands(
  [fc.tuple(fc.nat(999), fc.constantFrom(true, true, false)).map(([place, fits]) => new Sends(place, fits))],
  { maxCommands: commandsMax, size: 'max' },
)

describe('Whatever partners send, in whatever order', () => {
  test.prop([beginnings, sequences], runs)(
    'an RMA is where the contract’s tables say',
    async ({ kind, isHeld }, sends) => {
      const life = await setUp(kind, isHeld)
      await fc.asyncModelRun(() => life, sends)
    },
    60_000,
  )
})
