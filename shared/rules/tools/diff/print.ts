import type { Condition } from '../proof/cover.ts'
import type { Space } from '../proof/space.ts'
import type { OwnerLanguage } from '../words/vocabulary.ts'
import { type Aspect, aspects } from './aspects.ts'
import type { Difference } from './compare.ts'
import { type Everywhere, type Weighed, weighed } from './everywhere.ts'
import { groupsOf } from './groups.ts'
import { aspectTitles, factSaid, pointSaid, shareSaid, sideSaid } from './said.ts'

/** How many groups of an answer are printed when not all are asked for. */
const shown = 5

/** What is to be printed, and in which words. */
export interface Printing {
  /** Whether to print for each change exactly where, and the request that can be sent. */
  readonly all: boolean
  readonly language: OwnerLanguage
}

/** What changes in each period, as lines of text. */
export function reportLines(
  periods: readonly Everywhere[],
  past: Difference | null,
  printing: Printing,
): readonly string[] {
  const bodies = periods.map((each) => periodLines(each, past, printing).join('\n'))
  return periods.flatMap(({ period, anywhere, share }, index) => {
    const received = `Requests received from ${period.from} on`
    if (index > 0 && bodies[index] === bodies[index - 1]) return ['', `${received}: the same.`]
    if (anywhere.length === 0) return ['', `${received}: nothing changes.`]
    return ['', `${received}: something changes for ${shareSaid(share)}:`, bodies[index] ?? '']
  })
}

function periodLines(everywhere: Everywhere, past: Difference | null, printing: Printing): readonly string[] {
  const { space, anywhere } = everywhere
  return [
    ...whereLines(space, anywhere, printing),
    ...aspects.flatMap((aspect) => {
      const regions = weighed(everywhere[aspect], aspect === 'outcomes' ? past : null)
      if (regions.length === 0) return []
      const lines = regions.flatMap((each) => regionLines(aspect, everywhere, each, past, printing))
      return ['', `${aspectTitles[aspect]} (${regions.length}):`, ...lines]
    }),
  ]
}

/** One change as lines of text: from what to what, how much of everything, and a request that shows it. */
function regionLines(
  aspect: Aspect,
  { space, plainest, period }: Everywhere,
  { region, requests }: Weighed,
  past: Difference | null,
  { all, language }: Printing,
): readonly string[] {
  const [from, to] = [region.from, region.to].map((side) => sideSaid(aspect, side, language))
  const counted = requests === null ? '' : `; ${requests} of ${past?.requests} past requests`
  const { as, after, body } = region.example
  const received = `received on ${period.on}${as ? `, sent by ${as}` : ''}`
  const reported = after ? `, after a report of ${JSON.stringify(after)}` : ''
  return [
    `  ${from} → ${to} (${shareSaid(region.share)}${counted})`,
    `    e.g. ${pointSaid(space, region.point, plainest, language)}`,
    ...(all
      ? [
          `    ${received}${reported}: ${JSON.stringify(body)}`,
          ...whereLines(space, region.conditions, { all, language }).map((each) => `  ${each}`),
        ]
      : []),
  ]
}

/** Conditions, of which any is enough. */
function whereLines(space: Space, conditions: readonly Condition[], { all, language }: Printing): readonly string[] {
  const { common, groups } = groupsOf(space, conditions, language)
  const listed = all ? groups : groups.slice(0, shown)
  const more = groups.length - listed.length
  return [
    ...common.map((each) => `  ${factSaid(each)}`),
    ...(groups.length > 0 ? [common.length > 0 ? '  and one of these:' : '  one of these:'] : []),
    ...listed.map((facts) => `  - ${facts.map(factSaid).join('; ')}`),
    ...(more > 0 ? [`  - … and ${more} more, which --all prints`] : []),
  ]
}
