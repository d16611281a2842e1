import { type Accuracy, type FieldScore, type Miss, measureAccuracy } from './accuracy.ts'

/**
 * Prints how right the import is, field by field, with every miss; the last line is JSON. With
 * `--quiet` the misses are left out.
 */
async function main(): Promise<void> {
  const accuracy = await measureAccuracy()
  const isQuiet = process.argv.includes('--quiet')
  for (const score of accuracy.fields) printField(score, isQuiet)
  printGrouping(accuracy, isQuiet)
  console.log(JSON.stringify(summary(accuracy)))
}

function printField({ field, right, total, misses }: FieldScore, isQuiet: boolean): void {
  console.log(`${field.padEnd(26)} ${percent(right / total)}  ${right} of ${total}`)
  if (!isQuiet) printMisses(misses)
}

function printGrouping({ grouping, groupingMisses }: Accuracy, isQuiet: boolean): void {
  const { f1, precision, recall } = grouping
  console.log(
    `${'grouping B³ F1'.padEnd(26)} ${percent(f1)}  P ${percent(precision)} R ${percent(recall)}`,
  )
  if (!isQuiet) printMisses(groupingMisses)
}

function printMisses(misses: readonly Miss[]): void {
  for (const { file, expected, actual } of misses) {
    console.log(`    ${file}: expected ${expected}; ${actual}`)
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`
}

function summary({ fields, grouping }: Accuracy): Record<string, number> {
  const shares = fields.map(({ field, right, total }) => [field, round(right / total)] as const)
  return { ...Object.fromEntries(shares), 'grouping B³ F1': round(grouping.f1) }
}

function round(share: number): number {
  return Number(share.toFixed(4))
}

await main()
