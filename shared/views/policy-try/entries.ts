import { type CalendarDate, type Facts, type FactValue, isCalendarDate } from '@after-sales/rules'
import { handoverOf } from '../../contracts/request-contradictions.ts'
import type { FactPath } from '../../messages/policy-try-words.ts'
import { type Field, factPaths, fields } from './fields.ts'

/** What is entered of a case, as text by fact. What is not entered is unknown. */
export type Entries = { readonly [Path in FactPath]?: string }

/** What a new case begins with: the facts that no request is without. */
export const firstEntries = (today: CalendarDate) =>
  ({
    request: 'repair',
    channel: 'dr-mobile',
    country: 'NL',
    raisedOn: today,
    item: 'main-device',
    official: 'yes',
    'product.line': 'phone',
    'purchase.channel': 'retail',
  }) as const satisfies Entries

/** The days that a case can name: the service takes none before 2010, and a longer year is still being typed. */
export const days = { first: '2010-01-01', last: '2099-12-31' }

/** Whether a text states a fact in a field. */
export function fits(field: Field, text: string): boolean {
  return text !== '' && (factIn(field, text) ?? null) !== null
}

/** The fact that a text stands for; undefined when it is unknown or not one of the field's. */
function factIn(field: Field, text: string): FactValue | undefined {
  switch (field.kind) {
    case 'choice':
      return field.words.find((word) => word === text)
    case 'several': {
      const chosen = field.words.filter((word) => text.split(' ').includes(word))
      return chosen.length > 0 ? chosen : undefined
    }
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : field.silent ? null : undefined
    case 'date':
      return isCalendarDate(text) && text >= days.first && text <= days.last ? text : undefined
    case 'number':
      return Number(text) > 0 && Number.isFinite(Number(text)) ? Number(text) : undefined
    default:
      return text === '' ? undefined : text
  }
}

/** The text that stands for a fact. */
export function textOf(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value === null) return ''
  return typeof value === 'object' ? value.join(' ') : String(value)
}

/**
 * The facts that entries stand for. What every request states comes from `firstEntries` when it is not entered; a reported
 * order counts only with its number and its delivery.
 */
export function factsOf(entries: Entries, today: CalendarDate): Facts {
  const first: Entries = firstEntries(today)
  const facts = { product: { model: '', serial: '' }, purchase: {} }
  for (const path of factPaths) {
    const field = fields[path]
    const entered = factIn(field, entries[path] ?? '')
    const value = entered === undefined ? factIn(field, first[path] ?? '') : entered
    if (value !== undefined) put(facts, path, value)
  }
  const { purchase, ...others } = facts as unknown as Facts
  const { reportedByOrderSystem: reported, ...bought } = purchase
  const isReported = reported?.orderId !== undefined && reported.deliveredOn !== undefined
  return {
    ...others,
    purchase: { ...bought, handover: handoverOf(bought), ...(isReported ? { reportedByOrderSystem: reported } : {}) },
  }
}

function put(object: object, path: string, value: FactValue): void {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) Reflect.set(object, head, value)
  else {
    if (!Reflect.has(object, head)) Reflect.set(object, head, {})
    put(Reflect.get(object, head), rest.join('.'), value)
  }
}
