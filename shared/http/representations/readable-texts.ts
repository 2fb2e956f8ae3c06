import type { EventTexts } from '../../rma/index.ts'
import type { Caller } from '../call.ts'

const links = ['trackingUrl', 'labelUrl', 'slot', 'lineDescriptions'] as const
const written = ['note', 'reason'] as const

/**
 * The private texts of an event that a viewer of its RMA may read. Notes can speak of the consumer, and a retailer sees
 * nothing of the consumer but what it sent; how a consumer pays is no business of shop and service centre. What was
 * corrected is shown to nobody here: consumer and fault are shown as they are.
 */
export function readableTexts({ role }: Caller, texts: EventTexts = {}): EventTexts {
  if (role === 'retailer') return pick(texts, links)
  if (role === 'service-centre') return pick(texts, [...links, ...written])
  return pick(texts, [...links, ...written, 'payUrl'])
}

const pick = (texts: EventTexts, names: readonly (keyof EventTexts)[]): EventTexts =>
  Object.fromEntries(names.filter((name) => texts[name] !== undefined).map((name) => [name, texts[name]]))
