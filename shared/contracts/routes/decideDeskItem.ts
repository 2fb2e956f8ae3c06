import { type DeskItemDecisionBody, deskItemDecisionBody } from '../desk.ts'
import type { WriteRoute } from '../route.ts'

/** How the service desk deals with an item of its list. */
export const decideDeskItem: WriteRoute<DeskItemDecisionBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/desk-items/{id}/decisions',
  roles: ['desk'],
  body: deskItemDecisionBody,
  problems: ['desk-item-not-found', 'already-decided', 'wrong-state', 'not-offered', 'serial-has-open-rma'],
}
