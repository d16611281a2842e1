import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { DATA_FILES } from '#artefacts/data/data-files.ts'
import { loadDataPublication } from '#views/load-data-publication.ts'

export const getStaticPaths = (() =>
  Object.entries(DATA_FILES).map(([file, make]) => ({
    params: { file },
    props: { make },
  }))) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { make } }) =>
  new Response(make(await loadDataPublication()))
