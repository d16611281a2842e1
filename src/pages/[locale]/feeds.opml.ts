import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro'
import { loadArchive } from '#load-archive'
import { opml } from '#artefacts/feeds/opml.ts'
import { loadPublication } from '#views/load-publication.ts'
import { localePaths } from '#views/locale-paths.ts'

export const getStaticPaths = (async () =>
  localePaths(await loadArchive())) satisfies GetStaticPaths

type Params = InferGetStaticParamsType<typeof getStaticPaths>

export const GET: APIRoute<Record<string, never>, Params> = async ({ params }) =>
  new Response(opml(await loadPublication(params.locale)))
