import { type ChangePorts, changeRma } from '../../shared/application/change-rma.ts'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import type { Ids } from '../../shared/application/ports/ids.ts'
import { cancelRma } from '../../shared/contracts/routes/cancelRma.ts'
import { provideInformation } from '../../shared/contracts/routes/provideInformation.ts'
import { requestRepair } from '../../shared/contracts/routes/requestRepair.ts'
import { requestSecondLook } from '../../shared/contracts/routes/requestSecondLook.ts'
import { changeByCall, settled } from '../../shared/http/change-route.ts'
import { answeredByBody } from '../../shared/http/idempotency.ts'
import { invalid } from '../../shared/http/invalid.ts'
import { oneOf, type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { visibleRma } from '../../shared/http/visible-rma.ts'
import { cancel, requestRepair as repairOf, requestSecondLook as secondLookAt } from '../../shared/rma/index.ts'
import { takeInformation } from './take-information.ts'

type Ports = WriteRoutePorts & ChangePorts & { readonly ids: Pick<Ids, 'deskItemId'> }

/** What who registered an RMA, or the desk, asks for it. */
export const route = (ports: Ports) =>
  oneOf({
    [provideInformation.path]: information(ports),
    [cancelRma.path]: cancellation(ports),
    [requestRepair.path]: repair(ports),
    [requestSecondLook.path]: secondLook(ports),
  })

const shown = { status: 200, view: 'rma' } as const

const information = (ports: Ports) =>
  writeRoute(ports, provideInformation, async (call) => {
    const of = await visibleRma(ports.rmas, call)
    const serial = await ports.rmas.serial(of.rma.product.serial, of.rma.country, call.now)
    const propose = (dossier: Dossier) => {
      const taken = takeInformation(dossier, call.body, serial, call.now)
      if ('issues' in taken) throw invalid(taken.issues)
      return taken
    }
    return changeByCall(ports, call, shown, propose, { of })
  })

const cancellation = (ports: Ports) =>
  writeRoute(ports, cancelRma, (call) =>
    changeByCall(ports, call, shown, ({ rma }) => ({ verdict: cancel(rma, call.body.reason) })),
  )

const repair = (ports: Ports) =>
  writeRoute(ports, requestRepair, (call) =>
    changeByCall(ports, call, shown, (dossier) => ({
      verdict: repairOf(dossier.rma, newestDecision(dossier).facts),
    })),
  )

const secondLook = (ports: Ports) =>
  writeRoute(ports, requestSecondLook, async (call) => {
    const of = await visibleRma(ports.rmas, call)
    const body = { id: ports.ids.deskItemId() }
    const result = await changeRma(ports, {
      of,
      by: call.caller.role,
      now: call.now,
      propose: ({ rma }) => ({ verdict: secondLookAt(rma, body.id, call.body.reason) }),
      answer: () => answeredByBody(call, 201, body),
    })
    return { status: 201, body, committed: settled(result, call.caller).kind === 'changed' }
  })
