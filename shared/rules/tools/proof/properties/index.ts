import * as alternatives from './alternatives.ts'
import * as answer from './answer.ts'
import * as costs from './costs.ts'
import * as coverage from './coverage.ts'
import * as instructions from './instructions.ts'
import * as knowing from './knowing.ts'
import * as numbers from './numbers.ts'
import * as outcomes from './outcomes.ts'
import * as places from './places.ts'
import type { Property } from './property.ts'
import * as ranking from './ranking.ts'
import * as routes from './routes.ts'
import * as told from './told.ts'

/** Every property, by its name. */
export const properties: Readonly<Record<string, Property>> = {
  ...outcomes,
  ...ranking,
  ...answer,
  ...coverage,
  ...places,
  ...routes,
  ...costs,
  ...alternatives,
  ...instructions,
  ...told,
  ...knowing,
  ...numbers,
}
