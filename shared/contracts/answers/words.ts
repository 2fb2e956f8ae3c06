import * as z from 'zod/mini'
import { actions, rmaStates } from '../../rma/index.ts'

/** The number of an RMA as answers write it, e.g. `NL-7K3M-9QWX-Q`. */
export const rmaNumber = z
  .string()
  .check(z.regex(/^(NL|BE|LU)-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/))

/** An instant of business time, ISO 8601 UTC. */
export const instant = z.iso.datetime()
export const date = z.iso.date()
export const partnerReference = z.nullable(z.string())
export const state = z.enum(rmaStates)
/** What the caller can do now, by the name of the report's type, the route or the desk's decision. */
export const allowedActions = z.array(z.enum(actions))
