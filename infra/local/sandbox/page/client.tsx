import { render } from 'preact'
import type { ShownOperation } from '../shown.ts'
import { App } from './app.tsx'
import { local } from './local.ts'
import type { Partner } from './signing.ts'

const [partners, operations] = await Promise.all([local('GET', 'partners'), local('GET', 'sandbox/operations')])
render(
  <App partners={partners.json as readonly Partner[]} operations={operations.json as readonly ShownOperation[]} />,
  document.body,
)
