import type { HoldReason, Rma, RmaState } from '../../rma/index.ts'

export interface RmaPage {
  readonly rmas: readonly Rma[]
  readonly next: string | null
}

export interface RmaList {
  /** RMAs in order of their last change, of one registrar or in one state; `updatedSince` is inclusive. */
  list(query: {
    readonly registrar?: string | undefined
    readonly state?: RmaState | undefined
    readonly updatedSince?: string | undefined
    readonly cursor?: string | undefined
    readonly limit: number
  }): Promise<RmaPage>
  /** RMAs on hold for a reason, those that have waited longest first. */
  held(query: {
    readonly holdReason: HoldReason
    readonly cursor?: string | undefined
    readonly limit: number
  }): Promise<RmaPage>
  /** RMAs of a serial (the one registered, received or swapped in), a registrar's reference or a consumer's e-mail address. */
  find(query: {
    readonly by: 'serial' | 'partnerReference' | 'email'
    readonly value: string
    readonly cursor?: string | undefined
    readonly limit: number
  }): Promise<RmaPage>
}
