import { expect, it } from 'vitest'
import { xmsSimulator } from '../../infra/local/world/xms.ts'
import { newXmsAccounts } from '../../infra/local/world/xms-accounts.ts'

const accounts = newXmsAccounts()
const authorization = `Basic ${btoa(`${accounts.NL.account}:${accounts.NL.password}`)}`

/** An XMS of before anybody asked, and the answer to a question of it; null for none. */
function simulator() {
  const lines: unknown[] = []
  const data = { lines: () => lines, append: (_: string, line: unknown) => lines.push(line) }
  const xms = xmsSimulator(data as never, accounts, async () => undefined)
  const soon = <T>(answer: Promise<T>) => Promise.race([answer, new Promise<null>((done) => setImmediate(done, null))])
  return {
    xms,
    asked: (serial: string) => soon(xms.serial(serial, authorization)),
    updated: (key: string) => soon(xms.update({ rmaNumber: 'NL' }, key, authorization)),
  }
}

it.each([
  ['SN-1', [200, { serial: 'SN-1', official: true }]],
  ['GREY-1', [200, { serial: 'GREY-1', official: false }]],
  ['DOWN-1', [503, { error: 'not available' }]],
  ['HANG-1', null],
])('The simulated XMS answers of %s as its beginning says', async (serial, answer) => {
  expect(await simulator().asked(serial)).toEqual(answer)
})

it.each(['DOWN-1', 'HANG-1'])('The simulated XMS answers of %s once it is up', async (serial) => {
  const { xms, asked } = simulator()
  xms.behave({ up: true })
  expect(await asked(serial)).toMatchObject([200, { official: true }])
})

it.each([
  ['normal', 200, 201],
  ['slow', 200, 201],
  ['error', 503, 503],
  ['wrong-credentials', 401, 401],
] as const)(
  'The simulated XMS that is %s answers %d to a question, %d to a report',
  async (behaviour, status, taken) => {
    const { xms, asked, updated } = simulator()
    xms.behave({ behaviour })
    expect([(await asked('SN-1'))?.[0], (await updated('evt_1'))?.[0]]).toEqual([status, taken])
  },
)

it('The simulated XMS that hangs answers nobody, and everybody when it is as always again', async () => {
  const { xms, asked, updated } = simulator()
  xms.behave({ behaviour: 'hang' })
  expect([await asked('SN-1'), await updated('evt_1'), xms.updates()]).toEqual([null, null, []])
  xms.behave({ behaviour: 'normal' })
  expect(await asked('SN-1')).toMatchObject([200, {}])
  expect(xms.behaves()).toEqual({ up: false, behaviour: 'normal' })
})
