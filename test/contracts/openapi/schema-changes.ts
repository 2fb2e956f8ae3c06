/** A schema of an OpenAPI 3.1 document, as far as it is compared. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly [keyword: string]: unknown
}

/** A change, by the id that oasdiff gives it, and where it is. */
export interface Change {
  readonly id: string
  readonly where: string
}

/** Who sends what a schema describes: what a partner sends may only widen, what it gets only narrow or grow by fields. */
export type Direction = 'request' | 'response'

/** Two versions of a schema, each with the schemas that it refers to, and where they stand. */
export interface Pair {
  readonly before: Schema
  readonly after: Schema
  readonly direction: Direction
  /** What oasdiff calls the thing: `request-body`, `request-parameter`, `response-property`, … */
  readonly thing: string
  readonly where: string
}

type Deref = (schema: Schema) => Schema

/** Compares schemas of two documents, each of which resolves its own references. */
export function schemaComparison(derefBefore: Deref, derefAfter: Deref) {
  const seen = new Set<string>()

  /** What of a schema's change would break who relies on it. */
  function changesOf(pair: Pair): readonly Change[] {
    const { before, after, direction } = pair
    if (before.$ref && after.$ref) {
      const met = `${direction} ${before.$ref} ${after.$ref}`
      if (seen.has(met)) return []
      seen.add(met)
    }
    const one = derefBefore(before)
    const other = derefAfter(after)
    const was = variants(one, derefBefore)
    const is = variants(other, derefAfter)
    const here = { ...pair, before: one, after: other }
    return [...nullability(here, was, is), ...unions(here, was, is)]
  }
  return changesOf

  function unions(pair: Pair, was: Variants, is: Variants): readonly Change[] {
    if (was.named.size === 1 && is.named.size === 1) {
      const [before] = was.named.values()
      const [after] = is.named.values()
      return before && after ? plain({ ...pair, before, after }) : []
    }
    return [...was.named].flatMap(([name, before]) => {
      const after = is.named.get(name)
      // A later version may say fewer things; what it does not take any more was asked for.
      if (!after) return pair.direction === 'request' ? [change(pair, `${pair.thing}-one-of-removed`, name)] : []
      return plain({ ...pair, before, after, where: `${pair.where} (${name})` })
    })
  }

  function plain(pair: Pair): readonly Change[] {
    const own = pair.direction === 'request' ? narrowed(pair) : widened(pair)
    const { before, after } = pair
    const items =
      before.items && after.items ? changesOf({ ...inner(pair, '[]'), before: before.items, after: after.items }) : []
    return [...own, ...properties(pair), ...items]
  }

  function properties(pair: Pair): readonly Change[] {
    const { before, after, direction } = pair
    const isNeeded = (schema: Schema, name: string) => schema.required?.includes(name) ?? false
    const kept = Object.entries(before.properties ?? {}).flatMap(([name, property]) => {
      const now = after.properties?.[name]
      const at = inner(pair, name)
      if (!now) return removed(pair, name)
      const needs =
        direction === 'request'
          ? !isNeeded(before, name) && isNeeded(after, name) && 'became-required'
          : isNeeded(before, name) && !isNeeded(after, name) && 'became-optional'
      return [
        ...(needs ? [change(at, `${direction}-property-${needs}`)] : []),
        ...changesOf({ ...at, before: property, after: now }),
      ]
    })
    const added = Object.keys(after.properties ?? {}).filter((name) => !before.properties?.[name])
    const asked = direction === 'request' ? added.filter((name) => isNeeded(after, name)) : []
    return [...kept, ...asked.map((name) => change(inner(pair, name), 'new-required-request-property'))]
  }

  function removed(pair: Pair, name: string): readonly Change[] {
    const at = inner(pair, name)
    if (pair.direction === 'request') return [change(at, 'request-property-removed')]
    const kind = pair.before.required?.includes(name) ? 'required' : 'optional'
    return [change(at, `response-${kind}-property-removed`)]
  }
}

const change = ({ where }: Pair, id: string, name?: string): Change => ({
  id,
  where: name ? `${where} (${name})` : where,
})

