import * as z from 'zod/mini'
import { type RefusalCode, refusalCodes } from '../../rma/index.ts'
import { errorsMax, pathLengthMax } from '../issue.ts'
import { type ProblemCode, problems } from '../problems.ts'
import { decisionAnswer } from './decision.ts'
import { allowedActions, rmaNumber, state } from './words.ts'

const errors = z
  .array(z.strictObject({ path: z.string().check(z.maxLength(pathLengthMax)), message: z.string() }))
  .check(z.maxLength(errorsMax))

/** What a sandbox says of a refused signature, and the deployed service never. */
const signatureCheck = z.strictObject({
  partner: z.enum(['unknown', 'known', 'disabled']),
  timestamp: z.strictObject({
    sent: z.string(),
    now: z.int(),
    skewSeconds: z.nullable(z.int()),
    fresh: z.boolean(),
  }),
  signedContent: z.strictObject({ form: z.string(), bodyBytes: z.int(), bodySha256: z.string() }),
  schemesSent: z.array(z.string()),
  expected: z.array(
    z.strictObject({
      scheme: z.enum(['v1', 'v1a']),
      secret: z.optional(z.string()),
      key: z.optional(z.string()),
      endsWith: z.string(),
      signature: z.optional(z.string()),
    }),
  ),
  hint: z.string(),
})

/** Members of a problem beside those that every one has. */
const membersOf: Partial<Readonly<Record<ProblemCode, Readonly<Record<string, z.ZodMiniType>>>>> = {
  unauthorised: { signatureCheck: z.optional(signatureCheck) },
  'invalid-content': { errors },
  'channel-not-allowed': { errors: z.optional(errors) },
  'information-missing': { decision: decisionAnswer, errors },
  'not-eligible': { decision: decisionAnswer },
  'serial-has-open-rma': { rmaNumber: z.optional(rmaNumber) },
}
/** What a refusal by the RMA's own rules says besides: where it stands, and what the caller could do instead. */
const standing = { state: z.optional(state), allowedActions: z.optional(allowedActions) }
const isRefusal = (code: ProblemCode) => refusalCodes.includes(code as RefusalCode)

/** The problem document of a code (RFC 9457). */
export const problemAnswerOf = (code: ProblemCode) =>
  z.strictObject({
    type: z.string(),
    title: z.string(),
    status: z.literal(problems[code][0]),
    code: z.literal(code),
    detail: z.string(),
    requestId: z.string(),
    ...(isRefusal(code) ? standing : {}),
    ...membersOf[code],
  })
