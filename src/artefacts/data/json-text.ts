/**
 * A value as JSON that can also stand in a script element: `<`, `>` and `&` and the two line
 * separators of Unicode are written as escapes.
 * @example jsonText('</script>') // '"\\u003c/script\\u003e"\n'
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(/[<>&\u2028\u2029]/g, escapeUnit)}\n`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
