import type { Engines } from './engines/engines.ts'
import { createTable } from './engines/tables.ts'
import type { Assembly } from './template/assembly.ts'
import { bucketName, type Resolver } from './template/resolve.ts'

/** Creates the template's queues, buckets and tables unless the data folder has them; stream ARNs by table. */
export async function createResources(
  assembly: Assembly,
  resolve: Resolver,
  engines: Pick<Engines, 'dynamo' | 'queues'>,
): Promise<Map<string, string>> {
  const ofType = (type: string) =>
    assembly.resources
      .filter((resource) => resource.type === type)
      .map((resource) => ({ id: resource.logicalId, properties: resolve.properties(resource) }))

  // A dead-letter queue has to be there before the queue that names it.
  const named = (each: { properties: object }) => Number('RedrivePolicy' in each.properties)
  const queues = ofType('AWS::SQS::Queue').sort((a, b) => named(a) - named(b))
  for (const { id, properties } of queues) await engines.queues.create(id, properties)
  for (const { id } of ofType('AWS::S3::Bucket')) engines.queues.createBucket(bucketName(id))

  const streams = new Map<string, string>()
  for (const { id, properties } of ofType('AWS::DynamoDB::Table')) {
    streams.set(id, await createTable(engines.dynamo.endpoint, id, properties))
  }
  return streams
}
