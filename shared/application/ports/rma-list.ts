import type { Rma, RmaState } from '../../rma/index.ts'

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
}
