import { join } from 'node:path'
import { type LocalAws, PortError, type Site, type Surroundings, startLocalAws } from 'run-cdk-locally'
import { livesPlayer } from './demo/player.ts'
import { localParameters, type PaymentProviderName } from './parameters.ts'
import { synthesised } from './synthesis.ts'
import { settableClock } from './world/clock.ts'
import { localEndpoints } from './world/endpoints.ts'
import { functionLogs } from './world/logs.ts'
import { mollieSimulator } from './world/mollie.ts'
import { demoPartners, partnerAddresses, seedPartners } from './world/partners.ts'
import { paymentOutage } from './world/payment-outage.ts'
import { paymentSimulator } from './world/payments.ts'
import { receivers } from './world/receivers.ts'
import { newSecret, secretOf } from './world/secrets.ts'
import { whereOf } from './world/where.ts'
import { xmsSimulator } from './world/xms.ts'
import { xmsAccounts } from './world/xms-accounts.ts'

export interface LocalStackOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Null keeps everything in memory. */
  readonly dataPath: string | null
  readonly progress: (line: string) => void
  /** Whose simulator takes the payments; by default the provider with signed results. */
  readonly payments?: PaymentProviderName
  /** A folder with an already synthesised app; by default the app is synthesised, or its unchanged synthesis used. */
  readonly assembly?: string
}

export type LocalStack = LocalAws

const logsPath = join(import.meta.dirname, '..', '..', '.local', 'logs')

/**
 * Runs the service and the world around it, and answers when everything is ready. Throws, in words for the person at the
 * terminal, when the port is taken, an engine cannot run, the data folder is in use or the synthesis fails.
 */
export async function startLocalStack({
  port,
  dataPath,
  progress,
  payments = 'simulated',
  assembly,
}: LocalStackOptions): Promise<LocalStack> {
  const synthesise = () => synthesised(() => progress('synthesising the CloudFormation template …'))
  const options = { assembly: assembly ?? synthesise, port, dataPath, logsPath, announce: progress }
  try {
    return await startLocalAws({ ...options, surroundings: (site) => world(site, payments) })
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    throw new Error(`${error.message}; choose another: PORT=${port === 3001 ? 3002 : 3001} npm start`)
  }
}

/** The world around the service: demo partners, XMS, the payment providers, the business clock. */
function world({ url, data }: Site, provider: PaymentProviderName): Surroundings {
  const clock = settableClock(data)
  const partners = demoPartners(data)
  const payments = partners.find((partner) => partner.role === 'payments')
  if (!payments) throw new Error('There is no demo partner for payments')
  return {
    parameters: localParameters(url, provider),
    newSecret,
    clockOffsetMs: clock.offsetMs,
    functionName: (logicalId, variables) => variables.POWERTOOLS_SERVICE_NAME ?? logicalId,
    prepare: (stack) => seedPartners(stack, partners, url),
    endpoints: {
      paths: ['/', '/local'],
      answer: (stack) =>
        localEndpoints({
          partners,
          where: whereOf(stack),
          clock,
          xms: xmsSimulator(data, xmsAccounts(secretOf(stack, 'XmsAccounts'))),
          receivers: receivers(data, partners, url),
          addresses: partnerAddresses(stack, url),
          payments: paymentSimulator(data, url, payments),
          mollie: mollieSimulator(data, url, secretOf(stack, 'MollieKey')),
          inbox: stack.inbox,
          queues: stack.queueDepths,
          runTimers: stack.runSchedules,
          logs: functionLogs(stack.logs),
          lives: livesPlayer(url, clock),
          outage: paymentOutage(),
        }),
    },
  }
}
