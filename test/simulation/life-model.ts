import type { HoldReason, RmaOutcome, RmaState } from '../../shared/rma/index.ts'
import { type Kind, kinds } from '../rma/life.ts'

/** What a person who knows the contract's tables keeps in mind of an RMA: enough to say what comes next, no more. */
export interface Model {
  readonly kind: keyof typeof kinds
  readonly state: RmaState
  readonly hold: HoldReason | null
  /** Where a hold came from. */
  readonly from: RmaState | null
  readonly outcome: RmaOutcome | null
  readonly verdict: 'covered' | 'to-be-quoted' | 'not-served' | null
  /** A panel is swapped, never repaired. */
  readonly isSwap: boolean
  readonly quote: 'open' | 'accepted' | 'rejected' | 'expired' | 'withdrawn' | null
  readonly isPaid: boolean
  readonly isSeen: boolean
  readonly isShipped: boolean
  readonly isCalled: boolean
  /** Screened, until a repair is asked for instead. */
  readonly isScreened: boolean
  readonly isRejected: boolean
  /** A second look that nobody has answered, and how many were asked for. */
  readonly looks: { readonly isOpen: boolean; readonly count: number }
  /** It went on as another RMA. */
  readonly isContinued: boolean
}

const kindOf = ({ kind }: Pick<Model, 'kind'>): Kind => kinds[kind]
const isVisit = (model: Model) => kindOf(model).route.servicedAt === 'on-site'
const isShop = (model: Model) => kindOf(model).channel === 'pos'
const isTv = (model: Model) => kindOf(model).line === 'tv'
const isRemorse = (model: Model) => kindOf(model).request === 'remorse'
const arrival = ({ isScreened }: Model): RmaState => (isScreened ? 'screening' : 'received')
const bench = (model: Model): RmaState => (isVisit(model) ? 'visit-planned' : arrival(model))
const first = (model: Model): RmaState =>
  kindOf(model).route.firstStep === 'remote-repair' ? 'remote-repair' : 'registered'

/** An RMA of a kind as it begins, in the state that its request was decided to. */
export const begun = (kind: Model['kind'], state: RmaState, hold: HoldReason | null): Model => ({
  kind,
  state,
  hold,
  from: null,
  outcome: null,
  verdict: null,
  isSwap: false,
  quote: null,
  isPaid: false,
  isSeen: false,
  isShipped: false,
  isCalled: false,
  isScreened: kindOf({ kind }).request !== 'repair',
  isRejected: false,
  looks: { isOpen: false, count: 0 },
  isContinued: false,
})

type Step = (model: Model) => Model | null

const to = (model: Model, state: RmaState, more: Partial<Model> = {}): Model => ({
  ...model,
  state,
  hold: null,
  from: null,
  ...more,
})
const held = (model: Model, hold: HoldReason, from: RmaState, more: Partial<Model> = {}): Model => ({
  ...model,
  state: 'on-hold',
  hold,
  from,
  ...more,
})
const closed = (model: Model, outcome: RmaOutcome, more: Partial<Model> = {}) =>
  to(model, 'closed', { outcome, ...more })
/** On site there is nothing to send back. */
const back = (model: Model, outcome: RmaOutcome, more: Partial<Model> = {}): Model =>
  isVisit(model) ? closed(model, outcome, more) : to(model, 'returning', { outcome, ...more })

const isIn = (model: Model, ...states: readonly RmaState[]) => states.includes(model.state)
const isOn = (model: Model, ...holds: readonly HoldReason[]) => model.hold !== null && holds.includes(model.hold)
const when = (holds: boolean, then: () => Model): Model | null => (holds ? then() : null)

const inspectable = (m: Model) =>
  (isIn(m, 'received', 'visit-planned') && m.verdict === null) || (isIn(m, 'in-repair') && m.quote !== 'accepted')

const inspected =
  (then: (model: Model) => Model): Step =>
  (m) =>
    when(inspectable(m), () => then({ ...m, isSeen: true }))

const toQuote = (m: Model) =>
  to(m, isVisit(m) ? 'visit-planned' : 'received', { verdict: 'to-be-quoted', isSwap: false })

/** What can be looked at again by a person. */
function isDisputable(m: Model): boolean {
  if (m.looks.isOpen || m.looks.count >= 5 || m.isContinued) return false
  if (m.state === 'closed') return isUnhelped(m)
  return isUncovered(m) || (m.isRejected && !m.isShipped)
}

const isUnhelped = ({ outcome }: Model) =>
  outcome === 'refused' ||
  outcome === 'returned-unrepaired' ||
  outcome === 'doa-rejected' ||
  outcome === 'remorse-rejected'

