import { type Decision, decide, type Facts, type Policy, policyInForce } from '../../shared/rules/index.ts'

/** The day on which the requests of these tests are received. */
export const today = '2026-11-20'
export const policy = policyInForce(today)

type Changes = Readonly<Record<string, unknown>>

/** Facts with some of them replaced, by dotted path; `undefined` makes a fact unknown. */
export function given(facts: Facts, changes: Changes): Facts {
  const copy = structuredClone(facts)
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let at: object = copy
    for (const key of keys) {
      if (!Reflect.get(at, key)) Reflect.set(at, key, {})
      at = Reflect.get(at, key)
    }
    Reflect.set(at, last, value)
  }
  return copy
}

/** A phone bought in a shop ten days ago, complete and unharmed, registered for repair at Dr. Mobile. */
export const phone: Facts = {
  request: 'repair',
  channel: 'dr-mobile',
  country: 'NL',
  raisedOn: today,
  official: true,
  product: { line: 'phone', model: 'Xiaomi 15', serial: 'SN-1' },
  item: 'main-device',
  purchase: {
    channel: 'retail',
    sellerId: 'shop-one',
    purchasedOn: '2026-11-10',
    handover: 'in-store',
    proofOfPurchase: { presented: true, serialMarked: true },
  },
  fault: {
    description: 'The screen stays black after the logo',
    manufacturingFailure: true,
    causes: [],
    part: 'other',
  },
  condition: {
    available: true,
    boxContentsComplete: true,
    visibleAbuse: false,
    serialLegible: true,
    sealIntact: true,
    originalCarton: true,
    screwsInPlace: true,
  },
}

const line = (name: string): Changes => ({ 'product.line': name, 'product.model': name })
const atShop: Changes = { channel: 'pos', callerId: 'shop-one' }
const fromMiCom: Changes = {
  channel: 'call-centre',
  'purchase.channel': 'mi.com',
  'purchase.sellerId': undefined,
  'purchase.handover': 'shipped',
  'purchase.deliveredOn': '2026-11-12',
}

export const phoneAtShop = given(phone, atShop)
export const scooter = given(phone, line('scooter'))
export const scooterAtShop = given(phoneAtShop, line('scooter'))
export const smallTv = given(phone, { ...line('tv'), 'product.screenInches': 32 })
export const largeTv = given(phone, { ...line('tv'), 'product.screenInches': 43 })
export const tvAtShop = given(phoneAtShop, { ...line('tv'), 'product.screenInches': 43 })
export const doaAtShop = given(phoneAtShop, { request: 'doa' })
export const doaFromMiCom = given(phone, { ...fromMiCom, request: 'doa' })
export const remorse = given(phone, { ...fromMiCom, request: 'remorse', fault: undefined })

export function decided(facts: Facts, changes: Changes = {}, under: Policy = policy): Decision {
  return decide(given(facts, changes), under, today)
}

/** The policy with one reading overruled. */
export const overruled = (readings: Partial<Policy['readings']>): Policy => ({
  ...policy,
  readings: { ...policy.readings, ...readings },
})

/** The policy with other numbers. */
export const renumbered = (parameters: Partial<Policy['parameters']>): Policy => ({
  ...policy,
  parameters: { ...policy.parameters, ...parameters },
})

/** The finding of a rule; fails when it was not reported. */
export function found(decision: Decision, rule: string): Decision['findings'][number] {
  const finding = decision.findings.find((each) => each.rule === rule)
  if (!finding) throw new Error(`No finding of ${rule}`)
  return finding
}

/** The rules with a result. */
export const rulesThat = (decision: Decision, result: string): string[] =>
  decision.findings.filter((each) => each.result === result).map((each) => each.rule)

/** Every finding in one line: rule, kind, result, what it cites, and its facts. */
export const report = (decision: Decision): string[] =>
  decision.findings.map(
    (each) =>
      `${each.rule} ${each.kind} ${each.result} [${[...each.clauses, ...each.readings].join(' ')}] ${JSON.stringify(each.facts)}`,
  )

/** Every cost in one line: item, payer, branch, VAT and clauses. */
export const bill = (costs: Decision['costs']): string[] =>
  costs.map((each) => `${each.item} ${each.payer} ${each.when}${each.vat ? ' +VAT' : ''} [${each.clauses.join(' ')}]`)
