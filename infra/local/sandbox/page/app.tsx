import { useState } from 'preact/hooks'
import type { ShownOperation } from '../shown.ts'
import { Breaking } from './breaking/breaking.tsx'
import { Clock } from './clock.tsx'
import { Lives } from './lives.tsx'
import { SendRequest } from './send/send.tsx'
import type { Partner } from './signing.ts'
import { Tabs } from './tabs.tsx'
import { useWatched, type WorldState } from './watch.ts'
import { Deliveries } from './watching/deliveries.tsx'
import { Ledger } from './watching/ledger.tsx'
import { Logs } from './watching/logs.tsx'
import { Mails } from './watching/mails.tsx'
import { Queues } from './watching/queues.tsx'
import { Rmas } from './watching/rmas.tsx'
import { Webhooks } from './watching/webhooks.tsx'

export interface AppProps {
  readonly partners: readonly Partner[]
  readonly operations: readonly ShownOperation[]
  readonly first: WorldState
}

/** The sandbox: what one can do on the left, what comes of it on the right. */
export function App({ partners, operations, first }: AppProps) {
  const [chosen, choose] = useState<string | null>(null)
  const desk = partners.find((each) => each.role === 'desk') as Partner
  const watched = useWatched(desk, first)
  const { offsetSeconds, events } = watched
  return (
    <>
      <a class="skip" href="#watch">
        Skip to what happens
      </a>
      <header>
        <h1>After-sales sandbox</h1>
        <p>
          The whole service runs on this machine, with partners, XMS and payments around it. Send a signed request on
          the left, see what comes of it on the right. Nothing leaves this machine.
        </p>
        <nav aria-label="Documents">
          <a href="/docs/quick-start">Guides</a> <a href="/docs">API reference</a>{' '}
          <a href="/openapi.json">OpenAPI document</a> <a href="/local/">Local endpoints</a>
        </nav>
        <Clock offsetSeconds={offsetSeconds} />
        <p class="gone" role="alert">
          {watched.isThere ? '' : 'The local stack does not answer. Start it again: npm start'}
        </p>
      </header>
      <main>
        <section aria-labelledby="do">
          <h2 id="do">Do</h2>
          <Tabs
            label="What to do"
            keep
            tabs={[
              {
                id: 'send',
                label: 'Send a request',
                show: () => (
                  <SendRequest
                    partners={partners}
                    operations={operations}
                    desk={desk}
                    chosen={chosen}
                    offsetSeconds={offsetSeconds}
                    onRegistered={choose}
                  />
                ),
              },
              { id: 'lives', label: 'Play a life', show: () => <Lives onRegistered={choose} /> },
              { id: 'break', label: 'Break something', show: () => <Breaking partners={partners} /> },
            ]}
          />
        </section>
        <section aria-labelledby="watch">
          <h2 id="watch" tabIndex={-1}>
            Watch
          </h2>
          <Tabs
            label="What to watch"
            tabs={[
              {
                id: 'rmas',
                label: 'RMAs',
                show: () => <Rmas desk={desk} events={events} chosen={chosen} onChoose={choose} />,
              },
              { id: 'webhooks', label: 'Webhooks', show: () => <Webhooks version={watched.attempts} /> },
              {
                id: 'deliveries',
                label: 'Deliveries',
                show: () => (
                  <Deliveries
                    partners={partners}
                    version={`${watched.attempts} ${events.length}`}
                    offsetSeconds={offsetSeconds}
                  />
                ),
              },
              { id: 'mails', label: 'Mails', show: () => <Mails version={watched.mails} /> },
              {
                id: 'ledger',
                label: 'Ledger',
                show: () => <Ledger desk={desk} version={events.length} offsetSeconds={offsetSeconds} />,
              },
              { id: 'queues', label: 'Queues', show: () => <Queues /> },
              { id: 'logs', label: 'Logs', show: () => <Logs /> },
            ]}
          />
        </section>
      </main>
    </>
  )
}
