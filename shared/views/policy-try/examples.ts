import { addDays, addMonths, type CalendarDate } from '@after-sales/rules'
import type { ExampleName } from '../../messages/policy-try-words.ts'
import { type Entries, firstEntries } from './entries.ts'

const flawless: Entries = {
  'purchase.proofOfPurchase.presented': 'yes',
  'fault.manufacturingFailure': 'yes',
  'fault.description': 'The screen stays black after the logo',
  'condition.available': 'yes',
  'condition.boxContentsComplete': 'yes',
  'condition.visibleAbuse': 'no',
  'condition.serialLegible': 'yes',
  'condition.sealIntact': 'yes',
}

/** Cases to start from, raised today. */
export function examples(today: CalendarDate): Readonly<Record<ExampleName, Entries>> {
  const bought = (on: CalendarDate): Entries => ({ ...firstEntries(today), ...flawless, 'purchase.purchasedOn': on })
  const television: Entries = { 'product.line': 'tv', 'product.screenInches': '55' }
  return {
    'repair-under-warranty': bought(addMonths(today, -6)),
    'doa-a-day-late': {
      ...bought(addDays(today, -16)),
      request: 'doa',
      channel: 'pos',
      callerId: 'shop',
      'purchase.sellerId': 'shop',
    },
    'remorse-from-mi-com': {
      ...bought(addDays(today, -10)),
      request: 'remorse',
      channel: 'call-centre',
      'purchase.channel': 'mi.com',
      'purchase.deliveredOn': addDays(today, -8),
      'fault.manufacturingFailure': '',
      'fault.description': '',
    },
    'panel-after-warranty': { ...bought(addMonths(today, -30)), ...television, 'fault.part': 'lcd' },
    'liquid-damage': { ...bought(addMonths(today, -3)), 'fault.causes': 'liquid-or-voltage' },
    'large-television': { ...bought(addMonths(today, -8)), ...television, channel: 'call-centre' },
    'xms-silent': { ...bought(addMonths(today, -2)), official: '' },
  }
}
