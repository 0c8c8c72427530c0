import { defineAsyncComponent, type Component } from 'vue'

/**
 * Hand-made forms, by convention: `acts/<procedure>.<act>.vue` takes the place of the form made from the schema.
 * It gets the props of SchemaForm (schema, modelValue, errors, parties, caseId) and emits `update:modelValue`.
 */
const FORMS = import.meta.glob<{ default: Component }>('./*.vue')

export function ownForm(procedure: string, act: string): Component | null {
  const load = FORMS[`./${procedure}.${act}.vue`]
  return load ? defineAsyncComponent(load) : null
}
