import { type DeskItemQuery, deskItemQuery } from '../desk.ts'
import type { ReadRoute } from '../route.ts'

/** A page of what a person at the service desk has to deal with, oldest first. */
export const listDeskItems: ReadRoute<DeskItemQuery> = {
  kind: 'read',
  method: 'GET',
  path: '/v1/desk-items',
  roles: ['desk'],
  query: deskItemQuery,
  problems: [],
}
