import { asAdmitted, asInspected, decide, type Facts } from '@after-sales/rules'
import { describedFacts } from '../../shared/application/decide-again.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import { hasEnded, policyOf, type Refusal, type Rma, receivedCents, receivedOn } from '../../shared/rma/index.ts'
import { type Command, commands as everyCommand } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { covered, kinds } from './life.ts'

/** Commands that lead nowhere else than another one does. */
const alike = new Set(['payment: expired', 'information: bought lately', 'information: the box is complete'])
const commands = everyCommand.filter(({ name }) => !alike.has(name))

/** An RMA in a condition that no other node is in. */
export interface Node {
  readonly key: string
  readonly dossier: Dossier
}

/** What one command does to one node: where it leads, or the refusal. */
export interface Edge {
  readonly from: Node
  readonly command: Command
  /** The same node when nothing happened. */
  readonly to: Node | null
  readonly refusal: Refusal | null
  /** The dossier right after it, before it is taken for its node. */
  readonly after: Dossier
}

/** Departures from good facts under which a request begins otherwise than let in, and the way on differs. */
const departures = (line: 'phone' | 'tv'): readonly Partial<Facts>[] => {
  const noProof = { proofOfPurchase: { presented: false } }
  const purchase = (changes: object) => ({ purchase: changes }) as unknown as Partial<Facts>
  return [
    {},
    { official: null },
    { official: false },
    { raisedOn: '2026-11-12' },
    purchase(noProof),
    { official: null, raisedOn: '2026-11-12' },
    { official: null, ...purchase(noProof) },
    { raisedOn: '2026-11-12', ...purchase(noProof) },
    purchase({ purchasedOn: '2023-01-05', deliveredOn: '2023-01-05' }),
    { request: 'wall-mounting' },
    ...(line === 'tv' ? [{ fault: { part: 'lcd' } } as const] : []),
  ]
}

/** Every beginning: each kind of request on facts of each kind. */
export const beginnings: readonly Dossier[] = Object.values(kinds).flatMap((kind) =>
  departures(kind.line).map(({ purchase, ...changes }) => {
    const good = newestDecision(begunOn(kind)).facts
    return begunOn(kind, { ...changes, ...(purchase ? { purchase: { ...good.purchase, ...purchase } } : {}) })
  }),
)

/** What of a payment makes a difference: while it is wanted how it stands and what has come in, afterwards whether it was paid. */
function paymentKey({ state, holdReason, payment, owesRejectFee }: Rma) {
  if (!payment) return null
  const { purpose, status, amountCents } = payment
  const isWanted = state === 'awaiting-payment' || holdReason?.startsWith('payment') || owesRejectFee
  if (!isWanted) return status === 'paid'
  const received = receivedCents(payment)
  return [purpose, status, received > 0, received === amountCents]
}

const judgements = new WeakMap<Facts, readonly unknown[]>()

/** What of the facts that an RMA rests on makes a difference: how they are decided, now, by a person, once more is known, and by an inspection. */
function judgementOf(dossier: Dossier): readonly unknown[] {
  const { facts, decision } = newestDecision(dossier)
  const found = judgements.get(facts)
  if (found) return found
  const known = describedFacts(dossier, facts)
  const policy = policyOf(dossier.rma)
  const on = receivedOn(dossier.rma)
  const admitted = asAdmitted(known, policy, on)
  const { next } = asInspected(known, covered, policy, on)
  const proven = { ...known, purchase: { ...known.purchase, proofOfPurchase: { presented: true } } }
  const further = [known, proven].map((each) => decide({ ...each, official: true }, policy, on).decision)
  const judged = [next, decision.decision, decision.service, admitted?.service, ...further]
  judgements.set(facts, judged)
  return judged
}

/** What of an RMA decides what can happen to it; counts are told apart up to the first. */
function keyOf(dossier: Dossier): string {
  const { rma } = dossier
  return JSON.stringify([
    rma.request,
    rma.channel,
    rma.product.line,
    rma.state,
    rma.holdReason,
    rma.heldFrom,
    rma.outcome,
    rma.expectedOutcome,
    rma.service,
    rma.route,
    rma.admitted,
    rma.called,
    rma.receivedSerial === null,
    rma.inspection?.verdict,
    rma.inspection === null,
    rma.isRepairInstead,
    rma.quote?.status,
    rma.owesRejectFee,
    paymentKey(rma),
    rma.shippedAt === null,
    rma.secondLook === null,
    // Once coverage has been judged, the request that it was is past.
    rma.inspection?.verdict ? judgementOf(dossier)[0] : judgementOf(dossier),
  ])
}

/** Every condition that an RMA can come to, and what each command does to it there, breadth first: the shortest life to each. */
export function explored(
  from: readonly Dossier[] = beginnings,
  max = 1e9,
): {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
} {
  const known = new Map<string, Node>()
  const nodes: Node[] = []
  const edges: Edge[] = []
  const nodeOf = (dossier: Dossier): Node => {
    const key = keyOf(dossier)
    const found = known.get(key)
    if (found) return found
    const node = { key, dossier }
    known.set(key, node)
    nodes.push(node)
    return node
  }
  for (const dossier of from) nodeOf(dossier)
  for (const node of nodes) {
    if (nodes.length > max) break
    for (const command of commands) edges.push(edgeOf(node, command, nodeOf))
  }
  return { nodes, edges }
}

function edgeOf(from: Node, command: Command, nodeOf: (dossier: Dossier) => Node): Edge {
  const at = command.at(from.dossier)
  const proposal = command.does(from.dossier, at)
  const { verdict } = proposal
  if ('refused' in verdict) return { from, command, to: null, refusal: verdict, after: from.dossier }
  if (verdict.newEvents.length === 0) return { from, command, to: from, refusal: null, after: from.dossier }
  const { dossier } = proposed(from.dossier, proposal, at)
  return { from, command, to: nodeOf(dossier), refusal: null, after: dossier }
}

/** The nodes from which an end can be reached. */
export function endingNodes(edges: readonly Edge[]): ReadonlySet<Node> {
  const before = new Map<Node, Node[]>()
  for (const { from, to } of edges) if (to && to !== from) before.set(to, [...(before.get(to) ?? []), from])
  const ending = new Set<Node>()
  const open = edges.map(({ from }) => from).filter(({ dossier }) => hasEnded(dossier.rma))
  for (let node = open.pop(); node; node = open.pop()) {
    if (ending.has(node)) continue
    ending.add(node)
    open.push(...(before.get(node) ?? []))
  }
  return ending
}
