/** The numbers of one policy version. */
export interface Parameters {
  /** Months of warranty on a device (P-1.3). */
  readonly warrantyMonths: number
  /** Months of warranty on an accessory from the box (P-1.3). */
  readonly accessoryMonths: number
  /** Calendar days from delivery for a DOA claim (P-2.2). */
  readonly doaDays: number
  /** Calendar days from delivery for remorse (R-remorse-days). */
  readonly remorseDays: number
  /** Days that mi.com's own terms give for a television, when more than ours; null while there are none (R-mi-terms). */
  readonly miComTermDays: number | null
  /** Days that a shipment may have taken, when the warranty turns on a delivery that is not known (R-warranty-start). */
  readonly deliveryDays: number
  /** Days of the statutory withdrawal right (R-withdrawal). */
  readonly withdrawalDays: number
  /** Days that a request may be dated back (R-backdating). */
  readonly backdatingDays: number
  /** Inches up to which a television is small (T-3.2.1a). */
  readonly smallTvInches: number
  /** Characters that describe the fault of a scooter, at least (R-fault-description). */
  readonly scooterDescriptionLength: number
  /** Characters that describe the fault of anything else, at least (R-fault-description). */
  readonly descriptionLength: number
  /** Days that a quote stands, and the days of its reminders (R-quote-silence). */
  readonly quoteDays: number
  readonly quoteReminderDays: readonly number[]
  /** Days until a device that has not arrived is asked after, and until it is cancelled (R-no-show). */
  readonly noShowReminderDays: number
  readonly noShowDays: number
  /** Days until information that is missing is asked for again, and until the request is cancelled (R-information-silence). */
  readonly informationReminderDays: number
  readonly informationDays: number
  /** Days that XMS may leave a request unanswered, until it goes on hold (R-verification-silence). */
  readonly verificationDays: number
  /** Minutes from one try to ask XMS to the next, at most (R-verification-silence). */
  readonly verificationPauseMinutesMax: number
  /** Days that a remorse waits for its order to be known, until it is the desk's (R-remorse-parked). */
  readonly remorseParkedDays: number
  /** Days until an unpaid quote is asked after, and until it goes on hold (R-payment-silence). */
  readonly paymentReminderDays: number
  readonly paymentDays: number
  /** Days until an uncollected device goes on hold (R-uncollected). */
  readonly uncollectedDays: number
  /** Working days until a parcel counts as lost (R-lost). */
  readonly lostWorkingDays: number
  /** Working days that the fleet needs on average (P-5, R-tat). */
  readonly turnaroundDays: number
}

export const firstParameters: Parameters = {
  warrantyMonths: 24,
  accessoryMonths: 24,
  doaDays: 15,
  remorseDays: 15,
  miComTermDays: null,
  deliveryDays: 30,
  withdrawalDays: 14,
  backdatingDays: 7,
  smallTvInches: 32,
  scooterDescriptionLength: 20,
  descriptionLength: 1,
  quoteDays: 14,
  quoteReminderDays: [3, 10],
  noShowReminderDays: 10,
  noShowDays: 21,
  informationReminderDays: 10,
  informationDays: 21,
  verificationDays: 7,
  verificationPauseMinutesMax: 60,
  remorseParkedDays: 14,
  paymentReminderDays: 3,
  paymentDays: 14,
  uncollectedDays: 30,
  lostWorkingDays: 10,
  turnaroundDays: 5,
}