const inner = (pair: Pair, name: string): Pair => ({
  ...pair,
  thing: pair.thing === 'request-parameter' ? pair.thing : `${pair.direction}-property`,
  where: `${pair.where}.${name}`,
})

interface Variants {
  readonly named: ReadonlyMap<string, Schema>
  readonly nullable: boolean
}

/** The things that a schema can be, by their discriminating word where they have one, and whether it can be null. */
function variants(schema: Schema, deref: Deref): Variants {
  const listed = schema.oneOf ?? schema.anyOf ?? [schema]
  const named = new Map<string, Schema>()
  for (const each of listed) {
    const one = deref(each)
    if (one.type !== 'null') named.set(nameOf(one, named.size), one)
  }
  return { named, nullable: named.size < listed.length }
}

function nameOf(schema: Schema, index: number): string {
  const word = schema.properties?.type?.const ?? schema.properties?.code?.const
  return typeof word === 'string' ? word : String(index)
}

function nullability(pair: Pair, was: Variants, is: Variants): readonly Change[] {
  const { direction, thing } = pair
  if (direction === 'request') return was.nullable && !is.nullable ? [change(pair, `${thing}-became-not-nullable`)] : []
  return !was.nullable && is.nullable ? [change(pair, `${thing}-became-nullable`)] : []
}

const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat())

/** Whether all of some types are among others, every integer being a number. */
const areAmong = (some: readonly string[], others: readonly string[]) =>
  others.length === 0 ||
  some.every((each) => others.includes(each) || (each === 'integer' && others.includes('number')))

const wordsOf = (schema: Schema) => (schema.const === undefined ? schema.enum : [schema.const])

const upper = { maxLength: 'max-length', maximum: 'max', maxItems: 'max-items' } as const
const lower = { minLength: 'min-length', minimum: 'min', minItems: 'min-items' } as const

/** What a request may not say any more. */
function narrowed(pair: Pair): readonly Change[] {
  const { before, after, thing } = pair
  const found = (id: string, name?: string) => change(pair, `${thing}-${id}`, name)
  const words = wordsOf(before)
  const now = wordsOf(after)
  const lost = words && now ? words.filter((word) => !now.includes(word)) : []
  return [
    ...(areAmong(typesOf(before), typesOf(after)) ? [] : [found('type-changed')]),
    ...(now && !words ? [found('became-enum')] : []),
    ...lost.map((word) => found('enum-value-removed', String(word))),
    ...bounds(pair, upper, 'decreased', (was, is) => is < was),
    ...bounds(pair, lower, 'increased', (was, is) => is > was),
    ...patterns(pair),
  ]
}

function bounds(
  { before, after, thing, where }: Pair,
  keywords: Readonly<Record<string, string>>,
  moved: string,
  isNarrower: (was: number, is: number) => boolean,
): readonly Change[] {
  return Object.entries(keywords).flatMap(([keyword, name]) => {
    const was = before[keyword]
    const is = after[keyword]
    if (typeof is !== 'number') return []
    if (typeof was !== 'number') return [{ id: `${thing}-${name}-set`, where }]
    return isNarrower(was, is) ? [{ id: `${thing}-${name}-${moved}`, where }] : []
  })
}

function patterns(pair: Pair): readonly Change[] {
  const { before, after, thing } = pair
  if (after.pattern === undefined || after.pattern === before.pattern) return []
  return [change(pair, `${thing}-pattern-${before.pattern === undefined ? 'added' : 'changed'}`)]
}

/** What an answer says that it did not say before, further words of a list apart. */
function widened(pair: Pair): readonly Change[] {
  const { before, after, thing } = pair
  const isOther = before.const !== undefined && after.const !== undefined && before.const !== after.const
  return [
    ...(areAmong(typesOf(after), typesOf(before)) && (typesOf(after).length > 0 || typesOf(before).length === 0)
      ? []
      : [change(pair, `${thing}-type-changed`)]),
    ...(isOther ? [change(pair, `${thing}-const-changed`)] : []),
  ]
}
