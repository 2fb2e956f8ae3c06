import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeEvent } from '../../shared/contracts/events/stored-event.ts'
import type { OperationId } from '../../shared/contracts/routes.ts'
import {
  type Action,
  allowedActions,
  type HoldReason,
  hasEnded,
  holdReasons,
  isReminderKind,
  isSeen,
  ledgerOf,
  paymentOf,
  type Rma,
  type RmaEvent,
  replay,
  rmaOutcomes,
  rmaStates,
  type SecondLookAnswer,
  standingCosts,
  timersOf,
} from '../../shared/rma/index.ts'
import { declaredProblems } from '../support/declared-problems.ts'
import type { Command } from './commands.ts'
import { withDiagrams } from './life-diagram.ts'
import { type Edge, endingNodes, explored, type Node } from './life-graph.ts'

const { nodes, edges } = explored()

/** The route by which each action is taken. */
const operations: Readonly<Record<Action | SecondLookAnswer, OperationId>> = {
  'transport-booked': 'reportOnRma',
  'remote-repair': 'reportOnRma',
  'visit-scheduled': 'reportOnRma',
  received: 'reportOnRma',
  inspected: 'reportOnRma',
  repaired: 'reportOnRma',
  swapped: 'reportOnRma',
  shipped: 'reportOnRma',
  delivered: 'reportOnRma',
  collected: 'reportOnRma',
  quote: 'issueQuote',
  'quote-response': 'respondToQuote',
  payment: 'takePaymentCallback',
  'doa-result': 'takeDoaResult',
  information: 'provideInformation',
  cancellation: 'cancelRma',
  'repair-request': 'requestRepair',
  'second-look': 'requestSecondLook',
  approve: 'decideRma',
  refuse: 'decideRma',
  'return-unrepaired': 'decideRma',
  cancel: 'decideRma',
  refund: 'decideRma',
  admit: 'decideDeskItem',
  uphold: 'decideDeskItem',
}
const isAsked = (action: Command['action']): action is keyof typeof operations => Object.hasOwn(operations, action)

describe('Whatever is refused', () => {
  it('is refused by a code that the route declares by which it is asked', () => {
    const met = new Set(
      edges.flatMap(({ command: { action }, refusal }) =>
        refusal && isAsked(action) ? [`${operations[action]} ${refusal.refused}`] : [],
      ),
    )
    const undeclared = [...met].filter((each) => {
      const [id = '', code = ''] = each.split(' ')
      return !declaredProblems(id as OperationId).includes(code)
    })
    expect(undeclared).toEqual([])
    expect(met.size).toBeGreaterThan(20)
  })
})
const changes = edges.filter(({ from, after }) => after !== from.dossier)

const lifeOf = ({ dossier }: Node) => dossier.events.map(({ type }) => type).join(' → ')
const stepOf = ({ from, command }: Edge) => `${lifeOf(from)} → ${command.name}`
/** The lives, or steps, of which something does not hold. */
const nodesBut = (holds: (node: Node) => boolean) => nodes.filter((each) => !holds(each)).map(lifeOf)
const changesBut = (holds: (edge: Edge) => boolean) => changes.filter((each) => !holds(each)).map(stepOf)

/** What an asker of each kind may do with an RMA. */
const askers = {
  registrar: ({ registrar }: Rma) => registrar,
  'service-centre': () => ({ role: 'service-centre', partnerId: 'depot' }) as const,
  desk: () => ({ role: 'desk', partnerId: 'desk' }) as const,
  payments: () => ({ role: 'payments', partnerId: 'payments' }) as const,
  stranger: () => ({ role: 'retailer', partnerId: 'stranger' }) as const,
}
type AskerKind = keyof typeof askers
const askerKinds = Object.keys(askers) as AskerKind[]
const mayDo = (rma: Rma, asker: AskerKind) => allowedActions(rma, askers[asker](rma))
const movesOn = (action: Action) => action !== 'information' && action !== 'second-look'
const runsOut = (rma: Rma) => timersOf(rma).filter(({ kind }) => !isReminderKind(kind))

