import { describe, expect, it } from 'vitest'
import { problems } from '../../shared/contracts/problems.ts'
import { routes } from '../../shared/contracts/routes.ts'
import { at, type Json, synthesised, targetOf } from './template.ts'

const { ofType } = synthesised()
const resources = new Map(ofType('AWS::ApiGateway::Resource').map((each) => [each.id, each]))

function pathOf(id: string): string {
  const resource = resources.get(id)
  return resource ? `${pathOf(targetOf(resource.properties.ParentId))}/${String(resource.properties.PathPart)}` : ''
}

describe('The gateway', () => {
  it('has the routes of the table, and no other', () => {
    const deployed = ofType('AWS::ApiGateway::Method').map(
      (each) => `${String(each.properties.HttpMethod)} ${pathOf(targetOf(each.properties.ResourceId))}`,
    )
    const table = Object.values(routes).map(({ method, path }) => `${method} ${path}`)
    expect(deployed.toSorted()).toEqual(table.toSorted())
  })

  it('answers itself with problems of the one list', () => {
    const answers = ofType('AWS::ApiGateway::GatewayResponse')
    expect(answers.length).toBeGreaterThanOrEqual(7)
    for (const { properties } of answers) {
      const template = at(properties, 'ResponseTemplates', 'application/json') as Json
      const body = JSON.parse(String(template)) as { readonly code: keyof typeof problems }
      const [status, title] = problems[body.code]
      expect(body).toEqual({
        type: `/docs/problems/${body.code}`,
        title,
        status,
        detail: title,
        code: body.code,
        requestId: '$context.requestId',
      })
      expect(properties.StatusCode).toBe(String(status))
      expect(at(properties, 'ResponseParameters', 'gatewayresponse.header.Content-Type')).toBe(
        "'application/problem+json'",
      )
    }
  })
})
