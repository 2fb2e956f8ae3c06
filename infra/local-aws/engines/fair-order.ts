/** A message of a standard queue; one without a group is a group of its own. */
interface Grouped {
  readonly messageGroupId?: string
}

const groupOf = (message: Grouped): unknown => message.messageGroupId ?? message

/**
 * The next messages of a queue, at most `count`: each of the group that then has the fewest in flight, those chosen here
 * counted; among equals the one that has waited longest.
 */
export function fairOrder<M extends Grouped>(waiting: readonly M[], inFlight: Iterable<Grouped>, count: number): M[] {
  const busy = new Map<unknown, number>()
  for (const message of inFlight) busy.set(groupOf(message), (busy.get(groupOf(message)) ?? 0) + 1)
  // The n-th waiting message of a group comes when all before it are in flight as well.
  const ranked = waiting.map((message) => {
    const rank = busy.get(groupOf(message)) ?? 0
    busy.set(groupOf(message), rank + 1)
    return { message, rank }
  })
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, count)
    .map(({ message }) => message)
}
