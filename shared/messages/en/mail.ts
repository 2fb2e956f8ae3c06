/** The texts of every mail to a consumer. */
export * from './mails/desk.ts'
export * from './mails/payment.ts'
export * from './mails/quote.ts'
export * from './mails/request.ts'
export * from './mails/screening.ts'
export * from './mails/way.ts'
