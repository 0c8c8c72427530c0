import type { Json } from '@/api/types'
import type { Field } from '../model'

/** What every control is given by its field. */
export interface ControlProps {
  id: string
  field: Field
  path: string
  modelValue: Json | undefined
  invalid?: boolean
  described?: string
}

export const asText = (value: Json | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value)

export const asTexts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(asText).filter(Boolean) : [])
