import { addDays, type CalendarDate, type Cause, causes, type Facts, type Policy } from '../../index.ts'
import { type Age, dateBefore } from './ages.ts'
import type { Point } from './diagram.ts'
import type { Pick } from './explore.ts'
import { receivedOn, type Variable, variablesOf } from './variables.ts'

/** Every combination of facts that can make a difference to some versions of the policy. */
export interface Space {
  /** The day on which its requests are received. */
  readonly on: CalendarDate
  readonly variables: readonly Variable[]
  readonly sizes: readonly number[]
  /** Number of the variable with a path. Throws RangeError when there is none. */
  level(path: string): number
  /** Number of a value of a variable. Throws RangeError when the variable cannot have it. */
  indexOf(path: string, value: unknown): number
  /** Facts that read their values only when they are read themselves. */
  lazyFacts(pick: Pick): Facts
  /** The facts of one point; what is unknown is left out. */
  factsAt(point: Point): Facts
}

/** The combinations that can make a difference to these versions. */
export function spaceOf(versions: readonly Policy[], on: CalendarDate = receivedOn): Space {
  const variables = variablesOf(versions, on)
  const levels = new Map(variables.map(({ path }, level) => [path, level]))
  const level = (path: string): number => {
    const known = levels.get(path)
    if (known === undefined) throw new RangeError(`No variable ${path}`)
    return known
  }
  const lazyFacts = (pick: Pick): Facts =>
    factsReading((path) => {
      const at = level(path)
      return variables[at]?.values[pick(at)]
    }, on)
  return {
    on,
    variables,
    sizes: variables.map(({ values }) => values.length),
    level,
    indexOf: (path, value) => {
      const index = variables[level(path)]?.values.indexOf(value) ?? -1
      if (index < 0) throw new RangeError(`${path} cannot be ${value}`)
      return index
    },
    lazyFacts,
    factsAt: (point) => settled(lazyFacts((at) => point[at] ?? 0)),
  }
}

const reportedOrderId = 'MI-1'

type Read = (path: string) => unknown
type Lazy = { readonly [Key in string]: (() => unknown) | Lazy }

/** Names of facts that are one variable each, by the group that they stand in. */
const plain = {
  facts: ['request', 'channel', 'country', 'official', 'callerId', 'item'],
  purchase: ['channel', 'handover', 'sellerId', 'orderId'],
  proofOfPurchase: ['presented', 'serialMarked'],
  fault: ['description', 'manufacturingFailure', 'part'],
  condition: [
    'available',
    'boxContentsComplete',
    'visibleAbuse',
    'serialLegible',
    'sealIntact',
    'originalCarton',
    'screwsInPlace',
    'batteryDamaged',
  ],
  wishes: ['outOfWarranty', 'transport', 'returnTo'],
} as const

const reading = (read: Read, prefix: string, names: readonly string[]): Lazy =>
  Object.fromEntries(
    names.map((name) => {
      const path = prefix + name
      return [name, () => read(path)]
    }),
  )

function factsReading(read: Read, on: CalendarDate): Facts {
  const raisedOn = (): string => addDays(on, -Number(read('raisedOn')))
  const dateOf = (age: unknown) => (age === undefined ? undefined : dateBefore(raisedOn(), age as Age))
  const reported = withGetters({
    orderId: () => reportedOrderId,
    deliveredOn: () => dateOf(read('purchase.reportedByOrderSystem')),
    purchasedOn: () => dateOf(read('purchase.reportedByOrderSystem.purchasedOn')),
  })
  const named = lazyCauses(read)
  return withGetters({
    ...reading(read, '', plain.facts),
    raisedOn,
    product: {
      line: () => read('product.line'),
      model: () => 'Any',
      serial: () => 'SN-1',
      screenInches: () => read('product.screenInches'),
    },
    purchase: {
      ...reading(read, 'purchase.', plain.purchase),
      purchasedOn: () => dateOf(read('purchase.purchasedOn')),
      deliveredOn: () => dateOf(read('purchase.deliveredOn')),
      reportedByOrderSystem: () => read('purchase.reportedByOrderSystem') && reported,
      proofOfPurchase: reading(read, 'purchase.proofOfPurchase.', plain.proofOfPurchase),
    },
    fault: { ...reading(read, 'fault.', plain.fault), causes: () => named },
    condition: reading(read, 'condition.', plain.condition),
    wishes: reading(read, 'wishes.', plain.wishes),
  }) as unknown as Facts
}

function withGetters(fields: Lazy): object {
  const described = Object.entries(fields).map(([name, field]) => {
    if (typeof field === 'function') return [name, { get: field, enumerable: true }]
    return [name, { value: withGetters(field), enumerable: true }]
  })
  return Object.defineProperties({}, Object.fromEntries(described))
}

/** The causes of a fault; asked for one of them, it reads that one only. */
function lazyCauses(read: Read): readonly Cause[] {
  const isNamed = (cause: Cause): boolean => read(`fault.causes.${cause}`) === true
  return new Proxy<readonly Cause[]>([], {
    get(_, key) {
      if (key === 'includes') return isNamed
      const named = causes.filter(isNamed)
      const property: unknown = Reflect.get(named, key)
      return typeof property === 'function' ? property.bind(named) : property
    },
  })
}

/** A copy that has been read through, without what is unknown. */
function settled<T>(value: T): T {
  if (Array.isArray(value)) return [...value] as T
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(known.map(([name, each]) => [name, settled(each)])) as T
}

const isLater = (date: string | undefined, than: string | undefined) =>
  date !== undefined && than !== undefined && date > than

/**
 * What can be stated together of a request received on a day: each must hold. What the
 * contract calls a contradiction cannot; a size is a television's, and only a point of sale is called by a shop.
 */
export const possibilities: readonly ((facts: Facts, on?: CalendarDate) => boolean)[] = [
  ({ product }) => product.line === 'tv' || product.screenInches === undefined,
  ({ channel, callerId }) => channel === 'pos' || callerId === undefined,
  ({ purchase }, on = receivedOn) => !isLater(purchase.deliveredOn, on),
  ({ purchase, raisedOn }) => !isLater(purchase.purchasedOn, raisedOn),
  ({ purchase }, on = receivedOn) => !isLater(purchase.reportedByOrderSystem?.deliveredOn, on),
  ({ purchase }, on = receivedOn) => !isLater(purchase.reportedByOrderSystem?.purchasedOn, on),
  ({ purchase: { reportedByOrderSystem: reported } }) => !isLater(reported?.purchasedOn, reported?.deliveredOn),
  ({ purchase }) => !isLater(purchase.purchasedOn, purchase.deliveredOn),
  ({ purchase }) => purchase.handover === 'shipped' || !isLater(purchase.deliveredOn, purchase.purchasedOn),
]
