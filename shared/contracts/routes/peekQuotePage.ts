import type { PageRoute } from '../route.ts'
import { showQuotePage } from './showQuotePage.ts'

/** The same without the page, as mail programs look at links. */
export const peekQuotePage: PageRoute = { ...showQuotePage, method: 'HEAD' }
