import { deliveriesSuite } from './deliveries.suite.ts'
import { deskItemsSuite } from './desk-items.suite.ts'
import { dueWorkSuite } from './due-work.suite.ts'
import { feedSuite } from './feed.suite.ts'
import { idempotencySuite } from './idempotency.suite.ts'
import { linksSuite } from './links.suite.ts'
import { ordersSuite } from './orders.suite.ts'
import { outboxSuite } from './outbox.suite.ts'
import { parkedRemorsesSuite } from './parked-remorses.suite.ts'
import { partnerEventsSuite } from './partner-events.suite.ts'
import { partnersSuite } from './partners.suite.ts'
import { paymentsSuite } from './payments.suite.ts'
import type { MakeWorld } from './port-world.ts'
import { rmaListSuite } from './rma-list.suite.ts'
import { rmaSearchSuite } from './rma-search.suite.ts'
import { rmaSerialsSuite } from './rma-serials.suite.ts'
import { rmaStoreSuite } from './rma-store.suite.ts'
import { settlementSuite } from './settlement.suite.ts'
import { turnaroundSuite } from './turnaround-report.suite.ts'

/** The contract of every port that keeps something: the same sentences for whoever keeps it. */
export function portSuites(make: MakeWorld): void {
  rmaStoreSuite(make)
  rmaSerialsSuite(make)
  outboxSuite(make)
  feedSuite(make)
  settlementSuite(make)
  turnaroundSuite(make)
  deskItemsSuite(make)
  deliveriesSuite(make)
  dueWorkSuite(make)
  ordersSuite(make)
  parkedRemorsesSuite(make)
  partnerEventsSuite(make)
  partnersSuite(make)
  linksSuite(make)
  paymentsSuite(make)
  idempotencySuite(make)
  rmaListSuite(make)
  rmaSearchSuite(make)
}
