import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  ResponseType,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { type ProblemCode, problemHead } from '../../shared/contracts/routes.ts'
import type { ServiceFunction } from './service-function.ts'

export interface PartnerApiProps {
  readonly stageName: string
  readonly logRetentionDays: number
}

/**
 * The regional REST API. Bodies reach the functions as bytes (signatures need them), and the gateway's own answers are
 * problem details (RFC 9457) like the service's. Access logs name the route, never the path: paths can hold tokens.
 */
export class PartnerApi extends Construct {
  readonly restApi: RestApi

  constructor(scope: Construct, id: string, props: PartnerApiProps) {
    super(scope, id)
    const accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.restApi = new RestApi(this, 'Api', {
      endpointTypes: [EndpointType.REGIONAL],
      binaryMediaTypes: ['*/*'],
      cloudWatchRole: true,
      deployOptions: {
        stageName: props.stageName,
        // The gateway's own traces would hold the whole path, and paths can hold tokens; the functions trace themselves.
        tracingEnabled: false,
        metricsEnabled: true,
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            method: '$context.httpMethod',
            route: '$context.resourcePath',
            status: '$context.status',
            latencyMs: '$context.responseLatency',
          }),
        ),
      },
    })
    this.problem('NotFound', ResponseType.MISSING_AUTHENTICATION_TOKEN, 'not-found')
    this.problem('TooLarge', ResponseType.REQUEST_TOO_LARGE, 'body-too-large')
    this.problem('Blocked', ResponseType.WAF_FILTERED, 'blocked')
    this.problem('Throttled', ResponseType.THROTTLED, 'too-many-requests')
    this.problem('Timeout', ResponseType.INTEGRATION_TIMEOUT, 'timeout')
    this.problem('ClientError', ResponseType.DEFAULT_4XX, 'bad-request')
    this.problem('ServerError', ResponseType.DEFAULT_5XX, 'internal-error')
  }

  /** Sends `method path` (path parameters in braces) to a function. */
  route(method: string, path: string, target: ServiceFunction): void {
    this.restApi.root.resourceForPath(path).addMethod(method, new LambdaIntegration(target.lambda))
  }

  private problem(id: string, type: ResponseType, code: ProblemCode): void {
    const head = problemHead(code)
    this.restApi.addGatewayResponse(id, {
      type,
      statusCode: String(head.status),
      responseHeaders: { 'Content-Type': "'application/problem+json'" },
      templates: {
        'application/json': JSON.stringify({ ...head, detail: head.title, requestId: '$context.requestId' }),
      },
    })
  }
}
