import * as z from 'zod'
import { Refused } from '../../operations/partner/office.ts'
import { bad, type Endpoints } from './answering.ts'
import type { DemoPartner, PartnerAddresses } from './partners.ts'
import { behaviourChange } from './receiver-behaviour.ts'
import type { ReceivedDelivery, receivers } from './receivers.ts'

/** The demo partners and what their receivers got. */
export interface PartnerWorld {
  readonly partners: readonly DemoPartner[]
  readonly receivers: ReturnType<typeof receivers>
  readonly addresses: PartnerAddresses
}

const setPartner = z.object({ webhookUrl: z.url({ protocol: /^https?$/ }).nullable() })

const isAbout = (rmaNumber: string | null) => (delivery: ReceivedDelivery) =>
  rmaNumber === null || (delivery.body as { data?: { rmaNumber?: string } }).data?.rmaNumber === rmaNumber

/** Where the demo partners are shown, and their receivers steered. */
export const partnerEndpoints: Endpoints<PartnerWorld> = {
  'GET /local/partners': async ({ partners, addresses }) => [200, await Promise.all(partners.map(addresses.shown))],
  'PUT /local/partners/*': async ({ partners, addresses }, { parameters: [id], json }) => {
    const partner = partners.find((each) => each.id === id)
    if (!partner) return [404, { error: 'There is no such partner' }]
    const wanted = setPartner.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    try {
      await addresses.point(partner, wanted.data.webhookUrl)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return [422, { errors: [error.message] }]
    }
    return [200, await addresses.shown(partner)]
  },
  'GET /local/deliveries': ({ receivers }, { query }) => [
    200,
    receivers.deliveries().filter(isAbout(query.get('rmaNumber'))),
  ],
  'GET /local/attempts': ({ receivers }) => [200, receivers.attempts()],
  'GET /local/receivers': ({ receivers }) => [200, receivers.behaviours()],
  'PUT /local/receivers/*': ({ receivers }, { parameters: [id = ''], json }) => {
    const wanted = behaviourChange.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    const stated = Object.fromEntries(Object.entries(wanted.data).filter(([, value]) => value !== undefined))
    const behaviour = receivers.behave(id, stated)
    return behaviour ? [200, behaviour] : [404, { error: 'There is no such partner' }]
  },
  'POST /local/receivers/*': ({ receivers }, { parameters: [id = ''], headers, text }) =>
    receivers.receive(id, headers, text),
}
