import { isCalendarDate } from './calendar.ts'
import { laws } from './law.ts'
import type { Parameters } from './parameters.ts'
import { type ReadingId, readings } from './readings.ts'
import { countries } from './vocabulary.ts'

/** Why a policy, or a change of one, cannot be taken: one sentence for whoever wrote it. */
export class PolicyFault extends RangeError {}

const daysMax = 3660
const monthsMax = 1200
const charactersMax = 2000
const inchesMax = 200
const minutesMax = 24 * 60
const remindersMax = 10
const versionPattern = /^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/

interface NumberRule {
  readonly min: number
  readonly max: number
  /** `fraction`: any number; `or-none`: a whole one or null; `rising`: a list of whole ones, each larger than the one before. */
  readonly kind?: 'fraction' | 'or-none' | 'rising'
}

const months: NumberRule = { min: 1, max: monthsMax }
const days: NumberRule = { min: 1, max: daysMax }
const daysOrNone: NumberRule = { min: 0, max: daysMax }
const minutes: NumberRule = { min: 1, max: minutesMax }
const characters: NumberRule = { min: 0, max: charactersMax }

/** What each number can be. */
const numberRules: Readonly<Record<keyof Parameters, NumberRule>> = {
  warrantyMonths: months,
  accessoryMonths: months,
  doaDays: daysOrNone,
  remorseDays: daysOrNone,
  miComTermDays: { ...daysOrNone, kind: 'or-none' },
  deliveryDays: daysOrNone,
  withdrawalDays: daysOrNone,
  backdatingDays: daysOrNone,
  smallTvInches: { min: 1, max: inchesMax, kind: 'fraction' },
  scooterDescriptionLength: characters,
  descriptionLength: characters,
  quoteDays: days,
  quoteReminderDays: { ...days, kind: 'rising' },
  noShowReminderDays: days,
  noShowDays: days,
  informationReminderDays: days,
  informationDays: days,
  verificationDays: days,
  verificationPauseMinutesMax: minutes,
  remorseParkedDays: days,
  paymentReminderDays: days,
  paymentDays: days,
  uncollectedDays: days,
  lostWorkingDays: days,
  turnaroundDays: days,
}

/** A reminder comes before the day that it reminds of. */
const before: readonly (readonly [reminder: keyof Parameters, end: keyof Parameters])[] = [
  ['quoteReminderDays', 'quoteDays'],
  ['noShowReminderDays', 'noShowDays'],
  ['informationReminderDays', 'informationDays'],
  ['paymentReminderDays', 'paymentDays'],
]

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fields = ['version', 'effectiveFrom', 'parameters', 'readings', 'law']

/**
 * Checks what a new version says it changes, also when it was read from a file: known names, right types, possible
 * values, a real date. Whether it fits the versions before it is `policyHistory`'s to say.
 * @throws PolicyFault
 */
export function checkChange(change: unknown): void {
  if (!isObject(change)) throw new PolicyFault(`A change of policy must be an object, not ${shown(change)}`)
  const unknown = Object.keys(change).find((name) => !fields.includes(name))
  if (unknown !== undefined) {
    throw new PolicyFault(`A change of policy has no field ${shown(unknown)}, only ${fields.join(', ')}`)
  }
  const { version, effectiveFrom, parameters = {}, readings: choices = {}, law = {} } = change
  if (typeof version !== 'string' || !versionPattern.test(version)) {
    throw new PolicyFault(`version must be up to 32 letters, digits, dots and dashes, not ${shown(version)}`)
  }
  if (typeof effectiveFrom !== 'string' || !isCalendarDate(effectiveFrom)) {
    throw new PolicyFault(`effectiveFrom must be a calendar date such as 2027-01-31, not ${shown(effectiveFrom)}`)
  }
  if (!isObject(parameters)) throw new PolicyFault(`parameters must be an object, not ${shown(parameters)}`)
  if (!isObject(choices)) throw new PolicyFault(`readings must be an object, not ${shown(choices)}`)
  if (!isObject(law)) throw new PolicyFault(`law must be an object, not ${shown(law)}`)
  for (const [name, value] of Object.entries(parameters)) checkNumber(name, value)
  for (const [id, choice] of Object.entries(choices)) checkChoice(id, choice)
  for (const [id, dates] of Object.entries(law)) checkLaw(id, dates)
}

/**
 * Checks the numbers of a whole version, also against one another.
 * @throws PolicyFault
 */
export function checkParameters(parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) checkNumber(name, value)
  for (const [reminder, end] of before) {
    const last = [parameters[reminder]].flat().at(-1) ?? 0
    if (last >= Number(parameters[end])) {
      throw new PolicyFault(
        `${reminder} must lie before ${end}, which is ${shown(parameters[end])}, not ${shown(parameters[reminder])}`,
      )
    }
  }
}

const isParameter = (name: string): name is keyof Parameters => Object.hasOwn(numberRules, name)
const isReading = (id: string): id is ReadingId => Object.hasOwn(readings, id)

function checkNumber(name: string, value: unknown): void {
  if (!isParameter(name)) throw new PolicyFault(`There is no number ${shown(name)} in a policy`)
  const rule = numberRules[name]
  if (!isPossible(value, rule)) throw new PolicyFault(`${name} must be ${described(rule)}, not ${shown(value)}`)
}

function isPossible(value: unknown, rule: NumberRule): boolean {
  const { min, max, kind } = rule
  if (kind === 'or-none' && value === null) return true
  if (kind === 'rising') {
    return (
      Array.isArray(value) &&
      value.length <= remindersMax &&
      value.every((each, index) => isPossible(each, days) && (index === 0 || each > value[index - 1]))
    )
  }
  const isRightKind = kind === 'fraction' ? typeof value === 'number' : Number.isInteger(value)
  return isRightKind && Number(value) >= min && Number(value) <= max
}

function described({ min, max, kind }: NumberRule): string {
  const range = `from ${min} to ${max}`
  switch (kind) {
    case 'fraction':
      return `a number ${range}`
    case 'or-none':
      return `a whole number ${range}, or null`
    case 'rising':
      return `a list of at most ${remindersMax} rising whole numbers ${range}`
    default:
      return `a whole number ${range}`
  }
}

function checkChoice(id: string, choice: unknown): void {
  if (!isReading(id)) throw new PolicyFault(`There is no reading ${shown(id)}`)
  const choices: readonly unknown[] = readings[id].choices
  if (!choices.includes(choice)) throw new PolicyFault(`${id} must be ${choices.join(' or ')}, not ${shown(choice)}`)
}

function checkLaw(id: string, dates: unknown): void {
  if (!Object.hasOwn(laws, id)) throw new PolicyFault(`There is no law ${shown(id)}`)
  if (!isObject(dates)) throw new PolicyFault(`${id} must be dates by country, not ${shown(dates)}`)
  for (const [country, date] of Object.entries(dates)) {
    if (!countries.some((each) => each === country)) throw new PolicyFault(`${id} knows no country ${shown(country)}`)
    if (date !== null && !(typeof date === 'string' && isCalendarDate(date))) {
      throw new PolicyFault(`${id} in ${country} must be a calendar date or null, not ${shown(date)}`)
    }
  }
}
