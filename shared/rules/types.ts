import type { RuleName } from './rule-names.ts'
import type { Verdict } from './verdict.ts'
import type {
  Cause,
  Channel,
  CostBranch,
  CostItem,
  Country,
  Handover,
  InstructionCode,
  Item,
  Outcome,
  Part,
  Payer,
  ProductLine,
  PurchaseChannel,
  Redirect,
  Request,
  RouteWord,
  Service,
  WishWord,
} from './vocabulary.ts'

export type * from './vocabulary.ts'
export type { Verdict }

/**
 * The words of the rules package: what it is told (facts) and what it answers (a decision).
 * Names and values are those of the wire contract, version 1.
 */

/** A calendar date `YYYY-MM-DD` in the consumer's country; never a UTC instant (R-warranty-end). */
export type CalendarDate = string

/** Everything a decision may rest on. An absent fact is unknown, never false. */
export interface Facts {
  readonly request: Request
  readonly channel: Channel
  readonly country: Country
  /** The day the consumer raised the request; what counts for every period (R-doa-day-count, R-warranty-end). */
  readonly raisedOn: CalendarDate
  /** XMS's word on the serial (P-1.1): true official, false not official, null when XMS cannot answer (R-xms-down). */
  readonly official: boolean | null
  /** The retailer that calls, when a retailer calls: compared with `purchase.sellerId` (R-pos-seller). */
  readonly callerId?: string | undefined
  readonly product: {
    readonly line: ProductLine
    readonly model: string
    readonly serial: string
    /** Diagonal in inches, possibly fractional; televisions only (R-tv-size). */
    readonly screenInches?: number | undefined
  }
  readonly item: Item
  readonly purchase: {
    readonly channel: PurchaseChannel
    readonly sellerId?: string | undefined
    readonly orderId?: string | undefined
    readonly purchasedOn?: CalendarDate | undefined
    /** As the caller states it. */
    readonly deliveredOn?: CalendarDate | undefined
    readonly handover: Handover
    readonly proofOfPurchase?:
      | { readonly presented?: boolean | undefined; readonly serialMarked?: boolean | undefined }
      | undefined
    /** What the mi.com order system reported for this serial, whatever is stated; its dates win (R-mi-com-serial, R-order-pop). */
    readonly reportedByOrderSystem?:
      | {
          readonly orderId: string
          readonly deliveredOn: CalendarDate
          readonly purchasedOn?: CalendarDate | undefined
        }
      | undefined
  }
  readonly fault?:
    | {
        readonly description?: string | undefined
        readonly manufacturingFailure?: boolean | undefined
        readonly causes?: readonly Cause[] | undefined
        readonly part?: Part | undefined
      }
    | undefined
  readonly condition?:
    | {
        readonly available?: boolean | undefined
        readonly boxContentsComplete?: boolean | undefined
        readonly visibleAbuse?: boolean | undefined
        readonly serialLegible?: boolean | undefined
        readonly sealIntact?: boolean | undefined
        readonly originalCarton?: boolean | undefined
        readonly screwsInPlace?: boolean | undefined
        /** Swollen, hot, leaking or smoking (L-battery). */
        readonly batteryDamaged?: boolean | undefined
      }
    | undefined
  readonly wishes?:
    | {
        readonly outOfWarranty?: boolean | undefined
        readonly transport?: WishWord<'transport'> | undefined
        readonly returnTo?: WishWord<'returnTo'> | undefined
      }
    | undefined
}

export type FactValue = string | number | boolean | null | readonly string[]

/** One smallest change of facts that would turn a failed finding. */
export interface Change {
  readonly path: string
  readonly becomes: FactValue
}

/** What one rule found; the sentence for people (`because`) is added by the messages package from `rule`, `result` and `facts`. */
export interface Finding {
  readonly rule: RuleName
  readonly kind: 'admission' | 'coverage'
  readonly clauses: readonly string[]
  readonly readings: readonly string[]
  readonly result: Verdict
  readonly facts: Readonly<Record<string, FactValue>>
  readonly wouldPassIf: readonly Change[] | null
}

export interface Route {
  readonly firstStep: RouteWord<'firstStep'>
  readonly collectFrom: RouteWord<'collectFrom'>
  readonly servicedAt: RouteWord<'servicedAt'>
  readonly returnTo: RouteWord<'returnTo'>
  /** Null for screenings. */
  readonly quoteTo: RouteWord<'quoteTo'> | null
  readonly resultTo: readonly RouteWord<'resultTo'>[]
}

export interface Cost {
  readonly item: CostItem
  readonly payer: Payer
  readonly when: CostBranch
  readonly vat: boolean
  readonly clauses: readonly string[]
}

export interface Decision {
  readonly decision: Outcome
  readonly service: Service | null
  readonly alternatives: readonly Service[]
  readonly redirect: Redirect | null
  /** Dotted paths of the facts that are asked for; empty when eligible. */
  readonly missing: readonly string[]
  readonly findings: readonly Finding[]
  /** Last day in time; null when unknown or not applicable. */
  readonly deadlines: { readonly doa: CalendarDate | null; readonly warranty: CalendarDate | null }
  readonly route: Route | null
  readonly costs: readonly Cost[]
  readonly instructions: readonly InstructionCode[]
  readonly policy: { readonly version: string; readonly asOf: CalendarDate }
}
