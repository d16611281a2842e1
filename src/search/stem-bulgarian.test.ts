import { expect, it } from 'vitest'
import { stemBulgarian } from '#search/stem-bulgarian.ts'

it.each([
  ['разговор', 'разговор разговорът разговора разговори разговорите'],
  ['войн', 'война войната войни войните'],
  ['търгов', 'търговия търговията търговии търговиите'],
  ['китайск', 'китайски китайският китайския китайската китайското китайските'],
  ['град', 'град градът града градове градовете'],
  ['посещен', 'посещение посещението посещения посещенията'],
])('the Bulgarian forms of a word share the stem %s', (stem, forms) => {
  expect([...new Set(forms.split(' ').map(stemBulgarian))]).toEqual([stem])
})

it('leaves short Bulgarian words as they are', () => {
  expect(['мир', 'те', 'дата'].map(stemBulgarian)).toEqual(['мир', 'те', 'дат'])
})
