import { z } from 'astro/zod'
import type { DataPath } from '#domain/message.ts'

/** The names of the fields that a schema knows at a path; empty where it is no group of fields. */
export function knownFields(schema: z.core.$ZodType, path: DataPath): readonly string[] {
  const group = unwrap(schemaAt(schema, path))
  return group instanceof z.ZodObject ? Object.keys(group.shape) : []
}

/** What a schema says about the field at a path; empty where it says nothing. */
export function fieldDescription(schema: z.core.$ZodType, path: DataPath): string {
  return descriptionOf(schemaAt(schema, path))
}

function schemaAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (parent, key) => childSchema(unwrap(parent), key),
    schema,
  )
}

function childSchema(
  parent: z.core.$ZodType | undefined,
  key: string | number,
): z.core.$ZodType | undefined {
  if (parent instanceof z.ZodObject) return (parent.shape as z.core.$ZodShape)[key]
  if (parent instanceof z.ZodArray) return parent.element
  return parent instanceof z.ZodRecord ? parent.valueType : undefined
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const inner = innerOf(schema)
  return inner === undefined ? schema : unwrap(inner)
}

function descriptionOf(schema: z.core.$ZodType | undefined): string {
  if (schema === undefined) return ''
  return z.globalRegistry.get(schema)?.description ?? descriptionOf(innerOf(schema))
}

function innerOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  return wraps ? schema.def.innerType : undefined
}
