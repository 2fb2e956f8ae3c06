import { randomBytes } from 'node:crypto'
import type { Ids } from '../application/ports/ids.ts'
import { rmaNumber } from '../rma/index.ts'

/** Identifiers from the operating system's random source. */
export const randomIds: Ids = {
  rmaNumber: (country) => rmaNumber(country, randomBytes(8)),
  deskItemId: () => `desk_${randomBytes(12).toString('base64url')}`,
  paymentId: () => `pay_${randomBytes(16).toString('base64url')}`,
}

/** A link's token: 192 random bits. */
export const randomToken = () => randomBytes(24).toString('base64url')
