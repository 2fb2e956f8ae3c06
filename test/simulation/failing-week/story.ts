import { daysOn, idOf, movedUrl, partnerIds } from './receivers.ts'
import { failingWeek, type Week } from './week.ts'

/** Partners that register RMAs, and the two that are told of those of others. */
export const shops = partnerIds.map(idOf)
export const names = [...shops, 'depot', 'desk']
/** Whose events are never late. */
export const prompt = ['healthy', 'slow', 'depot', 'desk']
const failing = names.filter((name) => !prompt.includes(name))
/** Who has everything sent again: the desk has more than is sent at once. */
export const askingAgain = [...failing, 'desk']
/** Whose webhooks all come in the end without anybody doing anything. */
export const comingRound = [...prompt, 'flaky', 'downforaday', 'throttling', 'crashing']
/** Whose endpoint is disabled, and why. */
export const disabled = { moved: 'gone', hanging: 'failing', redirecting: 'failing', absent: 'failing' }

const livesEach = 7

/** A week of lives of every partner's RMAs, and then as long as it takes until nothing is under way. */
export async function lived(seed: number): Promise<Week> {
  const week = failingWeek(seed)
  for (const [place, partnerId] of shops.entries()) {
    for (let each = 0; each < livesEach; each += 1) {
      const from = new Date(daysOn(each * 0.9).getTime() + week.chance() * 12 * 3_600_000)
      const pauseMinutes = each % 2 === 0 ? 60 : 24 * 60
      week.planLife({ index: 1 + place * livesEach + each, partnerId, from, pauseMinutes })
    }
  }
  // Many attempts hang at once, when somebody else has something to hear.
  const burst = daysOn(1.5)
  for (let index = 301; index <= 330; index += 1) {
    week.planLife({ index, partnerId: 'hanging', from: burst, pauseMinutes: 0, steps: 0 })
  }
  week.planLife({ index: 200, partnerId: 'healthy', from: new Date(burst.getTime() + 1000), pauseMinutes: 1 })
  week.plan(daysOn(4), async () => {
    await week.ask('moved', 'PUT', '/v1/partner/endpoint', { body: { url: movedUrl } })
  })
  await week.runUntil(daysOn(16))
  return week
}

/** Those who failed receive again, and they and the desk have everything sent once more while further RMAs come in. */
export async function mended(week: Week): Promise<void> {
  week.parties.mend()
  for (const name of askingAgain) {
    const url = week.world.memory.partners.get(name)?.endpoint?.url
    await week.ask(name, 'PUT', '/v1/partner/endpoint', { body: { url } })
    const range = { from: daysOn(0).toISOString(), to: week.now().toISOString() }
    await week.ask(name, 'POST', '/v1/deliveries/redeliver', { body: range })
  }
  for (let index = 201; index <= 204; index += 1) {
    const from = new Date(week.now().getTime() + 1000)
    week.planLife({ index, partnerId: 'healthy', from, pauseMinutes: 1 })
  }
  await week.runUntil(daysOn(21))
}
