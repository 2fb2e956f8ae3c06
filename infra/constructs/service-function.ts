import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Metric, type MetricProps, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Bundles } from '../bundle.ts'

export interface ServiceFunctionProps {
  readonly bundles: Bundles
  readonly environment: Readonly<Record<string, string>>
  /** Seconds; 29 is the gateway's own limit. */
  readonly timeoutSeconds?: number
  readonly memoryMegabytes?: number
  readonly logRetentionDays: number
}

const metricsNamespace = 'AfterSales'

/** One Lambda: the bundle of the folder `functions/<name>`, nodejs24.x on arm64, with a log group of its own. */
export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction

  constructor(scope: Construct, name: string, props: ServiceFunctionProps) {
    super(scope, name)
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.lambda = new LambdaFunction(this, 'Function', {
      code: Code.fromAsset(props.bundles(name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(props.timeoutSeconds ?? 15),
      memorySize: props.memoryMegabytes ?? 512,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: metricsNamespace,
        ...props.environment,
      },
    })
  }

  /** What the function counts itself, summed, under the dimensions that it gives besides its own name. */
  ownMetric(metricName: string, dimensions: Readonly<Record<string, string>>): Metric {
    return new Metric({
      namespace: metricsNamespace,
      metricName,
      dimensionsMap: { service: this.node.id, ...dimensions },
      statistic: Stats.SUM,
    })
  }
}

const averageOfDay = { statistic: Stats.AVERAGE, period: Duration.days(1) }

/** What is measured of the whole fleet, whichever function publishes it: the average of a day unless said otherwise. */
export const fleetMetric = (metricName: string, of: Pick<MetricProps, 'statistic' | 'period'> = averageOfDay): Metric =>
  new Metric({ namespace: metricsNamespace, metricName, dimensionsMap: { service: 'fleet' }, ...of })
