import type { Payments } from '../../../shared/application/ports/payments.ts'
import type { QuoteLinks } from '../../../shared/application/ports/quote-links.ts'
import type { Faults } from './faults.ts'
import { linksKeptMs, type Memory } from './memory.ts'

export function fakeQuoteLinks(memory: Memory, faults: Faults): QuoteLinks {
  return {
    create: (link) =>
      faults.call(() => {
        const token = `token-${memory.links.size + 1}`
        memory.links.set(token, { link, until: Date.now() + linksKeptMs })
        return token
      }),
    find: (token) =>
      faults.call(() => {
        const found = memory.links.get(token)
        return found && found.until >= Date.now() ? found.link : null
      }),
  }
}

export function fakePayments(memory: Memory, faults: Faults): Payments {
  return { rmaOf: (paymentId) => faults.call(() => memory.payments.get(paymentId) ?? null) }
}
