import type { Circulation } from './circulation'

/** The shapes of the HTTP API, as the server speaks them. Days are `2026-11-22`, moments ISO instants, money `"60000.00"`. */

export interface Keyed { key: string; label: string }
export interface Person { id: string; name: string }
export interface Unit { path: string; name: string }

export interface Session {
  account: string
  person: Person
  unit: Unit
  posts: { key: string; label: string; unit: string }[]
  admin: 'system' | 'security' | 'audit' | null
  /** Units the person holds posts in; where there are several, one may work for another. */
  units?: Unit[]
  entrances: string[]
  enterprise: boolean
  menu: { key: string; label: string; to: string }[]
  /** The password was given by somebody else and must be changed first. */
  mustChange?: boolean
  /** Locks on this machine what the server has not got yet: 32 bytes in hexadecimal. */
  draftKey: string
  demo: boolean
}

export type DueState = 'in-time' | 'soon' | 'overdue'
export interface Due { date: string; label: string; state: DueState; left: string }

export interface CaseLine {
  id: string; number: string | null; title: string
  procedure: string; procedureLabel: string
  stage: string; stageLabel: string
  unit: Unit; holder: string
  opened: string; closed: string | null
  due: Due | null
  nextAct: Keyed | null
}

/** `case` is absent while the proposed act would open it. */
export interface ProposalLine {
  id: string; case: CaseLine | null; caseId?: string; title?: string; act: Keyed; sentence: string
  proposedBy: string; proposedAt: string
  step: { index: number; of: number; label: string }
  amount?: string | null; review?: string | null; version: number
}

export interface WeekDay { date: string; working: boolean; name?: string; items: { id: string; title: string; label: string }[] }
export interface Load { person: Person; open: number; overdue: number }
export interface Desk {
  todo: CaseLine[]
  approvals: ProposalLine[]
  mine: (CaseLine & { where?: string | null })[]
  overdue: CaseLine[]
  circulated: Circulation[]
  week: WeekDay[]
  load: Load[] | null
  versions?: DeskVersion[]
}

export interface ProcedureLine { key: string; label: string; opening: Keyed[]; stages: (Keyed & { end: boolean })[] }
export interface Diagram { stages: (Keyed & { end?: boolean })[]; acts: (Keyed & { from: string[]; to: string | null })[] }

export interface Page<Row> { rows: Row[]; next: string | null; total: number }

export interface Obstacle {
  rule: string; article: string; words: string
  group: 'mine' | 'others' | 'time' | 'other'
  facts: { label: string; value: string }[]
  unverified: boolean
  /** Acts one may do now that would take it out of the way. */
  mends?: Keyed[]
}
export interface FieldError { path: string; message: string }

export interface JsonSchema {
  type?: string
  title?: string
  format?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  required?: string[]
  enum?: string[]
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  'x-otherwise'?: string
  'x-labels'?: string[] | Record<string, string>
  'x-pick'?: string
  'x-hint'?: string
  'x-personal'?: boolean
}

/** What JSON can hold: the content of a paper or of a register entry. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Paper = { [key: string]: Json }

export interface ActView {
  key: string; label: string; possible: boolean
  group: 'main' | 'other'
  party?: string
  proposal: boolean
  approvers: string[]
  final: boolean
  obstacles: Obstacle[]
  cautions: Obstacle[]
  consequences: string[]
  documents: string[]
  schema: JsonSchema
  prefill: Paper
}

export type ClockState = 'running' | 'soon' | 'paused' | 'met' | 'over' | 'stopped'
export interface Clock {
  key: string; label: string; kind: 'deadline' | 'waiting'
  party?: string
  from: string; due: string; safeDay?: string; lastDay?: string
  state: ClockState; left: string; explanation: string[]
  rule: string; article: string; unverified: boolean
}

export interface Party { key: string; name: string; kind: 'unit' | 'person'; code: string }
export interface OpenMatter { key: string; label: string; party?: string; opened: string; holding: boolean }
export interface RailStep { seq: number; act: string; label: string; by: string; happened: string; entered: string; party?: string; struck: boolean; corrected?: boolean; round?: number }
export interface RailStage { stage: string; label: string; state: 'done' | 'now' | 'ahead'; steps: RailStep[] }
export interface PaperField { key: string; label: string; value: string | string[]; kind?: 'text' | 'money' | 'date' | 'files' | 'list' }
export interface FiledPaper {
  seq: number; act: string; label: string; party?: string; volume: 'main' | 'inner'
  happened: string; entered: string; by: string; fields: PaperField[]; struck: boolean
}
export interface CaseDocument { id: string; label: string; number: string; volume: 'main' | 'inner'; issued: string; party?: string; void: boolean }
export interface StoredFile { id: string; name: string; type: string; size: number; label?: string }
export interface CaseLink { kind: string; label: string; id: string; number: string | null; title: string }
export interface JournalEntry {
  seq: number; act: string; label: string
  kind: 'act' | 'system' | 'correction' | 'proposal' | 'transition' | 'erasure'
  by: string; posts?: string[]; happened: string; entered: string; hash: string; summary: string
  /** Its paper was put right or struck out since. */
  corrected?: boolean
  struck?: boolean
  correctable?: boolean
  correction?: Corrected | null
}
/** What a correction did; `after` is empty where the paper was struck out. */
export interface Corrected { entry: number; label: string; how: string; reason: string; before: PaperField[]; after: PaperField[] }
export interface CorrectionForm {
  seq: number; act: Keyed; how: Keyed
  obstacles: Obstacle[]; documents: string[]
  schema: JsonSchema; paper: Paper; fields: PaperField[]
}
export interface CorrectionBody { entry: string; seq: number; reason: string; how?: 'void'; paper?: Paper; reasons?: Record<string, string> }
export interface RehearsedCorrection extends DryRun { how: Keyed; before: PaperField[]; after: PaperField[] }
export interface MovedCases { moved: number; left: { id: string; title: string; obstacles: Obstacle[] }[] }
export interface DeskVersion { procedure: Keyed; version: number; cases: number }

