import type { Rma, RmaState } from '../../rma/index.ts'

export interface RmaPage {
  readonly rmas: readonly Rma[]
  readonly next: string | null
}

export interface RmaList {
  /** RMAs in order of their last change, of one registrar or in one state; `updatedSince` is inclusive. */
  list(query: {
    readonly registrar?: string
    readonly state?: RmaState
    readonly updatedSince?: string
    readonly cursor?: string
    readonly limit: number
  }): Promise<RmaPage>
}
