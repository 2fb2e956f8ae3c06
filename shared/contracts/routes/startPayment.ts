import type { PageRoute } from '../route.ts'
import { showPaymentPage } from './showPaymentPage.ts'

/** The button of the page: on to the provider's checkout, while there is something to pay. */
export const startPayment: PageRoute = { ...showPaymentPage, method: 'POST' }
