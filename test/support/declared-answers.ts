import { eventAnswer } from '../../shared/contracts/answers/event.ts'
import { problemAnswerOf } from '../../shared/contracts/answers/problem.ts'
import { answersOf } from '../../shared/contracts/answers.ts'
import type { ProblemCode } from '../../shared/contracts/problems.ts'
import type { OperationId } from '../../shared/contracts/routes.ts'
import { holdToTable } from './declared-problems.ts'

/** An answer as it came over the wire; `body` is parsed where it is JSON. */
export interface CameIn {
  readonly status: number
  readonly contentType: string | null | undefined
  readonly body: unknown
}

/** What the gateway answers by itself, whatever the route. */
const ofGateway: ReadonlySet<string> = new Set<ProblemCode>([
  'bad-request',
  'blocked',
  'not-found',
  'body-too-large',
  'too-many-requests',
  'internal-error',
  'timeout',
])

/** Throws for an answer that the contract of an operation does not know: its status, media type or problem, or a field. */
export function holdToContract(id: OperationId, { status, contentType, body }: CameIn): void {
  const type = contentType?.split(';')[0] ?? ''
  if (type === 'application/problem+json') {
    holdToProblem(id, status, body)
    return
  }
  const declared = answersOf[id][status]
  if (!declared) throw new Error(`${id} answers ${status}, which its contract does not know`)
  const media = Object.keys(declared.content)
  const isEmpty = body === null || body === ''
  if (isEmpty && (media.length === 0 || type === 'text/html')) return
  const schema = declared.content[type]
  if (!schema)
    throw new Error(`${id} answers ${status} as ${type || 'nothing'}, not as ${media.join(' or ') || 'nothing'}`)
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new Error(`${id} answers ${status} otherwise than its contract:\n${told(parsed.error)}`)
}

function holdToProblem(id: OperationId, status: number, body: unknown): void {
  const { code } = body as { readonly code: ProblemCode }
  if (!ofGateway.has(code)) holdToTable(id, code)
  const parsed = problemAnswerOf(code).safeParse(body)
  if (!parsed.success) throw new Error(`${id} answers the problem ${code} otherwise:\n${told(parsed.error)}`)
  if (parsed.data.status !== status) throw new Error(`${id} answers ${code} with ${status}`)
}

/** Throws for what a webhook carries when it is no event of the contract. */
export function holdToEvents(body: unknown): void {
  const parsed = eventAnswer.safeParse(body)
  if (!parsed.success) throw new Error(`A webhook carries what is no event of the contract:\n${told(parsed.error)}`)
}

const told = ({ issues }: { readonly issues: readonly unknown[] }) => JSON.stringify(issues, null, 1).slice(0, 3000)
