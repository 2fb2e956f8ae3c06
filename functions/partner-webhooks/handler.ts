import { route } from './route.ts'
import { ports } from './wiring.ts'

export const handler = route(ports)
