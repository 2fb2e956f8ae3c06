import { consumerQuotePaid } from './lives/consumer-quote-paid.ts'
import { greyImportCollected } from './lives/grey-import-collected.ts'
import { largeTvSwapped } from './lives/large-tv-swapped.ts'
import { miComDoaAccepted } from './lives/mi-com-doa-accepted.ts'
import { shopLateDoa } from './lives/shop-late-doa.ts'
import { shopQuoteRejected } from './lives/shop-quote-rejected.ts'
import { LifeCutShort, Story, type Telling } from './story.ts'

/** A life of an RMA from its beginning to its end. */
export interface Life {
  readonly id: string
  readonly title: string
  readonly registrar: string
  /** The order system of an mi.com order, which hears of its screenings. */
  readonly shop: string | null
  readonly play: (story: Story) => Promise<void>
}

export const lives: readonly Life[] = [
  {
    id: 'shop-quote-rejected',
    title: 'a shop sends in a phone whose warranty is over; the quote is rejected',
    registrar: 'retailer-one',
    shop: null,
    play: shopQuoteRejected,
  },
  {
    id: 'consumer-quote-paid',
    title: 'a consumer’s phone with water damage; the quote is accepted by its link and paid',
    registrar: 'dr-mobile',
    shop: null,
    play: consumerQuotePaid,
  },
  {
    id: 'mi-com-doa-accepted',
    title: 'an mi.com order is dead on arrival; the screening accepts it',
    registrar: 'call-centre',
    shop: 'mi-com',
    play: miComDoaAccepted,
  },
  {
    id: 'shop-late-doa',
    title: 'a shop claims DOA on day 16; refused, and repaired in warranty instead',
    registrar: 'retailer-two',
    shop: null,
    play: shopLateDoa,
  },
  {
    id: 'large-tv-swapped',
    title: 'a large television; the call fails, a visit finds the panel, the unit is swapped',
    registrar: 'dr-mobile',
    shop: null,
    play: largeTvSwapped,
  },
  {
    id: 'grey-import-collected',
    title: 'a grey import, found at the service centre; the shop collects it',
    registrar: 'retailer-two',
    shop: null,
    play: greyImportCollected,
  },
]

/** Plays a life to its end, or to where it goes wrong; that is then a failed check. */
export async function playLife(life: Life, telling: Telling): Promise<void> {
  try {
    await life.play(new Story(telling, life))
  } catch (error) {
    if (error instanceof LifeCutShort) telling.checks.fail(`${life.title}: cut short. ${error.message}`)
    else telling.checks.fail(`${life.title}: ${error instanceof Error ? error.stack : String(error)}`)
  }
}
