import { describe, expect, it } from 'vitest'
import { decided, remorse, report, rulesThat } from './support.ts'

describe('remorse', () => {
  it('needs no fault and no description', () => {
    expect(report(decided(remorse))).toMatchInlineSnapshot(`
      [
        "official-product admission pass [P-1.1 P-3.1] {"official":true,"country":"NL"}",
        "claim-place admission pass [P-2.1 R-online-withdrawal R-call-centre-scope] {"request":"remorse","channel":"call-centre","purchaseChannel":"mi.com","openAtMiCom":true}",
        "received-in-time admission pass [R-backdating] {"raisedOn":"2026-11-20","receivedOn":"2026-11-20","daysEarlier":0,"daysMax":7}",
        "remorse-online-only admission pass [P-2.3] {"purchaseChannel":"mi.com"}",
        "remorse-within-15-days admission pass [P-2.3 R-remorse-days R-doa-day-count] {"raisedOn":"2026-11-20","deliveredOn":"2026-11-12","deliveredOnSource":"stated","day":8,"days":15,"lastDay":"2026-11-27","purchasedOn":"2026-11-10"}",
        "claimed-item admission pass [R-accessory] {"item":"main-device"}",
        "complete-for-inspection admission pass [P-2.4] {"available":true,"boxContentsComplete":true}",
        "proof-for-claim admission pass [P-2.5 R-pop-missing] {"proven":true}",
        "free-of-abuse admission pass [P-2.6] {"visibleAbuse":false}",
        "sealed-for-claim admission pass [P-2.6 R-doa-seal] {"serialLegible":true,"sealIntact":true}",
        "battery-safe admission pass [L-battery] {}",
      ]
    `)
  })

  it('is in time up to day 15', () => {
    expect(decided(remorse, { 'purchase.deliveredOn': '2026-11-05' }).decision).toBe('eligible')
    const late = decided(remorse, { 'purchase.deliveredOn': '2026-11-04' })
    expect([late.decision, rulesThat(late, 'fail')]).toEqual(['refused', ['remorse-within-15-days']])
  })
})
