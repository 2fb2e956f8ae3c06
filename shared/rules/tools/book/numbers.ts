import type { Parameters } from '../../index.ts'
import type { SectionNumber } from './order.ts'

export type Unit = 'month' | 'day' | 'workingDay' | 'minute' | 'inch' | 'character'

/** Where each number stands in the book, and what it counts. */
export const numbers: Readonly<Record<keyof Parameters, readonly [section: SectionNumber, unit: Unit]>> = {
  warrantyMonths: [2, 'month'],
  accessoryMonths: [2, 'month'],
  deliveryDays: [2, 'day'],
  doaDays: [3, 'day'],
  remorseDays: [3, 'day'],
  miComTermDays: [3, 'day'],
  withdrawalDays: [3, 'day'],
  backdatingDays: [3, 'day'],
  quoteDays: [4, 'day'],
  quoteReminderDays: [4, 'day'],
  paymentReminderDays: [4, 'day'],
  paymentDays: [4, 'day'],
  noShowReminderDays: [4, 'day'],
  noShowDays: [4, 'day'],
  informationReminderDays: [4, 'day'],
  informationDays: [4, 'day'],
  verificationDays: [4, 'day'],
  verificationPauseMinutesMax: [4, 'minute'],
  remorseParkedDays: [4, 'day'],
  lostWorkingDays: [4, 'workingDay'],
  uncollectedDays: [4, 'day'],
  smallTvInches: [5, 'inch'],
  scooterDescriptionLength: [6, 'character'],
  descriptionLength: [6, 'character'],
  turnaroundDays: [8, 'workingDay'],
}
