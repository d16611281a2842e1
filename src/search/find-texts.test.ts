import { expect, it } from 'vitest'
import type { Engine, EngineData, EngineResult } from '#search/engine.ts'
import { findTexts } from '#search/find-texts.ts'

const TWO_STEMS = 'център'

const stateFor = (text: string) => ({ text, filters: {} }) as Parameters<typeof findTexts>[1]

function dataOf(id: string): EngineData {
  return {
    raw_url: `/${id}/`,
    raw_content: 'Центърът на града.',
    meta: { title: id },
    filters: { lang: ['bg'] },
  }
}

function result(id: string, score: number, data = () => Promise.resolve(dataOf(id))): EngineResult {
  return { id, score, data }
}

/** An engine that answers its first question with one list, its second with another, and so on. */
function engineOf(...answers: readonly (readonly EngineResult[])[]): Engine {
  const left = [...answers]
  return { search: () => Promise.resolve({ results: left.shift() ?? [] }) }
}

it('asks the engine for each beginning of an irregular word', async () => {
  const asked: (string | null)[] = []
  const search: Engine['search'] = (term) => {
    asked.push(term)
    return Promise.resolve({ results: [] })
  }
  await findTexts({ search }, stateFor(TWO_STEMS))
  expect(asked).toHaveLength(2)
})

it('puts a text that was found twice where its best score puts it', async () => {
  const engine = engineOf([result('twice', 9), result('once', 5)], [result('twice', 1)])
  const { texts } = await findTexts(engine, stateFor(TWO_STEMS))
  expect(texts.map(({ path }) => path)).toEqual(['/twice/', '/once/'])
})

it('takes a title to be in the language of its text, unless the index says otherwise', async () => {
  const ours = { ...dataOf('ours'), meta: { title: 'Untitled', titleLang: 'en' } }
  const engine = engineOf([result('ours', 2, () => Promise.resolve(ours)), result('theirs', 1)])
  const { texts } = await findTexts(engine, stateFor('града'))
  expect(texts.map(({ titleLang }) => titleLang)).toEqual(['en', 'bg'])
})

it('reads a text again that could not be fetched before', async () => {
  const broken = result('broken', 1, () => Promise.reject(new Error('offline')))
  await expect(findTexts(engineOf([broken]), stateFor('града'))).rejects.toThrow('offline')
  const { texts } = await findTexts(engineOf([result('broken', 1)]), stateFor('града'))
  expect(texts.map(({ path }) => path)).toEqual(['/broken/'])
})
