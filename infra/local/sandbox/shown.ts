import type { PartnerRole } from '../../../shared/contracts/partner.ts'

/** A body to send, with blanks (`fill.ts`). */
export interface Example {
  readonly name: string
  readonly body: object
}

/** A route as the page offers it. */
export interface ShownOperation {
  readonly operationId: string
  readonly kind: 'read' | 'check' | 'write' | 'open'
  readonly method: string
  /** With parameters in braces, and a query that makes sense. */
  readonly path: string
  readonly roles: readonly PartnerRole[]
  readonly examples: readonly Example[]
}

/** A leaf of the policy's decisions: a request that gets exactly this answer. */
export interface ShownLeaf {
  readonly title: string
  /** Leaves with the same request and decision stand together. */
  readonly group: string
  /** Role of who asks. */
  readonly role: PartnerRole
  readonly body: object
  /** What mi.com reports of the device's order before; null when it knows of none. */
  readonly order: object | null
  readonly expected: { readonly decision: string; readonly service: string | null }
}
