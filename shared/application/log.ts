import { Logger } from '@aws-lambda-powertools/logger'

/** Structured logs. Never a body, a header, a serial or anything about a consumer: an RMA number is enough to find out. */
export const log = new Logger()
