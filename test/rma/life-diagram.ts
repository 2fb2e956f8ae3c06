import { holdReasons, type Rma, rmaStates } from '../../shared/rma/index.ts'
import { beginnings, type Edge } from './life-graph.ts'

/** Every place of an RMA, in the order in which the diagrams name them. */
const places = [...rmaStates.filter((state) => state !== 'on-hold'), ...holdReasons.map((each) => `on hold: ${each}`)]
const placeOf = ({ state, holdReason }: Rma) => (holdReason ? `on hold: ${holdReason}` : state)
const isHold = (place: string) => place.startsWith('on hold')

/** What is plainer in words than by the name of its command. */
const words: Readonly<Record<string, string>> = {
  admit: 'second look admitted',
  uphold: 'second look upheld',
  'verify: official': 'XMS says official',
  'verify: not official': 'XMS says not official',
}
const variantsMax = 2

interface Arrow {
  readonly from: string
  readonly to: string
  readonly label: string
}

const byPlace = (one: Arrow, other: Arrow) =>
  places.indexOf(one.from) - places.indexOf(other.from) || places.indexOf(one.to) - places.indexOf(other.to)

/** Everything that leads from one place to another. What only writes something down is left out. */
function arrowsOf(edges: readonly Edge[]): readonly Arrow[] {
  const moves = edges
    .map(({ from, command, after }) => ({ from: placeOf(from.dossier.rma), to: placeOf(after.rma), command }))
    .filter(({ from, to }) => from !== to)
  const ways = Map.groupBy(moves, ({ from, command }) => `${from} ${command.action}`)
  /** An action, with its variants where others of them lead elsewhere; facts are of too many kinds to name. */
  const labelOf = ({ from, to, command: { action } }: (typeof moves)[number]): string => {
    const all = ways.get(`${from} ${action}`) ?? []
    const namesOf = (some: typeof all) => [...new Set(some.map(({ command }) => command.name))]
    const variants = namesOf(all.filter((each) => each.to === to))
    const isPlain = variants.length === namesOf(all).length || variants.length > variantsMax
    if (isPlain || action === 'information') return words[action] ?? action
    return variants
      .map((name, index) => words[name] ?? (index === 0 ? name : name.slice(`${action}: `.length)))
      .join(' or ')
  }
  return [...Map.groupBy(moves, ({ from, to }) => `${from} → ${to}`).values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return []
      const labels = [...new Set([first, ...rest].map(labelOf))]
      return [{ from: first.from, to: first.to, label: labels.join(', ').replaceAll(': ', ' ') }]
    })
    .toSorted(byPlace)
}

const idOf = (place: string) => place.replaceAll(/[^a-z]+/g, '_')

function diagramOf(arrows: readonly Arrow[], starts: readonly string[]): string {
  const shown = places.filter((place) => arrows.some(({ from, to }) => from === place || to === place))
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...shown.filter((place) => idOf(place) !== place).map((place) => `  state "${place}" as ${idOf(place)}`),
    ...starts.map((start) => `  [*] --> ${idOf(start)}`),
    ...arrows.map(({ from, to, label }) => `  ${idOf(from)} --> ${idOf(to)}: ${label}`),
    ...['closed', 'cancelled'].filter((end) => shown.includes(end)).map((end) => `  ${end} --> [*]`),
    '```',
  ].join('\n')
}

/**
 * The life of an RMA as two Mermaid diagrams made of its explored graph: the way, and the holds with what leads into them
 * and out again.
 */
export function lifeDiagrams(edges: readonly Edge[]): { readonly way: string; readonly holds: string } {
  const arrows = arrowsOf(edges)
  const starts = places.filter((place) => beginnings.some(({ rma }) => placeOf(rma) === place))
  const isOfHold = ({ from, to }: Arrow) => isHold(from) || isHold(to)
  return {
    way: diagramOf(
      arrows.filter((arrow) => !isOfHold(arrow)),
      starts.filter((start) => !isHold(start)),
    ),
    holds: diagramOf(arrows.filter(isOfHold), starts.filter(isHold)),
  }
}

const marker = (which: 'begin' | 'end') => `<!-- the life of an RMA, ${which}: made by npm run life:diagram -->`

/** A text with the diagrams between its two markers. Throws when it has none. */
export function withDiagrams(text: string, edges: readonly Edge[]): string {
  const [before, rest] = text.split(marker('begin'))
  const after = rest?.split(marker('end'))[1]
  if (before === undefined || after === undefined) throw new Error('There is no place for the diagrams')
  const { way, holds } = lifeDiagrams(edges)
  return [
    `${before}${marker('begin')}`,
    way,
    'What is on hold, why, and how it goes on:',
    holds,
    `${marker('end')}${after}`,
  ].join('\n\n')
}
