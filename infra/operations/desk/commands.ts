import { deskItemKind, holdReason } from '../../../shared/contracts/desk.ts'
import { bold, detail, dim, item as mark } from '../screen.ts'
import type { DeskApi } from './api.ts'

const holds = holdReason.options
const itemKinds = deskItemKind.options

/** Everything that can be listed. */
export const lists = [...holds, ...itemKinds] as const
type List = (typeof lists)[number]
export const isList = (word: string): word is List => lists.some((each) => each === word)

interface Row {
  readonly rmaNumber: string
  readonly since: string
  readonly country: string
  readonly request: string
  readonly state: string
  readonly holdReason: string | null
  readonly product: { readonly line: string; readonly model: string; readonly serial: string }
  readonly allowedActions: readonly string[]
}

interface Item {
  readonly id: string
  readonly kind: string
  readonly openedAt: string
  readonly rmaNumber?: string
  readonly orderId?: string
  readonly serial?: string
  readonly reason: string | null
  readonly allowedActions: readonly string[]
}

/** Lists what waits for the desk, oldest first: all of it, or one kind. */
export async function listed(api: DeskApi, kind: List | undefined): Promise<void> {
  const reasons = kind === undefined ? holds : holds.filter((each) => each === kind)
  const kinds = kind === undefined ? itemKinds : itemKinds.filter((each) => each === kind)
  for (const reason of reasons) await listHold(api, reason, kind !== undefined)
  for (const each of kinds) await listItems(api, each, kind !== undefined)
}

async function listHold(api: DeskApi, reason: string, isAsked: boolean): Promise<void> {
  const rows = await pages<Row>(api, `/v1/rmas?holdReason=${reason}`, 'rmas')
  if (rows.length === 0 && !isAsked) return
  console.log(bold(`\nOn hold, ${reason}: ${rows.length}`))
  for (const row of rows) printRow(row)
}

async function listItems(api: DeskApi, kind: string, isAsked: boolean): Promise<void> {
  const items = await pages<Item>(api, `/v1/desk-items?kind=${kind}`, 'items')
  if (items.length === 0 && !isAsked) return
  console.log(bold(`\n${kind}: ${items.length}`))
  for (const { id, openedAt, rmaNumber, orderId, serial, reason, allowedActions } of items) {
    const about = rmaNumber ?? `order ${orderId}, serial ${serial}`
    console.log(`  ${id}  ${day(openedAt)}  ${about}`)
    if (reason) detail('', reason)
    detail('can be', allowedActions.join(', '))
  }
}

/** Finds RMAs by a serial, a consumer's e-mail address or a registrar's reference. */
export async function found(api: DeskApi, subject: string): Promise<void> {
  const value = encodeURIComponent(subject)
  const queries = subject.includes('@') ? [`email=${value}`] : [`serial=${value}`, `partnerReference=${value}`]
  const rows = (await Promise.all(queries.map((query) => pages<Row>(api, `/v1/rmas?${query}`, 'rmas')))).flat()
  if (rows.length === 0) console.log('Nothing is found by that')
  for (const row of rows) printRow(row)
}

