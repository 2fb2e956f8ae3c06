export { addDays, addMonths, daysBetween, isCalendarDate, localDate, startOfDay, timeZoneOf } from './calendar.ts'
export { type ActsIn, type CatalogueEntry, type ClauseId, catalogue } from './catalogue.ts'
export { withChanges } from './change.ts'
export { isBatteryDamaged } from './clauses/battery.ts'
export { costsOf, unofficialCosts, wayInItems } from './costs.ts'
export { datesOf } from './dates.ts'
export { asAdmitted, decide } from './decide.ts'
export { asCovered, asInspected, type Inspected, type Inspection, repairInstead } from './inspection.ts'
export { complaintInstructions, hasOwnWarranty, rightsAgainst } from './instructions.ts'
export { isLawFollowed, type LawDates, type LawId, laws } from './law.ts'
export { legalPeriodEnd } from './legal-periods.ts'
export { type Nearest, nearestOf } from './nearest.ts'
export type { Parameters } from './parameters.ts'
export { type Policy, type PolicyChange, policies, policyInForce, policyVersion, withChange } from './policy.ts'
export { rateCents } from './rate-card.ts'
export { type ReadingChoices, type ReadingId, readings } from './readings.ts'
export { type RuleName, type RuleResults, ruleResults } from './rule-names.ts'
export { asScreened, type ScreeningFindings } from './screening.ts'
export type * from './types.ts'
export { PolicyFault } from './validation.ts'
export { quoteVatRate, vatRate } from './vat.ts'
export { verdicts } from './verdict.ts'
export * from './vocabulary.ts'
export {
  addWorkingDays,
  afterWorkingMinutes,
  isWorkingDay,
  nextWorkingDay,
  workingDayMinutes,
  workingMinutesBetween,
} from './working-days.ts'
