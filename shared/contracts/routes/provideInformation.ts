import { type InformationBody, informationBody } from '../information.ts'
import { registrarRoles, type WriteRoute } from '../route.ts'

/** Facts that were missing, and corrections: decides again. */
export const provideInformation: WriteRoute<InformationBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/information',
  roles: registrarRoles,
  body: informationBody,
  problems: ['rma-not-found', 'wrong-state', 'too-many-reports'],
}
