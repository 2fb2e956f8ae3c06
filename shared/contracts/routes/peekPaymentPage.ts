import type { PageRoute } from '../route.ts'
import { showPaymentPage } from './showPaymentPage.ts'

/** The same without the page, as mail programs look at links. */
export const peekPaymentPage: PageRoute = { ...showPaymentPage, method: 'HEAD' }
