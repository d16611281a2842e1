import { expect, it } from 'vitest'
import { pagePolicy } from './page-policy.ts'

// The hashes are those that `openssl dgst -sha256 -binary | base64` prints.
const OF_A = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"
const OF_B = "'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='"

it('allows the scripts and styles of the page and no others', () => {
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    '<script type="application/ld+json">{}</script><script>a</script><style>b</style>'
  const given = "default-src 'none'; script-src 'self' 'sha256-x=' 'sha256-y='; style-src 'self';"
  const own = `default-src 'none'; script-src 'self' ${OF_A}; style-src 'self' ${OF_B};`
  expect(pagePolicy(page(given))).toBe(page(own))
})
