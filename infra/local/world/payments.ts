import { signedHeaders } from '../../operations/signed-request.ts'
import type { DemoPartner } from './partners.ts'

const statuses = ['paid', 'failed', 'expired'] as const

/** The payment provider: a page with three buttons, each of which sends the signed callback to the service. */
export function paymentSimulator(base: string, partner: DemoPartner) {
  return {
    page(paymentId: string, amountCents: string): string {
      const amount = (Number(amountCents) / 100).toFixed(2)
      const buttons = statuses.map((status) => `<button name="status" value="${status}">${status}</button>`).join(' ')
      return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Payment simulator</title><h1>Payment simulator</h1><p>${escaped(paymentId)}: € ${escaped(amount)}</p><form method="post"><input type="hidden" name="amountCents" value="${escaped(amountCents)}">${buttons}</form></html>`
    },

    /** Sends the callback and returns the service's answer. */
    async settle(paymentId: string, form: Readonly<Record<string, unknown>>): Promise<readonly [number, unknown]> {
      const body = JSON.stringify({
        paymentId,
        status: String(form.status ?? 'paid'),
        amountCents: Number(form.amountCents),
        currency: 'EUR',
      })
      const answer = await fetch(`${base}/v1/payments/callbacks`, {
        method: 'POST',
        headers: signedHeaders(partner, body),
        body,
      })
      return [answer.status, await answer.json()]
    },
  }
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
