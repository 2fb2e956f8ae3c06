import type * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { type PartnerRole, partnerRoles } from './partner.ts'
import type { ProblemCode } from './problems.ts'

interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT'
  /** With path parameters in braces. */
  readonly path: `/${string}`
  /** Partners of these roles may call it; nobody signs for a page, a document or a hook. */
  readonly roles: readonly PartnerRole[]
  /** What it refuses besides what every route of its kind does. */
  readonly problems: readonly ProblemCode[]
}

/** Reads, and consumes no idempotency key. */
export interface ReadRoute<Query = unknown> extends Route {
  readonly kind: 'read'
  readonly query: z.ZodMiniType<Query>
}

/** Judges a body and stores nothing. */
export interface CheckRoute<Body = unknown> extends Route {
  readonly kind: 'check'
  readonly body: BodyContract<Body>
}

/** Writes: its `webhook-id` is the idempotency key. */
export interface WriteRoute<Body = unknown> extends Route {
  readonly kind: 'write'
  readonly body: BodyContract<Body>
}

/** A page for consumers, who come by a link that holds a token. */
export interface PageRoute extends Route {
  readonly kind: 'page'
}

/** A document that anybody may read, unsigned: the same for everyone. */
export interface OpenRoute extends Route {
  readonly kind: 'open'
}

/**
 * Called by an outside party that signs nothing, with a form: what it says only makes us ask that party, and its answers
 * tell nobody what there is.
 */
export interface HookRoute<Body = unknown> extends Route {
  readonly kind: 'hook'
  readonly body: BodyContract<Body>
}

export type AnyRoute = ReadRoute | CheckRoute | WriteRoute | PageRoute | OpenRoute | HookRoute

const signed: readonly ProblemCode[] = ['unauthorised', 'forbidden', 'internal-error']
const withBody: readonly ProblemCode[] = ['malformed-json', 'invalid-content', 'body-too-large', ...signed]

/** What every route of a kind refuses. */
export const problemsOfKind: Readonly<Record<AnyRoute['kind'], readonly ProblemCode[]>> = {
  read: ['invalid-content', ...signed],
  check: withBody,
  write: ['idempotency-conflict', 'in-progress', ...withBody],
  page: [],
  open: ['internal-error'],
  hook: ['invalid-content', 'body-too-large', 'internal-error'],
}

/** Roles of who registers an RMA, and may change it as such, and of the desk. */
export const registrarRoles: readonly PartnerRole[] = partnerRoles.filter(
  (role) => role !== 'payments' && role !== 'service-centre',
)

/** Roles of everybody who registers RMAs and follows them; payments do neither. */
export const rmaRoles: readonly PartnerRole[] = partnerRoles.filter((role) => role !== 'payments')