const isUncovered = (m: Model) =>
  (m.verdict === 'to-be-quoted' || m.verdict === 'not-served') &&
  !isIn(m, 'in-repair', 'closed') &&
  m.outcome !== 'repaired' &&
  m.outcome !== 'swapped' &&
  !m.isPaid &&
  !m.isShipped

const answered = (m: Model): Model => ({ ...m, looks: { ...m.looks, isOpen: false } })
const withdrawn = (m: Model): Model['quote'] => (m.quote === null ? null : 'withdrawn')

/** Whether an approval has something to go on with, by the hold. */
function approved(m: Model, isOfficial: boolean | null): Model | null {
  switch (m.hold) {
    case 'review':
      return to(answered(m), m.isCalled ? 'registered' : first(m))
    case 'other-device':
      if (isOfficial === null) return null
      if (isOfficial) return to(m, arrival(m))
      return isShop(m) ? to(m, 'awaiting-collection') : held(m, 'not-official', arrival(m))
    case 'not-official':
      return to(m, bench(m), { verdict: null })
    case 'payment-amount':
      return to(m, 'in-repair', { isPaid: true })
    case 'lost':
    case 'uncollected':
      return to(m, m.from ?? 'on-hold')
    default:
      return null
  }
}

const wrongAmount: Step = (m) =>
  when(isIn(m, 'awaiting-payment') || isOn(m, 'payment-silence'), () => held(m, 'payment-amount', m.from ?? m.state))

