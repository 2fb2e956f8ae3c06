import type { CreateDocumentOptions } from 'zod-openapi'
import type { IssueCode, IssueValues } from '../issue.ts'
import { issueMessage, issueMessages } from '../issue-messages.ts'

type Override = NonNullable<CreateDocumentOptions['override']>
type Context = Parameters<Override>[0]

/** What holds for every text is told once, in the conventions. */
const toldOnce: ReadonlySet<string> = new Set<IssueCode>(['ill-formed-text', 'control-character'])

/** A check of ours as zod keeps it: the code of its issue, the numbers of its sentence and the field that it names. */
interface OwnCheck {
  readonly check: string
  readonly error?: (issue: { readonly input: unknown }) => unknown
  readonly params?: IssueValues
  readonly path?: readonly PropertyKey[]
}

/**
 * Makes a schema of the document say what JSON Schema alone would not: a check of ours becomes, in a request, the sentence of
 * its issue, whole numbers integers, and what formats and safe integers add of themselves is left out.
 */
export const sayings: Override = (context) => {
  const { jsonSchema, zodSchema, io } = context
  const own = ownChecks(zodSchema)
  if (jsonSchema.type === 'number' && own.some(isWhole)) jsonSchema.type = 'integer'
  const sentences = own.filter((each) => !toldOnce.has(each.code) && !isWhole(each)).map(sentence)
  if (sentences.length > 0 && io === 'input') jsonSchema.description = `Can be refused with ${sentences.join(', ')}.`
  asCount(jsonSchema, own)
  const { def } = zodSchema._zod
  if (def.type === 'default') jsonSchema.default = def.defaultValue
  withoutOwnAdditions(jsonSchema)
  if (zodSchema._zod.def.type === 'union' && jsonSchema.anyOf && 'discriminator' in zodSchema._zod.def) {
    jsonSchema.oneOf = jsonSchema.anyOf
    delete jsonSchema.anyOf
  }
}

interface Own {
  readonly code: IssueCode
  readonly values: IssueValues
  readonly path: readonly PropertyKey[]
}

function ownChecks(schema: Context['zodSchema']): readonly Own[] {
  const checks = (schema._zod.def.checks ?? []).map((each) => each._zod.def as unknown as OwnCheck)
  return checks.flatMap(({ check, error, params = {}, path = [] }) => {
    const code = check === 'custom' ? error?.({ input: '' }) : undefined
    return isCode(code) ? [{ code, values: params, path }] : []
  })
}

const isCode = (code: unknown): code is IssueCode => typeof code === 'string' && Object.hasOwn(issueMessages, code)

const isWhole = ({ code }: Own): boolean => code === 'not-a-whole-number'

function sentence({ code, values, path }: Own): string {
  const said = `“${issueMessage({ code, values })}”`
  return path.length > 0 ? `${said} (\`${path.map(String).join('.')}\`)` : said
}

type JsonSchema = Context['jsonSchema']

/** A count in a query is a text that says a whole number within bounds. */
function asCount(schema: JsonSchema, own: readonly Own[]): void {
  const range = own.find(({ code }) => code === 'outside-range')
  if (!range) return
  schema.type = 'integer'
  schema.minimum = Number(range.values.min)
  schema.maximum = Number(range.values.max)
}

function withoutOwnAdditions(schema: JsonSchema): void {
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}
