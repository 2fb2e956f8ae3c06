import { expect, it } from 'vitest'
import { endpointAfter, failingDaysMax } from '../../shared/application/endpoint-health.ts'
import { withEndpoint } from '../../shared/application/partner-change.ts'
import { endpointAt } from '../../shared/contracts/partner-record.ts'
import { fakeRecord } from '../support/fakes/partners.ts'

const url = 'https://shop.example/hook'
const endpoint = endpointAt(url)
const since = '2026-11-20T10:00:00.000Z'
const after = (days: number, ms = 0) => new Date(Date.parse(since) + days * 86_400_000 + ms)
const failing = { ...endpoint, failingSince: since }

it('An endpoint that takes everything is never changed', () => {
  expect(endpointAfter(endpoint, url, 'taken', { attempts: 3, now: after(0) })).toBeNull()
})

it('The first failure is remembered until something is taken', () => {
  expect(endpointAfter(endpoint, url, 'failed', { attempts: 3, now: after(0) })).toEqual(failing)
  expect(endpointAfter(failing, url, 'failed', { attempts: 3, now: after(1) })).toBeNull()
  expect(endpointAfter(failing, url, 'taken', { attempts: 3, now: after(1) })).toEqual(endpoint)
})

it('An endpoint at which everything fails is disabled after five days, and not a moment earlier', () => {
  expect(endpointAfter(failing, url, 'failed', { attempts: 3, now: after(failingDaysMax, -1) })).toBeNull()
  expect(endpointAfter(failing, url, 'failed', { attempts: 2, now: after(failingDaysMax) })).toBeNull()
  expect(endpointAfter(failing, url, 'failed', { attempts: 3, now: after(failingDaysMax) })).toEqual({
    ...failing,
    disabled: { at: after(failingDaysMax).toISOString(), reason: 'failing' },
  })
})

it('410 disables at once', () => {
  const at = after(0).toISOString()
  expect(endpointAfter(endpoint, url, 'gone', { attempts: 3, now: after(0) })).toEqual({
    ...endpoint,
    disabled: { at, reason: 'gone' },
  })
})

it('What another address says, or a disabled one, changes nothing', () => {
  const disabled = { ...endpoint, disabled: { at: since, reason: 'gone' } } as const
  for (const outcome of ['taken', 'failed', 'gone'] as const) {
    expect(endpointAfter(endpoint, `${url}/old`, outcome, { attempts: 3, now: after(9) })).toBeNull()
    expect(endpointAfter(disabled, url, outcome, { attempts: 3, now: after(9) })).toBeNull()
  }
})

it('Partner and desk are told once that an endpoint is disabled, with since when it failed', () => {
  const record = fakeRecord({ partnerId: 'shop', role: 'retailer', webhookUrl: url }, ['whsec_a'])
  const disabled = { ...failing, disabled: { at: after(5).toISOString(), reason: 'failing' } } as const
  const change = withEndpoint(record, disabled, after(5))
  expect(change.events).toEqual([
    {
      partnerId: 'shop',
      sequence: 1,
      at: after(5).toISOString(),
      type: 'endpoint.disabled',
      data: { reason: 'failing', failingSince: since },
    },
  ])
  expect(change.record).toMatchObject({ lastEvent: 1, endpoint: disabled })
  expect(withEndpoint(change.record, disabled, after(6)).events).toEqual([])
  expect(withEndpoint(record, failing, after(1)).events).toEqual([])
})
