import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import type { ServiceFunction } from './service-function.ts'

/** Calls one function every minute. */
export class EveryMinute extends Construct {
  constructor(scope: Construct, id: string, target: ServiceFunction) {
    super(scope, id)
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(target.lambda, { retryAttempts: 2 })],
    })
  }
}
