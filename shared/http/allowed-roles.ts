import type { MiddlewareObj } from '@middy/core'
import type { PartnerRole } from '../contracts/partner.ts'
import type { RouteEvent } from './call.ts'
import { Problem } from './problem.ts'

/** 403 for a partner whose role has no business on the route. */
export function allowedRoles(roles: readonly PartnerRole[]): MiddlewareObj<RouteEvent> {
  return {
    before: ({ event }) => {
      if (roles.includes(event.call.caller.role)) return
      throw new Problem('forbidden', `This route is for: ${roles.join(', ')}`)
    },
  }
}
