import type { Country } from '@after-sales/rules'
import type { RmaNumber } from '../../rma/index.ts'

/** Random identifiers. */
export interface Ids {
  rmaNumber(country: Country): RmaNumber
  /** `pay_` and 128 random bits. */
  paymentId(): string
  /** `desk_` and 96 random bits. */
  deskItemId(): string
}
