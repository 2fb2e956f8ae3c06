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

export function fakePayments({ payments }: Memory, faults: Faults): Payments {
  return {
    find: (paymentId) =>
      faults.call(() => {
        const found = payments.get(paymentId)
        return found ? { rmaNumber: found.rmaNumber, newest: found.newest } : null
      }),
    noteAttempt: (paymentId, attempt) =>
      faults.call(() => {
        const found = payments.get(paymentId)
        if (!found || attempt.attempt !== (found.newest?.attempt ?? 0) + 1) return false
        found.newest = attempt
        return true
      }),
    attemptToRefund: (paymentId, key) =>
      faults.call(() => {
        const found = payments.get(paymentId)
        if (!found?.newest) return null
        const providerId = found.refunds.get(key) ?? found.newest.providerId
        found.refunds.set(key, providerId)
        return providerId
      }),
  }
}
