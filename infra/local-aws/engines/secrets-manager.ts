import { randomUUID } from 'node:crypto'
import type { SecretStore } from '../secrets.ts'

type Answer = [status: number, document: unknown]
type Body = Readonly<Partial<Record<string, string>>>

const refused = (type: string, message: string): Answer => [400, { __type: type, message }]

/**
 * Secrets Manager as far as a rotation needs it: GetSecretValue by stage, PutSecretValue, which moves AWSCURRENT and
 * AWSPREVIOUS, and UpdateSecretVersionStage, which takes AWSPREVIOUS away. A secret is named by its ARN or logical id.
 */
export const secretsManager = (secrets: SecretStore): Readonly<Record<string, (body: Body) => Answer>> => ({
  'secretsmanager.GetSecretValue': (body) => {
    const stage = body.VersionStage ?? 'AWSCURRENT'
    const found = secrets.version(idOf(body), stage)
    if (!found) return refused('ResourceNotFoundException', `No version of the secret has the stage ${stage}`)
    const { versionId: VersionId, text: SecretString } = found
    return [200, { ...named(body), SecretString, VersionId, VersionStages: [stage] }]
  },
  'secretsmanager.PutSecretValue': (body) => {
    const { ClientRequestToken: versionId = randomUUID(), SecretString: text } = body
    const current = secrets.version(idOf(body))
    if (!current) return refused('ResourceNotFoundException', 'There is no such secret')
    if (!text) return refused('InvalidParameterException', 'Only a SecretString is kept here')
    if (body.VersionStages) return refused('InvalidParameterException', 'Only AWSCURRENT is moved here')
    const same = [current, secrets.version(idOf(body), 'AWSPREVIOUS')].find((each) => each?.versionId === versionId)
    if (same && same.text !== text) return refused('ResourceExistsException', 'That version has another value')
    if (!same) secrets.put(idOf(body), { versionId, text })
    return [200, { ...named(body), VersionId: versionId, VersionStages: ['AWSCURRENT'] }]
  },
  'secretsmanager.UpdateSecretVersionStage': (body) => {
    if (!secrets.version(idOf(body))) return refused('ResourceNotFoundException', 'There is no such secret')
    if (body.VersionStage !== 'AWSPREVIOUS' || body.MoveToVersionId) {
      return refused('InvalidParameterException', 'Only AWSPREVIOUS is taken away here, and nothing is moved')
    }
    const previous = secrets.version(idOf(body), 'AWSPREVIOUS')
    if (!previous || previous.versionId !== body.RemoveFromVersionId) {
      return refused('InvalidParameterException', 'RemoveFromVersionId does not have the stage AWSPREVIOUS')
    }
    secrets.dropPrevious(idOf(body))
    return [200, named(body)]
  },
})

/** The logical id, which is the last part of an ARN here. */
const idOf = ({ SecretId = '' }: Body): string => SecretId.split(':').at(-1) ?? ''

const named = (body: Body) => ({ ARN: body.SecretId, Name: idOf(body) })