describe('The graph of an RMA’s life', () => {
  it('comes to every state, hold and outcome that there is a word for', () => {
    const rmas = nodes.map(({ dossier }) => dossier.rma)
    expect(new Set(rmas.map(({ state }) => state))).toEqual(new Set(rmaStates))
    expect(new Set(rmas.flatMap(({ holdReason }) => holdReason ?? []))).toEqual(new Set(holdReasons))
    expect(new Set(rmas.flatMap(({ outcome }) => outcome ?? []))).toEqual(new Set(rmaOutcomes))
  })

  it('has a way on from every condition that is no end: somebody’s action, or a silence that is under way', () => {
    const goesOn = ({ dossier: { rma } }: Node) =>
      hasEnded(rma) ||
      runsOut(rma).length > 0 ||
      askerKinds.some((asker) => asker !== 'stranger' && mayDo(rma, asker).some(movesOn))
    expect(nodesBut(goesOn)).toEqual([])
  })

  it('has an end that can be reached from everywhere', () => {
    const ending = endingNodes(edges)
    expect(nodesBut((node) => ending.has(node))).toEqual([])
  })

  it('has ends that are ends: afterwards nothing moves on but a fee that is paid', () => {
    const staysEnded = ({ from, after: { rma } }: Edge) =>
      !hasEnded(from.dossier.rma) ||
      (rma.state === from.dossier.rma.state && rma.outcome === from.dossier.rma.outcome && rma.holdReason === null)
    expect(changesBut(staysEnded)).toEqual([])
    expect(nodesBut(({ dossier: { rma } }) => (rma.outcome !== null) === (rma.state === 'closed'))).toEqual([])
  })
})

describe('The diagram in the README', () => {
  it('is the one that the graph makes: `npm run life:diagram` draws it anew', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
    expect(withDiagrams(readme, edges)).toBe(readme)
  })
})

/** The contract's table of holds: what each offers to whom, and what comes by itself. */
type Ways = Partial<Record<AskerKind | 'itself', readonly string[]>>
const holds: Readonly<Record<HoldReason, (rma: Rma) => Ways>> = {
  review: (rma) => {
    const cancelled = isSeen(rma) ? [] : ['cancellation']
    // A parcel that comes meanwhile is noted; the hold stays.
    const noted = rma.heldFrom === 'in-transit' && !isSeen(rma) ? ['received'] : []
    return { desk: ['approve', 'refuse', 'cancel', ...cancelled], registrar: cancelled, 'service-centre': noted }
  },
  verification: () => ({
    desk: ['refuse', 'cancel', 'cancellation'],
    registrar: ['cancellation'],
    itself: ['verify'],
  }),
  'other-device': () => ({ desk: ['approve', 'return-unrepaired'] }),
  'not-official': () => ({ desk: ['approve', 'return-unrepaired'] }),
  'quote-expired': () => ({ desk: ['return-unrepaired'], 'service-centre': ['quote'] }),
  'payment-amount': () => ({ desk: ['approve', 'refund'] }),
  'payment-silence': () => ({ desk: ['return-unrepaired'], payments: ['payment'] }),
  lost: (rma) => ({
    desk: ['approve', 'cancel'],
    'service-centre': [rma.heldFrom === 'returning' ? 'delivered' : 'received'],
    // The fee for a rejection can be paid whatever becomes of the parcel (R-reject-payment).
    payments: rma.payment?.purpose === 'reject-fee' && rma.payment.status !== 'paid' ? ['payment'] : [],
  }),
  uncollected: () => ({ desk: ['approve'], 'service-centre': ['collected'] }),
}

describe.each(holdReasons)('The hold %s', (reason) => {
  const held = nodes.map(({ dossier }) => dossier.rma).filter(({ holdReason }) => holdReason === reason)

  it('offers exactly the ways on that the contract’s table names, to each role its own', () => {
    for (const rma of held) {
      const ways = holds[reason](rma)
      const offered = askerKinds.map((asker) => [asker, mayDo(rma, asker).filter(movesOn).toSorted()])
      expect(offered).toEqual(askerKinds.map((asker) => [asker, [...(ways[asker] ?? [])].toSorted()]))
      expect(runsOut(rma).map(({ kind }) => kind)).toEqual(ways.itself ?? [])
    }
  })

  it('takes facts, and a second look only at what was judged', () => {
    for (const rma of held) {
      const asides = allowedActions(rma).filter((action) => !movesOn(action))
      expect(['information', 'second-look']).toEqual(expect.arrayContaining([...asides]))
      expect(asides).toContain('information')
    }
  })
})

/** Who each action is, besides the consumer who answers a quote by a link. */
const doers: Readonly<Record<Action, readonly AskerKind[]>> = {
  'transport-booked': ['service-centre'],
  'remote-repair': ['service-centre'],
  'visit-scheduled': ['service-centre'],
  received: ['service-centre'],
  inspected: ['service-centre'],
  repaired: ['service-centre'],
  swapped: ['service-centre'],
  shipped: ['service-centre'],
  delivered: ['service-centre'],
  collected: ['service-centre'],
  quote: ['service-centre'],
  'doa-result': ['service-centre'],
  'quote-response': ['registrar'],
  payment: ['payments'],
  information: ['registrar', 'desk'],
  cancellation: ['registrar', 'desk'],
  'repair-request': ['registrar', 'desk'],
  'second-look': ['registrar', 'desk'],
  approve: ['desk'],
  refuse: ['desk'],
  'return-unrepaired': ['desk'],
  cancel: ['desk'],
  refund: ['desk'],
}
const actions = Object.keys(doers) as Action[]

