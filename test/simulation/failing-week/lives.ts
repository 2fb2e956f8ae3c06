import { changeRma } from '../../../shared/application/change-rma.ts'
import { cancel, issueQuote, type Report, type Rma, screened, type Verdict } from '../../../shared/rma/index.ts'
import { firstChange, numberOf } from '../../adapters/stored.ts'
import { covered, draft, factsOf, goodFindings, type Kind, kinds, notCovered, reportOn } from '../../rma/life.ts'
import type { World } from '../../support/fakes/memory-world.ts'

type Step = (rma: Rma, at: Date) => Verdict

const says =
  (said: Report): Step =>
  (rma) =>
    reportOn(rma, said)
const received: Step = (rma) => reportOn(rma, { type: 'received', serial: rma.product.serial })
const shipped = says({ type: 'shipped', carrier: 'PostNL' })
const delivered = says({ type: 'delivered' })
const booked = says({ type: 'transport-booked', carrier: 'PostNL' })

/** Ways that an RMA goes within some days. What is left open by then, its timers end. */
const lives: readonly { readonly kind: Kind; readonly steps: readonly Step[] }[] = [
  { kind: kinds.shopRepair, steps: [booked, received, says(covered), says({ type: 'repaired' }), shipped, delivered] },
  { kind: kinds.shopTv, steps: [received, says(covered), says({ type: 'repaired' }), shipped, delivered] },
  {
    kind: kinds.shopRepair,
    steps: [
      received,
      says(notCovered),
      ...[10_000, 8000].map(
        (cents): Step =>
          (rma, at) =>
            issueQuote(rma, draft(cents), at),
      ),
    ],
  },
  {
    kind: kinds.shopDoa,
    steps: [received, (rma) => screened(rma, { result: 'accepted', findings: goodFindings }, factsOf(rma))],
  },
  { kind: kinds.shopRepair, steps: [booked, (rma) => cancel(rma, 'No longer needed')] },
]

/** The acts of one RMA's life, each at an instant, with pauses by chance of up to so many minutes. */
export function lifeOf(
  world: World,
  { index, partnerId, from, pauseMinutes, steps }: LifeRequest,
  chance: () => number,
): readonly { readonly at: Date; readonly act: (at: Date) => Promise<void> }[] {
  const life = lives[index % lives.length]
  if (!life) throw new Error('There are no lives')
  let at = from
  const later = () => {
    at = new Date(at.getTime() + Math.ceil(chance() * pauseMinutes * 60_000))
    return at
  }
  const begins = async (now: Date) => {
    const result = await world.rmas.commit(firstChange(index, life.kind, partnerId, now))
    if (result !== 'stored') throw new Error(`${index}: ${result}`)
  }
  const goesOn = (step: Step) => async (now: Date) => {
    const propose = ({ rma }: { readonly rma: Rma }) => ({ verdict: step(rma, now) })
    const result = await changeRma(world, { of: numberOf(index), by: 'service-centre', now, propose })
    if (result.kind !== 'changed') throw new Error(`${index}: ${JSON.stringify(result)}`)
  }
  return [{ at: from, act: begins }, ...life.steps.slice(0, steps).map((step) => ({ at: later(), act: goesOn(step) }))]
}

interface LifeRequest {
  readonly index: number
  readonly partnerId: string
  readonly from: Date
  readonly pauseMinutes: number
  /** How many things happen to it after it began; all of its life by default. */
  readonly steps?: number
}
