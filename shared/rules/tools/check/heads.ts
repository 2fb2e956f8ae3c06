import {
  channels,
  countries,
  type Facts,
  handovers,
  type ProductLine,
  purchaseChannels,
  requests,
} from '../../index.ts'

/** The day on which every request of the check is received. */
export const receivedOn = '2026-11-20'

/** Lines with their size classes: below the boundary, on it, above it, unknown. */
const products: readonly { line: ProductLine; screenInches?: number }[] = [
  { line: 'phone' },
  { line: 'eco' },
  { line: 'scooter' },
  { line: 'tv', screenInches: 31.5 },
  { line: 'tv', screenInches: 32 },
  { line: 'tv', screenInches: 32.1 },
  { line: 'tv' },
]

/** Who calls and who sold: compared only when a shop calls. */
const sellers = [
  { callerId: 'shop-one', sellerId: 'shop-one' },
  { callerId: 'shop-one', sellerId: 'shop-two' },
  { callerId: 'shop-one', sellerId: undefined },
  { callerId: undefined, sellerId: 'shop-one' },
]

/** Every combination of what is asked, by whom, where, for what, bought how, official or not; all else is well. */
export function* heads(): Generator<Facts> {
  for (const request of requests)
    for (const channel of channels)
      for (const country of countries)
        for (const product of products)
          for (const purchaseChannel of purchaseChannels)
            for (const handover of handovers)
              for (const official of [true, false, null])
                for (const seller of channel === 'pos' ? sellers : sellers.slice(-1))
                  yield {
                    request,
                    channel,
                    country,
                    raisedOn: receivedOn,
                    official,
                    callerId: seller.callerId,
                    product: { ...product, model: 'a model', serial: 'SN-1' },
                    item: 'main-device',
                    purchase: {
                      channel: purchaseChannel,
                      sellerId: purchaseChannel === 'retail' ? seller.sellerId : undefined,
                      handover,
                      proofOfPurchase: { presented: true, serialMarked: true },
                    },
                    fault: {
                      description: 'It stays black after the logo',
                      manufacturingFailure: true,
                      causes: [],
                      part: 'other',
                    },
                    condition: {
                      available: true,
                      boxContentsComplete: true,
                      visibleAbuse: false,
                      serialLegible: true,
                      sealIntact: true,
                      originalCarton: true,
                      screwsInPlace: true,
                    },
                  }
}
