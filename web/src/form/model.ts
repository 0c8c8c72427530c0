import type { Json, JsonSchema, Paper } from '@/api/types'

/** One field of a form, read from JSON Schema once; controls know only this. */
export type Kind =
  | 'text' | 'long-text' | 'integer' | 'decimal' | 'money' | 'date' | 'date-time' | 'choice' | 'truth' | 'pick' | 'file'
  | 'object' | 'list'

export interface Field {
  key: string
  label: string
  kind: Kind
  required: boolean
  hint: string
  personal: boolean
  options: { value: string; label: string }[]
  source: string
  least?: number
  most?: number
  pattern?: string
  otherwise: string
  /** Fields of an object. */
  fields: Field[]
  /** What a list holds. */
  item?: Field
}

/** The fields of an object schema in the order of the form. */
export function fieldsOf(schema: JsonSchema): Field[] {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([key, property]) => fieldOf(key, property, required.has(key)))
}

function fieldOf(key: string, schema: JsonSchema, required: boolean): Field {
  const kind = kindOf(schema)
  const field: Field = {
    key, kind, required,
    label: schema.title ?? '',
    hint: schema['x-hint'] ?? '',
    personal: schema['x-personal'] ?? false,
    options: optionsOf(schema),
    source: schema['x-pick'] ?? '',
    least: schema.minItems ?? schema.minimum ?? schema.minLength,
    most: schema.maxItems ?? schema.maximum ?? schema.maxLength,
    pattern: schema.pattern,
    otherwise: schema['x-otherwise'] ?? '',
    fields: kind === 'object' ? fieldsOf(schema) : [],
  }
  if (kind === 'list') {
    const inherited = schema['x-pick'] ? { 'x-pick': schema['x-pick'] } : {}
    const file = schema.format === 'file' ? { format: 'file' } : {}
    field.item = fieldOf('', { title: schema.title, ...schema.items, ...inherited, ...file }, true)
  }
  return field
}

function kindOf(schema: JsonSchema): Kind {
  if (schema.type === 'array') return 'list'
  if (schema.type === 'object' || schema.properties) return 'object'
  if (schema['x-pick']) return 'pick'
  if (schema.enum) return 'choice'
  if (schema.type === 'boolean') return 'truth'
  if (schema.type === 'integer') return 'integer'
  if (schema.type === 'number') return 'decimal'
  switch (schema.format) {
    case 'long-text': case 'decimal': case 'money': case 'date': case 'date-time': case 'file': return schema.format
    default: return 'text'
  }
}

function optionsOf(schema: JsonSchema): Field['options'] {
  const labels = schema['x-labels']
  return (schema.enum ?? []).map((value, i) => ({
    value,
    label: (Array.isArray(labels) ? labels[i] : labels?.[value]) ?? value,
  }))
}

const isObject = (value: Json | undefined): value is Paper => !!value && typeof value === 'object' && !Array.isArray(value)

/** Nothing was filled in: null, blank text, an empty list, an object of nothing. `false` and 0 are answers. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isBlank)
  return isObject(value) && Object.values(value).every(isBlank)
}

/** The paper as it is sent: only known fields, texts trimmed, what is blank left out. */
export function sent(fields: Field[], paper: Paper): Paper {
  const out: Paper = {}
  for (const field of fields) {
    const value = sentValue(field, paper[field.key])
    if (value !== undefined) out[field.key] = value
  }
  return out
}

function sentValue(field: Field, value: Json | undefined): Json | undefined {
  if (isBlank(value) || value === undefined) return undefined
  if (field.kind === 'object' && isObject(value)) return sent(field.fields, value)
  if (field.kind === 'list' && Array.isArray(value) && field.item) {
    const item = field.item
    return value.map((v) => sentValue(item, v)).filter((v) => v !== undefined)
  }
  return typeof value === 'string' ? value.trim() : value
}

/** A new entry of a list of objects. */
export const emptyItem = (field: Field): Json => (field.kind === 'object' ? {} : '')

/** Every filled amount of money with its label: what a confirmation must name. */
export function amountsIn(fields: Field[], paper: Paper): { label: string; amount: string }[] {
  return fields.flatMap((field) => {
    const value = paper[field.key]
    if (field.kind === 'money' && typeof value === 'string' && value) return [{ label: field.label, amount: value }]
    if (field.kind === 'object' && isObject(value)) return amountsIn(field.fields, value)
    if (field.kind === 'list' && field.item?.kind === 'object' && Array.isArray(value)) {
      const inner = field.item.fields
      return value.flatMap((v) => (isObject(v) ? amountsIn(inner, v) : []))
    }
    return []
  })
}
