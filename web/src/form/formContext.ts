import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { FieldError, Party } from '@/api/types'

/** What every field of a form needs to know about the form it stands in. */
export interface FormContext {
  errors: Ref<FieldError[]>
  /** Parties of the case, offered where a field picks one of them. */
  parties: Ref<Party[]>
  caseId: Ref<string>
  /** The person left the field: from now on its own mistakes are shown. */
  touch(path: string): void
}

const KEY: InjectionKey<FormContext> = Symbol('form')

export const provideForm = (context: FormContext): void => provide(KEY, context)

export function useForm(): FormContext {
  const context = inject(KEY)
  if (!context) throw new Error('a field stands outside a form')
  return context
}
