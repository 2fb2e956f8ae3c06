import { describe, expect, it } from 'vitest'
import { writeEvent } from '../../shared/contracts/events/stored-event.ts'
import {
  type Action,
  allowedActions,
  deskActions,
  type HoldReason,
  hasEnded,
  holdReasons,
  isReminderKind,
  isSeen,
  ledgerOf,
  paymentOf,
  type Rma,
  replay,
  rmaOutcomes,
  rmaStates,
  standingCosts,
  timersOf,
} from '../../shared/rma/index.ts'
import { continuedAs } from './commands.ts'
import { type Edge, endingNodes, explored, type Node } from './life-graph.ts'

const { nodes, edges } = explored()
const changed = edges.filter(({ from, after }) => after !== from.dossier)
const edgesOf = Map.groupBy(edges, ({ from }) => from)

/** Which of some things do not hold, each named so that it can be read. */
const failing = <T>(all: readonly T[], holds: (each: T) => boolean, name: (each: T) => string) => [
  ...new Set(all.filter((each) => !holds(each)).map(name)),
]
const conditionOf = ({ state, holdReason }: Rma) => (holdReason ? `${state} ${holdReason}` : state)
const lifeOf = ({ dossier }: Node) => dossier.events.map(({ type }) => type).join(' → ')
const stepOf = ({ from, command }: Edge) => `${lifeOf(from)} → ${command.name}`

/** What an asker of each kind may do with an RMA. */
const askers = {
  registrar: ({ registrar }: Rma) => registrar,
  'service-centre': () => ({ role: 'service-centre', partnerId: 'depot' }) as const,
  desk: () => ({ role: 'desk', partnerId: 'desk' }) as const,
  payments: () => ({ role: 'payments', partnerId: 'payments' }) as const,
  stranger: () => ({ role: 'retailer', partnerId: 'stranger' }) as const,
}
type Asker = keyof typeof askers
const mayDo = (rma: Rma, asker: Asker) => allowedActions(rma, askers[asker](rma))
const movesOn = (action: Action) => action !== 'information' && action !== 'second-look'

describe('The graph of an RMA’s life', () => {
  it('comes to every state, hold and outcome that there is a word for', () => {
    const rmas = nodes.map(({ dossier }) => dossier.rma)
    expect(new Set(rmas.map(({ state }) => state))).toEqual(new Set(rmaStates))
    expect(new Set(rmas.flatMap(({ holdReason }) => holdReason ?? []))).toEqual(new Set(holdReasons))
    expect(new Set(rmas.flatMap(({ outcome }) => outcome ?? []))).toEqual(new Set(rmaOutcomes))
  })

  it('has a way on from every condition that is no end: somebody’s action, or a silence that is under way', () => {
    const goesOn = ({ dossier: { rma } }: Node) =>
      hasEnded(rma) ||
      (Object.keys(askers) as Asker[]).some((asker) => mayDo(rma, asker).some(movesOn)) ||
      timersOf(rma).some(({ kind }) => !isReminderKind(kind)) ||
      allowedActions(rma).includes('quote-response')
    expect(failing(nodes, goesOn, lifeOf)).toEqual([])
  })

  it('has an end that can be reached from everywhere', () => {
    const ending = endingNodes(edges)
    expect(failing(nodes, (node) => ending.has(node), lifeOf)).toEqual([])
  })
})
