import { cp, rename, rm } from 'node:fs/promises'

/** Puts a finished folder in the place of another, which stays as it was if that fails. */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const next = `${target}.next-${process.pid}`
  const previous = `${target}.previous-${process.pid}`
  await move(finished, next)
  const hadPrevious = await moveIfThere(target, previous)
  try {
    await rename(next, target)
  } catch (error) {
    if (hadPrevious) await rename(previous, target)
    throw error
  }
  await rm(previous, { recursive: true, force: true })
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!isErrno(error, 'EXDEV')) throw error
    // The target is on another disk, where only a copy can be renamed.
    await cp(from, to, { recursive: true })
  }
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
    throw error
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
