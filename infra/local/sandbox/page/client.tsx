import { render } from 'preact'
import type { ShownOperation } from '../shown.ts'
import { App } from './app.tsx'
import { local } from './local.ts'
import type { Partner } from './signing.ts'
import type { WorldState } from './watch.ts'

const [partners, operations, state] = await Promise.all([
  local('GET', 'partners'),
  local('GET', 'sandbox/operations'),
  local('GET', 'state'),
])
render(
  <App
    partners={partners.json as readonly Partner[]}
    operations={operations.json as readonly ShownOperation[]}
    first={state.json as WorldState}
  />,
  document.body,
)
