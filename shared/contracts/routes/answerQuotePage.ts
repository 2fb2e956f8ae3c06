import type { PageRoute } from '../route.ts'
import { showQuotePage } from './showQuotePage.ts'

/** The consumer's answer, as the page's form sends it. */
export const answerQuotePage: PageRoute = { ...showQuotePage, method: 'POST' }
