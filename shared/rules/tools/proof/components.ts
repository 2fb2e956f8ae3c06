import type { Facts, Policy } from '../../index.ts'
import { type Diagram, Diagrams } from './diagram.ts'
import { type Explored, explored } from './explore.ts'
import type { Space } from './space.ts'

/** A part of the policy, explored once for all versions that give it the same numbers, choices and dates. */
interface Component {
  readonly explored: Explored<unknown>
  readonly part: (facts: Facts, policy: Policy) => unknown
  /** What the part read of the policy, by name. */
  readonly reads: ReadonlyMap<string, unknown>
}

/** Explores the parts of a decision under versions of the policy, and remembers them. */
export class Components {
  readonly diagrams: Diagrams
  readonly #known = new Map<object, Map<string, Component[]>>()
  readonly #made = new Map<string, Diagram<unknown>>()
  readonly space: Space
  #runs = 0

  constructor(space: Space) {
    this.space = space
    this.diagrams = new Diagrams(space.sizes)
  }

  /** How often a part of the policy has been run. */
  get runs(): number {
    return this.#runs
  }

  /**
   * What a part makes of all facts under a version.
   * @param of the function that is explored
   * @param given what it is given besides facts and policy
   */
  diagram<T>(of: object, given: string, policy: Policy, part: (facts: Facts, policy: Policy) => T): Diagram<T> {
    const ofPart = this.#known.get(of) ?? new Map<string, Component[]>()
    this.#known.set(of, ofPart)
    const known = ofPart.get(given) ?? []
    ofPart.set(given, known)
    const same = known.find(({ reads }) => [...reads].every(([key, value]) => readOf(policy, key) === value))
    if (same) return same.explored.diagram as Diagram<T>
    const reads = new Map<string, unknown>()
    const watched = watching(policy, reads)
    const made = explored(this.diagrams, this.space.sizes, (pick) => {
      const facts = this.space.lazyFacts(pick)
      return () => part(facts, watched)
    })
    this.#runs += made.runs
    known.push({ explored: made, part, reads })
    return made.diagram
  }

  /** A function made of others, once for all versions. @param name of how it is made, and the ids of what it is made of */
  once<T>(name: string, make: () => Diagram<T>): Diagram<T> {
    const known = this.#made.get(name)
    if (known) return known as Diagram<T>
    const made = make()
    this.#made.set(name, made)
    return made
  }

  /** Of every part that has been explored, what it makes of all facts under one version and another, where that differs. */
  differing(one: Policy, other: Policy): readonly (readonly [Diagram<unknown>, Diagram<unknown>])[] {
    return [...this.#known].flatMap(([of, ofPart]) =>
      [...ofPart].flatMap(([given, [component]]) => {
        if (!component) return []
        const { part } = component
        const pair = [this.diagram(of, given, one, part), this.diagram(of, given, other, part)] as const
        return pair[0] === pair[1] ? [] : [pair]
      }),
    )
  }
}

const groups = ['parameters', 'readings', 'law'] as const

const readOf = (policy: Policy, key: string): unknown => {
  const [group, name = ''] = key.split(' ')
  return Reflect.get(Reflect.get(policy, group ?? ''), name)
}

/** The same policy; what is read of it is noted. */
function watching(policy: Policy, reads: Map<string, unknown>): Policy {
  const watched = groups.map((group) => {
    const values = new Proxy(policy[group], {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        reads.set(`${group} ${String(name)}`, value)
        return value
      },
    })
    return [group, values]
  })
  return { ...policy, ...Object.fromEntries(watched) }
}
