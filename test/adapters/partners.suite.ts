import { beforeEach, describe, expect, it } from 'vitest'
import type { PartnerRecord } from '../../shared/contracts/partner-record.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'

export function partnersSuite(make: MakeWorld): void {
  describe('partners', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
    })

    it('are found by id, with their live secrets and their receiver', async () => {
      expect(await world.partners.find('shop')).toBeNull()
      const webhookUrl = 'https://shop.example/hook'
      await world.addPartner({ partnerId: 'shop', role: 'retailer', secrets: ['whsec_new', 'whsec_old'], webhookUrl })
      const partner = await world.partners.find('shop')
      expect(partner).toMatchObject({
        partnerId: 'shop',
        role: 'retailer',
        enabled: true,
        endpoint: { url: webhookUrl },
      })
      expect(await partner?.secrets()).toEqual(['whsec_new', 'whsec_old'])
    })

    it('are found by role, a new one at once', async () => {
      expect(await world.partners.ofRole('desk')).toEqual([])
      await world.addPartner({ partnerId: 'desk', role: 'desk', secrets: ['whsec_a'], webhookUrl: null })
      await world.addPartner({ partnerId: 'shop', role: 'retailer', secrets: ['whsec_b'], webhookUrl: null })
      expect(await world.partners.ofRole('desk')).toEqual(['desk'])
    })

    it('are shown as they are now to who asks for that', async () => {
      expect(await world.partners.fresh('shop')).toBeNull()
      await world.addPartner({ partnerId: 'shop', role: 'retailer', secrets: ['whsec_a'], webhookUrl: null })
      expect(await world.partners.find('shop')).toMatchObject({ enabled: true })
      await changed('shop', { enabled: false })
      expect(await world.partners.fresh('shop')).toMatchObject({ enabled: false })
      expect(await world.partners.find('shop')).toMatchObject({ enabled: false })
    })

    it('are added once, with all that a record says of a new one', async () => {
      const partner = { partnerId: 'shop', role: 'retailer', secretCiphertexts: ['YQ=='], endpoint: null } as const
      expect(await world.partnerRecords.load('shop')).toBeNull()
      expect(await world.partnerRecords.add({ ...partner, requestsPerSecond: 5 })).toBe(true)
      expect(await world.partnerRecords.add({ ...partner, role: 'desk' })).toBe(false)
      expect(await world.partnerRecords.load('shop')).toMatchObject({ ...partner, version: 1, requestsPerSecond: 5 })
      expect(await world.partners.ofRole('retailer')).toEqual(['shop'])
      expect(await world.partners.ofRole('desk')).toEqual([])
    })

    it('are changed by one of two who loaded the same', async () => {
      await world.addPartner({ partnerId: 'shop', role: 'retailer', secrets: ['whsec_a'], webhookUrl: null })
      const loaded = await world.partnerRecords.load('shop')
      if (!loaded) throw new Error('There is no shop')
      expect(await world.partnerRecords.change({ ...loaded, requestsPerSecond: 5 })).toBe(true)
      expect(await world.partnerRecords.change({ ...loaded, enabled: false })).toBe(false)
      expect(await world.partnerRecords.load('shop')).toEqual({ ...loaded, requestsPerSecond: 5, version: 2 })
    })

    it('are not changed when there are none', async () => {
      await world.addPartner({ partnerId: 'shop', role: 'retailer', secrets: ['whsec_a'], webhookUrl: null })
      const loaded = await world.partnerRecords.load('shop')
      if (!loaded) throw new Error('There is no shop')
      expect(await world.partnerRecords.change({ ...loaded, pk: 'PARTNER#none', partnerId: 'none' })).toBe(false)
    })

    async function changed(partnerId: string, change: Partial<PartnerRecord>) {
      const record = await world.partnerRecords.load(partnerId)
      expect(record && (await world.partnerRecords.change({ ...record, ...change }))).toBe(true)
    }
  })
}
