import * as z from 'zod/mini'
import { deskActions, holdReasons } from '../rma/index.ts'
import type { BodyContract } from './body.ts'
import { contradiction } from './contradiction.ts'
import { limit } from './query.ts'
import { note } from './text.ts'

const decisionSchema = z
  .strictObject({ action: z.enum(deskActions), reason: note, waiveFees: z._default(z.boolean(), false) })
  .check(
    contradiction({
      path: 'waiveFees',
      code: 'no-fees-to-waive',
      reads: ['action', 'waiveFees'],
      applies: ({ action, waiveFees }) => waiveFees && action !== 'return-unrepaired',
    }),
  )
export type DeskDecisionBody = z.infer<typeof decisionSchema>

/** Body of `POST /v1/rmas/{rmaNumber}/decisions`. */
export const deskDecisionBody: BodyContract<DeskDecisionBody> = { schema: decisionSchema }

const reasonSchema = z.strictObject({ reason: note })
export type ReasonBody = z.infer<typeof reasonSchema>

/** Body of a cancellation, and of a second look. */
export const reasonBody: BodyContract<ReasonBody> = { schema: reasonSchema }

const nothing = z.strictObject({})
/** Body of `POST /v1/rmas/{rmaNumber}/repair-request`: nothing to say, in JSON or by no body. */
export type EmptyBody = z.infer<typeof nothing>
export const emptyBody: BodyContract<EmptyBody> = { schema: nothing, mayBeAbsent: true }

/** Kinds of what a person has to deal with, in the order in which a clerk looks at them. */
export const deskItemKind = z.enum(['second-look', 'remorse-unmatched', 'mail-bounced', 'link-locked'])
export type DeskItemKind = z.infer<typeof deskItemKind>

/**
 * Why no RMA came of a remorse: its order stayed unknown, or does not name the serial, or lacks what an RMA needs; the
 * policy refuses it; the serial has an open RMA.
 */
export const unmatchedCause = z.enum([
  'order-unknown',
  'not-in-order',
  'order-incomplete',
  'refused',
  'serial-has-open-rma',
])
export type UnmatchedCause = z.infer<typeof unmatchedCause>

/** Query of `GET /v1/desk-items`. */
export const deskItemQuery = z.strictObject({
  kind: deskItemKind,
  cursor: z.optional(z.string().check(z.regex(/^[0-9TZ:.-]{20,30}#[A-Za-z0-9_-]{6,64}$/, { error: 'not-a-cursor' }))),
  limit,
})
export type DeskItemQuery = z.infer<typeof deskItemQuery>

/** What can be done with an item. */
export const deskItemAction = z.enum(['admit', 'uphold', 'done'])
const itemDecisionSchema = z.strictObject({ action: deskItemAction, reason: note })
export type DeskItemDecisionBody = z.infer<typeof itemDecisionSchema>

/** Body of `POST /v1/desk-items/{id}/decisions`. */
export const deskItemDecisionBody: BodyContract<DeskItemDecisionBody> = { schema: itemDecisionSchema }

/** A hold's reason as a query names it. */
export const holdReason = z.enum(holdReasons)
