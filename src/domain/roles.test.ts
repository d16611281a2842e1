import { expect, test } from 'vitest'
import { rolesOn, type Role } from '#domain/roles.ts'

test('an office that began before the event and lasts is the role', () => {
  expect(rolesOn({ roles: [role('2012-05-07', null)] }, '2025-01-21')).toHaveLength(1)
})

test('an office that began later is not the role', () => {
  expect(rolesOn({ roles: [role('2025-02', null)] }, '2025-01-21')).toEqual([])
})

test('an office that ended before the event is not the role', () => {
  expect(rolesOn({ roles: [role('2000', '2008-05-07')] }, '2025-01-21')).toEqual([])
})

test('an office known only by its end was held until then', () => {
  expect(rolesOn({ roles: [role(null, '2026')] }, '2025-01-21')).toHaveLength(1)
})

test('an office without any date proves nothing', () => {
  expect(rolesOn({ roles: [role(null, null)] }, '2025-01-21')).toEqual([])
})

function role(from: string | null, until: string | null): Role {
  return { title: { en: 'President' }, from, until }
}