/** What says more exactly than `wrong-state` why an action does not fit. */
const exact: Partial<Record<Action, readonly string[]>> = {
  quote: ['in-warranty', 'lcd-not-repaired', 'quote-answered'],
  'quote-response': ['quote-not-found', 'quote-answered', 'quote-expired', 'quote-withdrawn', 'quote-not-yours'],
  payment: ['payment-not-found'],
}

describe.each(actions)('What is said to be allowed: %s', (action) => {
  const tried = edges.filter(({ command }) => command.action === action)
  const isNamed = ({ from }: Edge) => allowedActions(from.dossier.rma).includes(action)
  const isDone = ({ from, after }: Edge) => after !== from.dossier

  it('is seen by those who can do it, and by nobody else', () => {
    for (const { dossier } of nodes) {
      const { rma } = dossier
      const isConsumers = action === 'quote-response' && rma.route?.quoteTo === 'consumer'
      const expected = allowedActions(rma).includes(action) && !isConsumers ? doers[action] : []
      expect(askerKinds.filter((asker) => mayDo(rma, asker).includes(action))).toEqual(expected)
    }
  })

  it('is accepted, in one of its ways, wherever it is named', () => {
    const byNode = Map.groupBy(tried.filter(isNamed), ({ from }) => from)
    // What is not offered at all can be approved by nobody: only refused.
    const isOffered = ({ dossier }: Node) => dossier.rma.request !== 'wall-mounting'
    const refused = [...byNode].filter(([node, ways]) => isOffered(node) && !ways.some(isDone))
    expect(refused.map(([node]) => lifeOf(node))).toEqual([])
    expect(byNode.size).toBeGreaterThan(0)
  })

  it('is refused for the right reason wherever it is not, and changes nothing; money is sent back', () => {
    const misfits = tried.filter((edge) => !isNamed(edge))
    const isRight = (edge: Edge) =>
      action === 'payment' && !edge.refusal
        ? isMoneyKeptFromHarm(edge)
        : !isDone(edge) && ['wrong-state', ...(exact[action] ?? [])].includes(edge.refusal?.refused ?? '')
    expect(misfits.filter((edge) => !isRight(edge)).map(stepOf)).toEqual([])
  })
})

/** Money that nobody waits for: it goes back, or waits with other money for a person; an attempt that failed says nothing. */
function isMoneyKeptFromHarm({ from, after }: Edge): boolean {
  const types = after.events.slice(from.dossier.events.length).map(({ type }) => type)
  const { state, holdReason } = from.dossier.rma
  const isWaiting = types.join() === 'payment.received' && holdReason === 'payment-amount'
  const isBack = types.join() === 'payment.received,payment.refunded'
  return after.rma.state === state && (types.length === 0 || isBack || isWaiting)
}

describe('After every step', () => {
  const eventsOf = ({ from, after }: Edge) => after.events.slice(from.dossier.events.length)

  it('the RMA is the fold of its events, and each of them is one that can be stored', () => {
    for (const edge of changes) {
      for (const event of eventsOf(edge)) writeEvent(event)
      expect(replay(edge.after.events, 'ref-1')).toEqual(edge.after.rma)
    }
  })

  it('a device that is here is neither waited for, nor refused or cancelled as if it were not', () => {
    const early = ['pending-verification', 'awaiting-information', 'registered', 'in-transit', 'cancelled']
    const isSound = ({ rma }: Edge['after']) =>
      !isSeen(rma) || !(early.includes(rma.state) || rma.outcome === 'refused')
    expect(changesBut(({ after }) => isSound(after))).toEqual([])
  })

  it('what goes back knows what it ends as, and what is being repaired does not yet', () => {
    const awaited = ['returning', 'quarantined', 'awaiting-collection']
    const isSound = ({ state, expectedOutcome }: Rma) =>
      awaited.includes(state) ? expectedOutcome !== null : state !== 'in-repair' || expectedOutcome === null
    expect(changesBut(({ after }) => isSound(after.rma))).toEqual([])
  })

  it('a repair instead of a rejected claim stays a repair', () => {
    const isSound = ({ isRepairInstead, service, state }: Rma) =>
      !isRepairInstead || !(state === 'screening' || service === 'doa-screening' || service === 'remorse-screening')
    expect(changesBut(({ after }) => isSound(after.rma))).toEqual([])
  })

  it('every payment that was opened is still known, so that no money that comes for it is lost', () => {
    const opened = (event: RmaEvent) => ('payment' in event.data ? (event.data.payment ?? null) : null)
    const isKnown = ({ rma, events }: Edge['after']) =>
      events.every((event) => {
        const payment = opened(event)
        return payment === null || paymentOf(rma, payment.paymentId) !== null
      })
    expect(changesBut(({ after }) => isKnown(after))).toEqual([])
  })

  it('a second look that is admitted leaves nothing to pay', () => {
    const admitted = changes.filter(({ command }) => command.action === 'admit')
    const owes = admitted.filter(({ after: { rma } }) => rma.owesRejectFee || rma.quote?.status === 'accepted')
    expect(owes.map(stepOf)).toEqual([])
    expect(admitted.length).toBeGreaterThan(0)
  })
})

