import type { Assembly, Resource } from './assembly.ts'

export const region = 'eu-west-1'
export const account = '000000000000'

const pseudoParameters: Record<string, string> = {
  'AWS::Region': region,
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
}

export interface ResolveOptions {
  readonly parameters: Readonly<Record<string, string>>
  /** Address of the queue engine. */
  readonly queueUrl: (name: string) => string
}

/** Gives every resource of an assembly its identity and resolves what refers to it. */
export interface Resolver {
  /** A value with its intrinsic functions resolved, as seen from a stack. Throws, naming it, what cannot be resolved. */
  value(unresolved: unknown, stack: string): unknown
  /** A resource's properties, resolved. */
  properties(resource: Resource): Record<string, unknown>
}

const arnOf: Record<string, (id: string) => string> = {
  'AWS::DynamoDB::Table': (id) => `arn:aws:dynamodb:${region}:${account}:table/${id}`,
  'AWS::SQS::Queue': (id) => `arn:aws:sqs:${region}:${account}:${id}`,
  'AWS::Lambda::Function': (id) => `arn:aws:lambda:${region}:${account}:function:${id}`,
  'AWS::SecretsManager::Secret': (id) => `arn:aws:secretsmanager:${region}:${account}:secret:${id}`,
  'AWS::S3::Bucket': (id) => `arn:aws:s3:::${bucketName(id)}`,
  'AWS::KMS::Key': (id) => `arn:aws:kms:${region}:${account}:key/${id}`,
}

/** A bucket's name: its logical id in the form that S3 asks for. */
export const bucketName = (id: string): string => `local-${id.toLowerCase()}`.slice(0, 63)

/** The ARN of a resource that has one here, by its logical id. */
export function arn(type: string, id: string): string {
  return arnOf[type]?.(id) ?? `arn:aws:local:${region}:${account}:${id}`
}

export function resolver(assembly: Assembly, options: ResolveOptions): Resolver {
  const resourceIn = (stack: string, id: string) =>
    assembly.resources.find((each) => each.stack === stack && each.logicalId === id)

  const ref = (name: string, stack: string): string => {
    const pseudo = pseudoParameters[name]
    if (pseudo !== undefined) return pseudo
    const resource = resourceIn(stack, name)
    if (resource?.type === 'AWS::SQS::Queue') return options.queueUrl(name)
    if (resource?.type === 'AWS::SecretsManager::Secret') return arn(resource.type, name)
    if (resource?.type === 'AWS::S3::Bucket') return bucketName(name)
    if (resource) return name
    const given = options.parameters[name] ?? assembly.parameters[name]?.Default
    if (given === undefined) throw new Error(`The parameter ${name} has no value here and no default; hand one in`)
    return String(given)
  }

  const attribute = (name: string, attr: string, stack: string): string => {
    const resource = resourceIn(stack, name)
    if (!resource) throw new Error(`There is no resource ${name} in ${stack}`)
    if (attr === 'Arn') return arn(resource.type, name)
    if (attr === 'StreamArn') return `${arn(resource.type, name)}/stream/local`
    if (attr === 'QueueName') return name
    if (attr === 'QueueUrl') return options.queueUrl(name)
    return `${name}.${attr}`
  }

  const value = (unresolved: unknown, stack: string): unknown => {
    if (Array.isArray(unresolved)) return unresolved.map((each) => value(each, stack))
    if (typeof unresolved !== 'object' || unresolved === null) return unresolved
    const entries = Object.entries(unresolved)
    const [[key, argument] = ['', undefined]] = entries
    if (entries.length === 1 && (key === 'Ref' || key.startsWith('Fn::'))) return intrinsic(key, argument, stack)
    const kept = entries.filter(([, each]) => (each as { Ref?: unknown } | null)?.Ref !== 'AWS::NoValue')
    return Object.fromEntries(kept.map(([name, each]) => [name, value(each, stack)]))
  }

  const intrinsic = (key: string, argument: unknown, stack: string): unknown => {
    const list = () => value(argument, stack) as unknown[]
    switch (key) {
      case 'Ref':
        return ref(String(argument), stack)
      case 'Fn::GetAtt': {
        const [name = '', ...attr] = Array.isArray(argument) ? (argument as string[]) : String(argument).split('.')
        return attribute(name, attr.join('.'), stack)
      }
      case 'Fn::Join': {
        const [separator, parts] = list() as [string, string[]]
        return parts.join(separator)
      }
      case 'Fn::Select': {
        const [index, parts] = list() as [number, unknown[]]
        return parts[Number(index)]
      }
      case 'Fn::Split': {
        const [separator, text] = list() as [string, string]
        return text.split(separator)
      }
      case 'Fn::Sub': {
        const [text, names] = Array.isArray(argument) ? (argument as [string, Record<string, unknown>]) : [argument, {}]
        return String(text).replace(/\$\{([^}]+)\}/g, (_, name: string) => {
          if (name.startsWith('!')) return `\${${name.slice(1)}}`
          const own = (names as Record<string, unknown>)[name]
          if (own !== undefined) return String(value(own, stack))
          const [id = '', attr] = name.split('.')
          return attr ? attribute(id, attr, stack) : ref(id, stack)
        })
      }
      case 'Fn::ImportValue': {
        const name = String(value(argument, stack))
        const exported = assembly.exports.get(name)
        if (!exported) throw new Error(`No stack exports ${name}`)
        return value(exported.value, exported.stack)
      }
      default:
        throw new Error(`The local stack does not know the function ${key}`)
    }
  }

  return {
    value,
    properties: (resource) => value(resource.properties, resource.stack) as Record<string, unknown>,
  }
}
