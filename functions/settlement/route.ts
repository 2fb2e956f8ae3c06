import type { Settlement } from '../../shared/application/ports/settlement.ts'
import type { TurnaroundReport } from '../../shared/application/ports/turnaround-report.ts'
import { ledgerMonth } from '../../shared/contracts/ledger.ts'
import { listLedgerEntries } from '../../shared/contracts/routes/listLedgerEntries.ts'
import { showLedger } from '../../shared/contracts/routes/showLedger.ts'
import { showTurnaround } from '../../shared/contracts/routes/showTurnaround.ts'
import type { Call, Caller } from '../../shared/http/call.ts'
import { invalid } from '../../shared/http/invalid.ts'
import { csv } from '../../shared/http/media-type.ts'
import { oneOf, type PartnerRoutePorts, readRoute } from '../../shared/http/partner-route.ts'
import type { Account } from '../../shared/rma/index.ts'
import { ledgerCsv, nextLink } from './ledger-csv.ts'
import { turnaroundBody } from './turnaround-body.ts'

type Ports = PartnerRoutePorts & { readonly settlement: Settlement; readonly turnaround: TurnaroundReport }

/** `GET /v1/ledger/{month}`, `GET /v1/ledger/{month}/entries` and `GET /v1/turnaround`. */
export const route = (ports: Ports) =>
  oneOf({
    [showLedger.path]: totals(ports),
    [listLedgerEntries.path]: entries(ports),
    [showTurnaround.path]: turnaround(ports),
  })

const totals = ({ settlement, ...ports }: Ports) =>
  readRoute(ports, showLedger, async (call) => {
    const month = monthOf(call)
    const shown = await settlement.totals(month, ownAccount(call.caller))
    return { status: 200, body: { month, currency: 'EUR', totals: shown } }
  })

const entries = ({ settlement, ...ports }: Ports) =>
  readRoute(ports, listLedgerEntries, async (call) => {
    const { query, caller, mediaType } = call
    const page = await settlement.entries({ month: monthOf(call), account: ownAccount(caller), ...query })
    if (mediaType !== csv) return { status: 200, body: page }
    return { status: 200, csv: ledgerCsv(page.entries), headers: nextLink(query, page.next) }
  })

const turnaround = ({ turnaround: report, ...ports }: Ports) =>
  readRoute(ports, showTurnaround, async ({ query: { from, to } }) => ({
    status: 200,
    body: { from, to, ...turnaroundBody(await report.between(from, to)) },
  }))

/** The month of the path. Throws the 422 for what is none. */
function monthOf({ path }: Pick<Call, 'path'>): string {
  const parsed = ledgerMonth.safeParse(path.month)
  if (parsed.success) return parsed.data
  throw invalid([{ path: 'month', code: 'not-a-month' }])
}

/** The one account that a caller may see; the desk sees all. */
const ownAccount = ({ role, partnerId }: Caller): Account | undefined =>
  role === 'desk' ? undefined : `partner:${partnerId}`