type Amount = { readonly payer: string; readonly item: string; readonly grossCents: number | null }

/** Gross cents by payer and item, without those that come to nothing; money itself is counted apart. */
function sumsOf(amounts: readonly Amount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { payer, item, grossCents } of amounts) {
    if (item !== 'payment') sums.set(`${payer} ${item}`, (sums.get(`${payer} ${item}`) ?? 0) + (grossCents ?? 0))
  }
  return new Map([...sums].filter(([, cents]) => cents !== 0))
}

describe('The ledger after every step', () => {
  const books = changes.map((edge) => ({
    edge,
    entries: ledgerOf(edge.after.events),
    costs: standingCosts(edge.after.events),
  }))
  const booksBut = (holds: (book: (typeof books)[number]) => boolean) =>
    books.filter((book) => !holds(book)).map(({ edge }) => stepOf(edge))
  const owedBy = ({ entries }: (typeof books)[number], payer: string) =>
    entries.filter((each) => each.payer === payer).reduce((sum, { grossCents }) => sum + grossCents, 0)

  it('sums to the costs that are certain, by payer and item', () => {
    for (const { entries, costs } of books) expect(sumsOf(entries)).toEqual(sumsOf(costs))
  })

  it('has entries whose net and VAT are their gross, in whole cents', () => {
    const isSound = ({ netCents, vatCents, grossCents }: (typeof books)[number]['entries'][number]) =>
      netCents + vatCents === grossCents && [netCents, vatCents, grossCents].every(Number.isInteger)
    expect(booksBut(({ entries }) => entries.every(isSound))).toEqual([])
  })

  it('has one payer of each item that is certain', () => {
    const isSound = (costs: readonly Amount[]) => {
      const certain = costs.filter(({ grossCents, item }) => grossCents !== null && item !== 'payment')
      return new Set(certain.map(({ item }) => item)).size === certain.length
    }
    expect(booksBut(({ costs }) => isSound(costs))).toEqual([])
  })

  it('leaves nothing open once the RMA has ended', () => {
    const isSettled = ({ edge, costs }: (typeof books)[number]) =>
      !hasEnded(edge.after.rma) || costs.every(({ grossCents }) => grossCents !== null)
    expect(booksBut(isSettled)).toEqual([])
  })

  it('keeps no money at the end that the consumer does not owe, and asks for none that was paid', () => {
    const ended = books.filter(({ edge }) => hasEnded(edge.after.rma))
    const kept = ended.filter((book) => owedBy(book, 'consumer') < 0)
    // The way in of a remorse is the consumer's without being asked for online (P-4.3).
    const paid = ended.filter(
      ({ edge: { after } }) => after.rma.payment?.status === 'paid' && after.rma.request !== 'remorse',
    )
    const asked = paid.filter((book) => owedBy(book, 'consumer') !== 0)
    expect([...kept, ...asked].map(({ edge }) => stepOf(edge))).toEqual([])
    expect(paid.length).toBeGreaterThan(0)
  })

  it('charges no work on a device that went back without it', () => {
    const undone = ({ after: { rma } }: Edge) =>
      rma.outcome === 'returned-unrepaired' || rma.outcome === 'refused' || rma.state === 'cancelled'
    const charged = ({ costs }: (typeof books)[number]) =>
      costs.some(({ item }) => item === 'labour' || item === 'parts' || item === 'screening')
    expect(booksBut((book) => !(undone(book.edge) && charged(book) && !wasScreened(book.edge.after)))).toEqual([])
  })
})

const wasScreened = ({ events }: Edge['after']) => events.some(({ type }) => /^(doa|remorse)\./.test(type))
