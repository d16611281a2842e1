import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { iconLayout } from '#artefacts/cards/icon-layout.ts'
import { ICON_SIZES } from '#domain/route.ts'
import { renderNode } from '#views/card-renderer.ts'

export const getStaticPaths = () =>
  ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }))

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { size } }) =>
  new Response(await renderNode(iconLayout(size), { width: size, height: size }))
