import type { RmaNumber } from '../../rma/index.ts'

/** What a consumer's link stands for: one revision of the quote of one RMA. */
export interface QuoteLink {
  readonly rmaNumber: RmaNumber
  readonly revision: number
}

export interface QuoteLinks {
  /** Makes a link: the token, which is stored only as its hash. */
  create(link: QuoteLink): Promise<string>
  find(token: string): Promise<QuoteLink | null>
}
