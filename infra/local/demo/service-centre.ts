import type { Came, Step, Story } from './story.ts'

/** What the service centre does at a time, and what the policy says comes of it. */
type Doing = Omit<Step, 'who' | 'request' | 'status'>

/** The service centre reports something that has just happened. */
export function reports(
  story: Story,
  { said, ...doing }: Doing & { readonly said: { readonly type: string; readonly [field: string]: unknown } },
): Promise<Came> {
  return posts(story, { ...doing, path: 'reports', body: { occurredAt: doing.at, ...said }, status: 200 })
}

/** The service centre posts to one of the RMA's routes. */
export function posts(
  story: Story,
  { path, body, ...step }: Doing & Pick<Step, 'status'> & { readonly path: string; readonly body: unknown },
): Promise<Came> {
  const request = () => story.api.as('service-centre', 'POST', `/v1/rmas/${story.rmaNumber}/${path}`, body)
  return story.step({ ...step, who: 'service-centre', request })
}

/** The device that was registered arrives at the service centre. @param state the RMA's afterwards */
export function receives(story: Story, at: string, serial: string, state: 'received' | 'screening'): Promise<Came> {
  const said = { type: 'received', serial }
  return reports(story, { at, does: 'receives the device', said, state, events: ['device.received'] })
}

/** The service centre ships the device back, and it arrives: the RMA is closed. */
export async function sendsBack(
  story: Story,
  back: { readonly shippedAt: string; readonly deliveredAt: string; readonly to: 'the shop' | 'the consumer' },
): Promise<void> {
  await reports(story, {
    at: back.shippedAt,
    does: `ships the device to ${back.to}`,
    said: { type: 'shipped', carrier: 'PostNL', trackingUrl: 'https://track.example.com/3SDEMO' },
    state: 'returning',
    events: ['device.shipped'],
    mails: [back.to === 'the shop' ? 'Your device is on its way to the shop' : 'Your device is on its way back'],
  })
  await reports(story, {
    at: back.deliveredAt,
    does: 'reports that the device has arrived',
    said: { type: 'delivered' },
    state: 'closed',
    events: ['device.delivered', 'rma.closed'],
  })
}
