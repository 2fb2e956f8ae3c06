import type { Ids } from '../../../shared/application/ports/ids.ts'
import { rmaNumber } from '../../../shared/rma/index.ts'

/** Identifiers that count up, and meet none that a test gives by itself. */
export function countingIds(): Ids {
  let count = 0
  const next = () => ++count
  return {
    rmaNumber: (country) => {
      const index = next()
      return rmaNumber(country, Uint8Array.of(0, 0, 0, 0, 1, index >> 10, index >> 5, index))
    },
    paymentId: () => `pay_${next()}`,
    deskItemId: () => `desk_${next()}`,
  }
}
