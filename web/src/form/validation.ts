import type { FieldError, Json, Paper } from '@/api/types'
import { amountOf } from '@/words/money'
import { isBlank, type Field } from './model'

/** Mistakes that can be seen without asking the server, in words, by path (`parties[0].name`). */
export function mistakes(fields: Field[], paper: Paper, under = ''): FieldError[] {
  return fields.flatMap((field) => mistakesIn(field, paper[field.key], under ? `${under}.${field.key}` : field.key))
}

function mistakesIn(field: Field, value: Json | undefined, path: string): FieldError[] {
  if (isBlank(value) || value === undefined || value === null) {
    return field.required && field.kind !== 'object' ? [{ path, message: missing(field) }]
      : field.required ? mistakes(field.fields, {}, path) : []
  }
  if (field.kind === 'object') return mistakes(field.fields, value as Paper, path)
  if (field.kind === 'list') return listMistakes(field, value as Json[], path)
  const message = scalarMistake(field, value)
  return message ? [{ path, message }] : []
}

function listMistakes(field: Field, values: Json[], path: string): FieldError[] {
  const item = field.item
  if (!item) return []
  const filled = values.filter((v) => !isBlank(v)).length
  const all: FieldError[] = []
  if (field.least !== undefined && filled < field.least) all.push({ path, message: `至少 ${field.least} 项，现在 ${filled} 项。` })
  if (field.most !== undefined && filled > field.most) all.push({ path, message: `至多 ${field.most} 项，现在 ${filled} 项。` })
  values.forEach((v, i) => { if (!isBlank(v)) all.push(...mistakesIn(item, v, `${path}[${i}]`)) })
  return all
}

function missing(field: Field): string {
  const verb = ['choice', 'truth', 'pick', 'date', 'date-time'].includes(field.kind) ? '选择'
    : field.kind === 'file' || field.item?.kind === 'file' ? '上传' : '填写'
  return `请${verb}${field.label || '此项'}。`
}

function scalarMistake(field: Field, value: Json): string {
  const text = String(value)
  switch (field.kind) {
    case 'text': case 'long-text': return textMistake(field, text.trim())
    case 'integer': return /^-?\d+$/.test(text) ? bounds(field, Number(text), '') : '应填写整数。'
    case 'decimal': return /^-?\d+(\.\d+)?$/.test(text) ? bounds(field, Number(text), '') : '应填写数字。'
    case 'money': return amountOf(text) ? bounds(field, Number(amountOf(text)), ' 元') : '应填写金额（元），最多两位小数。'
    case 'date': return isDay(text) ? '' : '日期应写成 2026-11-22 这样。'
    default: return ''
  }
}

function textMistake(field: Field, text: string): string {
  if (field.most !== undefined && text.length > field.most) return `最多 ${field.most} 字，现在 ${text.length} 字。`
  if (field.least !== undefined && text.length < field.least) return `至少 ${field.least} 字。`
  if (field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'u').test(text)) return field.otherwise || '格式不对。'
  return ''
}

function bounds(field: Field, value: number, unit: string): string {
  if (field.least !== undefined && value < field.least) return `不得小于 ${field.least.toLocaleString('zh-CN')}${unit}。`
  if (field.most !== undefined && value > field.most) return `不得大于 ${field.most.toLocaleString('zh-CN')}${unit}。`
  return ''
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
