import { beforeEach, describe, expect, it } from 'vitest'
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
  })
}