export interface Signer { name: string; decision?: string | null; opinion?: string | null; at?: string | null }
export interface ProposalStep { index: number; label: string; kind: 'one' | 'all' | 'any'; signers: Signer[]; state: 'done' | 'now' | 'ahead' }
export interface ProposalView {
  id: string; act: Keyed; version: number
  state: 'open' | 'agreed' | 'refused' | 'returned' | 'withdrawn'
  proposedBy: string; proposedAt: string
  fields: PaperField[]
  steps: ProposalStep[]
  mine: boolean
  withdrawable?: boolean
  hash: string
}

export interface CaseView {
  id: string; number: string | null; title: string
  procedure: Keyed
  version: number
  /** The newest version of its procedure, where the case follows an earlier one. */
  newerVersion?: number | null
  stage: Keyed; unit: Unit
  opened: string; closed: string | null
  seq: number; sealed: boolean; historical: boolean
  parties: Party[]
  handlers: (Person & { post?: string })[]
  clocks: Clock[]
  matters: OpenMatter[]
  rail: RailStage[]
  acts: ActView[]
  proposals: ProposalView[]
  papers: FiledPaper[]
  documents: CaseDocument[]
  files: StoredFile[]
  links: CaseLink[]
  journal: JournalEntry[]
}

/** `entry` makes a repeat harmless: the same id is the same act. */
export interface ActBody { entry?: string; procedure?: string; paper: Paper; happened?: string; reasons?: Record<string, string>; seq?: number }
export interface DryRun { obstacles: Obstacle[]; cautions: Obstacle[]; fields: FieldError[]; consequences: string[] }
/** `case` is absent where the act only proposes to open one. */
export interface Performed { effect: 'filed' | 'proposed'; message: string; case: CaseView | null }
export type Signature = 'agree' | 'refuse' | 'return' | 'transfer' | 'withdraw'

export interface Column { key: string; label: string; sortable?: boolean }
export interface Option { id: string; label: string; note?: string }
export interface RegisterFilter { key: string; label: string; options: { key: string; label: string }[] }
export interface RegisterView { key: string; label: string; schema: JsonSchema; columns: Column[]; filters: RegisterFilter[]; writable?: boolean }
/** One side of a figure; `display` carries its unit. */
export interface FigureSide { label: string; value: number | string; display?: string }
export interface Figure {
  /** Heading it stands under. */
  group: string
  key: string; label: string; display: string; value: number | string | null; unit: string
  numerator: FigureSide
  denominator: FigureSide | null
  sentence: string; period: string; cutoff: string; scope: string
  source: 'own' | 'return' | 'both'
  previous: { published: string | null; restated: string | null } | null
  /** The figure as it was reported for this unit and period, kept; null if it never was. */
  reported?: { display: string; numerator: FigureSide; denominator: FigureSide | null; known: string; purpose: string; by: string; day: string; corrected: boolean } | null
}
export interface SearchGroup { group: string; label: string; items: { id: string; label: string; note: string; to: string; matched: string }[] }
export interface LawValue {
  id: string; label: string; value: string; unit: string; from: string; article: string; entered: string
  status: 'verified' | 'unverified' | 'confirmed'; confirmedBy?: string
}
export interface ImportResult {
  total: number; good: number
  bad: { row: number; field: string; value: string; message: string }[]
  imported: number
  columns: string[]
  mapping: Record<string, string>
}