/** The contract's tables of states and holds, by the commands' names; null where nothing changes. */
export const steps: Readonly<Record<string, Step>> = {
  'transport-booked': (m) => when(isIn(m, 'registered') && !isVisit(m), () => to(m, 'in-transit')),
  'remote-repair: fixed': (m) => when(isIn(m, 'remote-repair'), () => closed(m, 'fixed-remotely', { isCalled: true })),
  'remote-repair: not fixed': (m) => when(isIn(m, 'remote-repair'), () => to(m, 'registered', { isCalled: true })),
  'visit-scheduled': (m) =>
    when((isIn(m, 'registered') && isVisit(m)) || isIn(m, 'visit-planned'), () => to(m, 'visit-planned')),
  'received: as registered': (m) => when(isExpected(m), () => to(m, arrival(m), { isSeen: true })),
  'received: other device': (m) => when(isExpected(m), () => held(m, 'other-device', arrival(m), { isSeen: true })),
  'inspected: covered': inspected((m) => to(m, 'in-repair', { verdict: 'covered', isSwap: false })),
  'inspected: not covered': inspected(toQuote),
  'inspected: covered panel': inspected((m) => to(m, 'in-repair', { verdict: 'covered', isSwap: isTv(m) })),
  'inspected: panel not covered': inspected((m) =>
    isTv(m) ? back(m, 'returned-unrepaired', { verdict: 'not-served', isSwap: false }) : toQuote(m),
  ),
  'inspected: not official': (m) =>
    when(inspectable(m) || isIn(m, 'screening'), () => {
      const seen = { isSeen: true, verdict: null, isSwap: false }
      return isShop(m) ? to(m, 'awaiting-collection', seen) : held(m, 'not-official', bench(m), seen)
    }),
  repaired: (m) => when(isIn(m, 'in-repair') && !m.isSwap, () => back(m, 'repaired')),
  swapped: (m) => when(isIn(m, 'in-repair'), () => back(m, 'swapped')),
  shipped: (m) => when(isIn(m, 'returning') && !m.isShipped, () => to(m, 'returning', { isShipped: true })),
  delivered: (m) => when(isIn(m, 'returning') || (isOn(m, 'lost') && m.from === 'returning'), () => to(m, 'closed')),
  collected: (m) =>
    when(isIn(m, 'quarantined', 'awaiting-collection') || isOn(m, 'uncollected'), () =>
      closed(m, isIn(m, 'quarantined') ? (m.outcome ?? 'doa-accepted') : 'collected-by-retailer'),
    ),
  'doa-result: accepted': (m) =>
    when(isIn(m, 'screening'), () =>
      to(m, 'quarantined', { outcome: isRemorse(m) ? 'remorse-accepted' : 'doa-accepted', isRejected: false }),
    ),
  'doa-result: rejected': (m) =>
    when(isIn(m, 'screening'), () =>
      to(m, 'returning', { outcome: isRemorse(m) ? 'remorse-rejected' : 'doa-rejected', isRejected: true }),
    ),
  quote: (m) =>
    when(
      (isIn(m, 'received', 'visit-planned') && m.verdict === 'to-be-quoted') ||
        isIn(m, 'quoted') ||
        isOn(m, 'quote-expired'),
      () => to(m, 'quoted', { quote: 'open' }),
    ),
  'quote-response: accept': (m) =>
    when(isIn(m, 'quoted'), () => to(m, isShop(m) ? 'in-repair' : 'awaiting-payment', { quote: 'accepted' })),
  'quote-response: reject': (m) => when(isIn(m, 'quoted'), () => back(m, 'returned-unrepaired', { quote: 'rejected' })),
  'payment: paid': (m) =>
    when(isIn(m, 'awaiting-payment') || isOn(m, 'payment-silence'), () => to(m, 'in-repair', { isPaid: true })),
  'payment: too little': wrongAmount,
  'payment: too much': wrongAmount,
  cancellation: (m) =>
    when(
      isIn(m, 'pending-verification', 'awaiting-information', 'remote-repair', 'registered', 'in-transit') ||
        (isIn(m, 'visit-planned') && !m.isSeen) ||
        (isOn(m, 'review', 'verification') && !m.isSeen),
      () => to(answered(m), 'cancelled'),
    ),
  'repair-request': (m) =>
    when(isIn(m, 'returning') && m.isRejected && !m.isShipped, () =>
      to(answered(m), 'received', { isScreened: false, isRejected: false, outcome: null }),
    ),
  'second-look': (m) => when(isDisputable(m), () => ({ ...m, looks: { isOpen: true, count: m.looks.count + 1 } })),
  'approve: official': (m) => approved(m, true),
  'approve: XMS is silent': (m) => approved(m, null),
  'approve: not official': (m) => approved(m, false),
  refuse: (m) => when(isOn(m, 'review', 'verification'), () => closed(answered(m), 'refused')),
  'return-unrepaired: at the fee': sentBackByDesk,
  'return-unrepaired: fee waived': sentBackByDesk,
  cancel: (m) => {
    if (isOn(m, 'lost')) return closed(m, 'lost')
    return when(isOn(m, 'review', 'verification'), () => to(answered(m), 'cancelled'))
  },
  refund: (m) => {
    if (isOn(m, 'payment-amount')) return to(m, 'awaiting-payment')
    return when(isIn(m, 'in-repair') && m.quote === 'accepted', () =>
      back(m, 'returned-unrepaired', { quote: 'withdrawn', isPaid: false }),
    )
  },
  admit: (m) => when(m.looks.isOpen, () => m) && admitted(answered(m)),
  uphold: (m) => when(m.looks.isOpen, () => (isOn(m, 'review') ? closed(answered(m), 'refused') : answered(m))),
  'verification-silence': (m) => when(isIn(m, 'pending-verification'), () => held(m, 'verification', m.state)),
  'information-silence': (m) => when(isIn(m, 'awaiting-information'), () => to(m, 'cancelled')),
  'no-show': (m) => when(isIn(m, 'registered') && !isVisit(m), () => to(m, 'cancelled')),
  lost: (m) => when(isIn(m, 'in-transit') || (isIn(m, 'returning') && m.isShipped), () => held(m, 'lost', m.state)),
  'quote-expiry': (m) => when(isIn(m, 'quoted'), () => held(m, 'quote-expired', 'quoted', { quote: 'expired' })),
  'payment-silence': (m) => when(isIn(m, 'awaiting-payment'), () => held(m, 'payment-silence', m.state)),
  uncollected: (m) => when(isIn(m, 'awaiting-collection'), () => held(m, 'uncollected', m.state)),
  'verify: official': (m) => when(isUnverified(m), () => to(m, first(m))),
  'verify: not official': (m) => when(isUnverified(m), () => closed(m, 'refused')),
}

const isUnverified = (m: Model) => isIn(m, 'pending-verification') || isOn(m, 'verification')

function isExpected(m: Model): boolean {
  return (isIn(m, 'registered') && !isVisit(m)) || isIn(m, 'in-transit') || (isOn(m, 'lost') && m.from === 'in-transit')
}

function sentBackByDesk(m: Model): Model | null {
  return when(isOn(m, 'other-device', 'not-official', 'quote-expired', 'payment-silence'), () =>
    back(m, 'returned-unrepaired', { quote: isOn(m, 'payment-silence') ? 'withdrawn' : m.quote }),
  )
}

function admitted(m: Model): Model | null {
  if (isOn(m, 'review')) return to(m, first(m))
  // It goes on as an RMA of its own.
  if (isIn(m, 'closed')) return when(isUnhelped(m), () => ({ ...m, isContinued: true }))
  if (m.isRejected) return when(!m.isShipped, () => to(m, 'screening', { isRejected: false, outcome: null }))
  return when(isUncovered(m), () =>
    to(m, 'in-repair', {
      verdict: 'covered',
      isSwap: isTv(m) && m.verdict === 'not-served',
      quote: withdrawn(m),
      outcome: null,
    }),
  )
}
