import type { Clock } from '../../shared/application/ports/clock.ts'
import type { PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import { paymentId } from '../../shared/contracts/payment.ts'
import { type PageAnswer, pageRoute } from '../../shared/http/page-route.ts'
import { messagePageHtml } from '../../shared/views/pages/page-layout.tsx'
import { type PaymentPageState, paymentPageHtml } from '../../shared/views/pages/payment-page.tsx'
import { type PaymentDue, paymentDue } from './payment-due.ts'
import { type StartPaymentPorts, startPayment } from './start-payment.ts'

export interface PaymentPagePorts extends StartPaymentPorts {
  readonly clock: Clock
  readonly provider: PaymentProvider
}

const unknownLink: PageAnswer = { status: 404, html: messagePageHtml('unknown') }

/** `GET /pay/{paymentId}` shows a payment, decides nothing and asks nobody; `POST` leads to the provider's page. */
export const route = (ports: PaymentPagePorts) =>
  pageRoute(async (event) => {
    const named = paymentId.safeParse(event.pathParameters?.paymentId)
    if (!named.success) return unknownLink
    if (event.httpMethod === 'POST') return started(ports, named.data)
    const due = await paymentDue(ports, named.data)
    return due ? page(ports, due, standingOf(due)) : unknownLink
  })

/** 303 to the checkout; 200 when there is nothing to go there for; 503 when the provider cannot be asked. */
async function started(ports: PaymentPagePorts, id: string): Promise<PageAnswer> {
  const result = await startPayment(ports, id, ports.clock.now())
  switch (result.kind) {
    case 'unknown':
      return unknownLink
    case 'checkout':
      return { status: 303, location: result.url }
    case 'not-owed':
      return page(ports, result.due, standingOf(result.due))
    case 'confirming':
      return page(ports, result.due, { kind: 'confirming' })
    case 'unavailable':
      return page(ports, result.due, { kind: 'owed', tried: 'never', unavailable: true }, 503)
  }
}

/** What the page says by what we know ourselves. */
function standingOf({ isOwed, payment: { status }, newest }: PaymentDue): PaymentPageState {
  if (!isOwed) return { kind: status === 'paid' ? 'paid' : 'nothing-due' }
  if (status === 'failed' || status === 'expired') return { kind: 'owed', tried: 'failed' }
  return { kind: 'owed', tried: newest ? 'started' : 'never' }
}

function page(
  { provider }: PaymentPagePorts,
  { rma, payment: { purpose, amountCents } }: PaymentDue,
  state: PaymentPageState,
  status = 200,
): PageAnswer {
  const { rmaNumber, product } = rma
  const html = paymentPageHtml({ rmaNumber, model: product.model, purpose, amountCents, state })
  return { status, html, formSources: provider.checkoutSources }
}