/** Shows one RMA: where it stands, why it was decided so, who pays what, and what happened. */
export async function shown(api: DeskApi, rmaNumber: string): Promise<void> {
  const rma = await api.get(`/v1/rmas/${encodeURIComponent(rmaNumber)}`)
  const { product, turnaround } = rma
  console.log(bold(`\n${rma.rmaNumber}  ${rma.state}${rma.holdReason ? `, ${rma.holdReason}` : ''}`))
  detail('asks for', `${rma.request}, ${rma.country}; ${product.line} ${product.model}, serial ${product.serial}`)
  detail('service', String(rma.service ?? 'none'))
  if (rma.outcome) detail('ended', rma.outcome)
  if (rma.consumer)
    detail('consumer', [rma.consumer.name, rma.consumer.phone, rma.consumer.email].filter(Boolean).join(', '))
  if (turnaround) {
    const due = turnaround.expectedOn ? `, expected on ${turnaround.expectedOn}` : ''
    detail(
      'time',
      `${turnaround.workingDays} working days${turnaround.paused ? ', waiting' : ''}${turnaround.late ? ', late' : ''}${due}`,
    )
  }
  detail('can do', rma.allowedActions.join(', ') || 'nothing')
  console.log(dim('\n  Decision'))
  for (const { result, because, clauses, readings } of rma.decision?.findings ?? []) {
    if (result === 'fail' || result === 'unknown')
      mark(result === 'fail' ? '×' : '?', `${because} (${[...clauses, ...readings].join(', ')})`)
  }
  console.log(dim('\n  Costs'))
  for (const { item, payer, when, grossCents } of rma.costs) {
    mark('·', `${item}: ${payer}${grossCents === null ? `, ${when}` : `, € ${(grossCents / 100).toFixed(2)}`}`)
  }
  console.log(dim('\n  Timeline'))
  for (const { at, type, by, data } of rma.timeline) {
    mark(
      '·',
      `${at.slice(0, 16).replace('T', ' ')}  ${type}, ${by}${data.reason ? `: ${data.reason}` : ''}${data.note ? `: ${data.note}` : ''}`,
    )
  }
}

/** Decides about an RMA, or about an item of the desk's list, and says what became of it. */
export async function decided(
  api: DeskApi,
  subject: string,
  given: { readonly action: string; readonly reason: string; readonly waiveFees: boolean; readonly id?: string },
): Promise<void> {
  const { action, reason, waiveFees, id } = given
  if (subject.startsWith('desk_')) {
    const done = await api.post(`/v1/desk-items/${encodeURIComponent(subject)}/decisions`, { action, reason }, id)
    console.log(`${done.id} is ${done.status}${done.rmaNumber ? `; it goes on as ${done.rmaNumber}` : ''}`)
    return
  }
  const body = { action, reason, ...(waiveFees ? { waiveFees } : {}) }
  const rma = await api.post(`/v1/rmas/${encodeURIComponent(subject)}/decisions`, body, id)
  console.log(
    `${rma.rmaNumber} is ${rma.state}${rma.holdReason ? `, ${rma.holdReason}` : ''}${rma.outcome ? `: ${rma.outcome}` : ''}`,
  )
}

/** Counts, by rule, the automatic decisions that a person has set aside, over the 90 days that the desk's feed is kept. */
export async function overturned(api: DeskApi): Promise<void> {
  const counts = new Map<string, number>()
  let after: number | null = null
  for (;;) {
    const page: { events: { type: string; data: { overturns?: string[] } }[]; next: number } = await api.get(
      `/v1/events?limit=200${after === null ? '' : `&after=${after}`}`,
    )
    for (const { type, data } of page.events) {
      if (type !== 'desk.decided') continue
      for (const rule of data.overturns ?? []) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }
    if (page.events.length === 0) break
    after = page.next
  }
  if (counts.size === 0) console.log('No automatic decision was set aside')
  for (const [rule, count] of [...counts].sort(([, one], [, other]) => other - one))
    console.log(`  ${String(count).padStart(5)}  ${rule}`)
}

function printRow(row: Row): void {
  const { rmaNumber, since, country, request, product, state, holdReason, allowedActions } = row
  console.log(
    `  ${rmaNumber}  ${state}${holdReason ? `, ${holdReason}` : ''} since ${day(since)}  ${country} ${request}`,
  )
  detail('device', `${product.line} ${product.model}, serial ${product.serial}`)
  detail('can do', allowedActions.join(', ') || 'nothing')
}

const day = (instant: string) => instant.slice(0, 10)

/** Everything of a list, page by page. */
async function pages<T>(api: DeskApi, path: string, name: string): Promise<readonly T[]> {
  const all: T[] = []
  let cursor: string | null = null
  do {
    const page: Record<string, T[] | string | null> = await api.get(
      `${path}&limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    all.push(...((page[name] ?? []) as T[]))
    cursor = page.next as string | null
  } while (cursor)
  return all
}
