// Made-up records for the mock server. Names and numbers are invented.
const unit = { path: '0001.0004', name: '常山市应急管理局' }
const act = (key, label) => ({ key, label })
const day = (n) => new Date(Date.UTC(2026, 10, 22 + n)).toISOString().slice(0, 10)
const at = (n, hour = 1) => new Date(Date.UTC(2026, 10, 22 + n, hour, 30)).toISOString()

export const session = {
  account: 'liming', draftKey: '5a'.repeat(32), person: { id: 'p1', name: '李明' }, unit, admin: null, entrances: ['desk', 'field'], demo: true,
  posts: [{ key: 'officer', label: '执法人员', unit: '执法一大队' }, { key: 'leader', label: '大队负责人', unit: '执法一大队' }],
  menu: [
    { key: 'desk', label: '工作台', to: '/desk' }, { key: 'cases', label: '案件', to: '/cases' },
    { key: 'registers', label: '台账', to: '/registers' }, { key: 'figures', label: '指标', to: '/indicators' },
    { key: 'law', label: '法定数值', to: '/law' },
  ],
}

const TITLES = ['某某化工有限公司未按规定对从业人员进行安全生产教育培训案', '宏达机械厂特种作业人员未持证上岗案', '东风加油站未如实记录隐患排查治理情况案', '永兴木业有限公司疏散通道堵塞隐患整改']
export const line = (i) => ({
  id: `0199-${i}`, number: `（常）应急立〔2026〕${12 + i}号`, title: TITLES[i % 4], procedure: i % 4 === 3 ? 'hazard.rectification' : 'penalty.ordinary',
  procedureLabel: i % 4 === 3 ? '隐患整改' : '行政处罚一般程序', stage: 'investigation', stageLabel: ['调查取证', '事前告知', '陈述申辩', '整改'][i % 4],
  unit, holder: ['李明', '王芳', '赵强'][i % 3], opened: at(-30 - i), closed: null,
  due: i === 2 ? null : { date: day([-3, 4, 0, 40][i % 4]), label: ['办案期限', '陈述申辩期', '', '整改期限'][i % 4], state: ['overdue', 'soon', 'in-time', 'in-time'][i % 4], left: ['已超 3 日', '还有 3 个工作日', '', '还有 40 日'][i % 4] },
  nextAct: i % 3 === 2 ? null : act('decide', ['作出处罚决定', '登记送达', '复查'][i % 3]),
})

const SENTENCE = '对某某化工有限公司未按规定培训从业人员 14 人的行为，拟罚款 60,000 元（裁量：一般，幅度 5–10 万元）；当事人未申辩，未要求听证。'
export const desk = {
  todo: [0, 1, 2, 3].map(line), circulated: [],
  approvals: [{ id: 'pr1', case: line(0), act: act('decide', '作出处罚决定'), sentence: SENTENCE, proposedBy: '王芳', proposedAt: at(-1), step: { index: 2, of: 3, label: '分管领导' }, amount: '罚款 60,000 元', review: '事实清楚、证据充分、适用法律正确，同意（法规科 陈静）', version: 1 }],
  mine: [{ ...line(1), where: '呈批 2/3 · 张建国 已 1 日' }],
  week: [1, 2, 3, 4, 5, 8, 9].map((n) => ({ date: day(n), working: true, items: n === 4 ? [{ id: '0199-1', title: TITLES[1], label: '陈述申辩期届满' }] : [] })),
  load: [{ person: { id: 'p1', name: '李明' }, open: 12, overdue: 1 }, { person: { id: 'p2', name: '王芳' }, open: 9, overdue: 0 }, { person: { id: 'p3', name: '赵强' }, open: 4, overdue: 0 }],
}

const STAGES = [['lead', '线索'], ['investigation', '调查取证'], ['notice', '事前告知'], ['defence', '陈述申辩'], ['service', '送达'], ['execution', '执行'], ['closed', '结案']]
export const procedures = [
  { key: 'penalty.ordinary', label: '行政处罚一般程序', opening: [act('file', '立案')], stages: STAGES.map(([key, label]) => ({ key, label, end: key === 'closed' })) },
  { key: 'inspection', label: '监督检查', opening: [act('plan', '制定现场检查方案')], stages: [{ key: 'plan', label: '方案', end: false }, { key: 'done', label: '办结', end: true }] },
]
export const diagram = {
  stages: procedures[0].stages,
  acts: [['file', '立案', ['lead'], 'investigation'], ['evidence', '调查取证', ['investigation'], null], ['notify', '事前告知', ['investigation', 'defence'], 'defence'], ['defend', '陈述申辩', ['defence'], null], ['hear', '举行听证', ['defence'], null],
    ['decide', '作出处罚决定', ['defence'], 'service'], ['serve', '送达', ['service'], 'execution'], ['pay', '登记缴款', ['execution'], null], ['close', '结案', ['execution'], 'closed'], ['drop', '撤销立案', ['investigation', 'defence'], 'closed']]
    .map(([key, label, from, to]) => ({ key, label, from, to })),
}

export const openingSchema = {
  type: 'object', required: ['officers', 'violation', 'ended', 'parties', 'harm', 'facts'],
  properties: {
    officers: { type: 'array', title: '办案人员', minItems: 2, items: { type: 'string' }, 'x-pick': 'officer', 'x-hint': '不得少于两人，应当持有有效执法证' },
    violation: { type: 'string', title: '违法行为', 'x-pick': 'violation' },
    ended: { type: 'string', format: 'date', title: '行为终了日' },
    harm: { type: 'boolean', title: '是否涉及生命健康且有危害后果' },
    source: { type: 'string', title: '线索来源', enum: ['CHECK', 'REPORT', 'TRANSFER'], 'x-labels': ['监督检查', '投诉举报', '移送'] },
    parties: { type: 'array', title: '当事人', minItems: 1, items: { type: 'object', required: ['kind', 'name'], properties: { kind: { type: 'string', title: '当事人类型', enum: ['UNIT', 'PERSON'], 'x-labels': ['单位', '个人'] }, name: { type: 'string', title: '名称（姓名）', maxLength: 60 }, code: { type: 'string', title: '统一社会信用代码（证件号码）', 'x-personal': true } } } },
    facts: { type: 'string', format: 'long-text', title: '主要违法事实', maxLength: 2000, 'x-hint': '时间、地点、行为、人数、证据线索' },
    photos: { type: 'array', title: '现场照片', items: { type: 'string', format: 'file' } },
  },
}

const decideSchema = {
  type: 'object', required: ['fine', 'facts', 'found'],
  properties: {
    party: { type: 'string', title: '当事人', 'x-pick': 'party' },
    fine: { type: 'string', format: 'money', title: '罚款', minimum: 0 },
    confiscated: { type: 'string', format: 'money', title: '没收违法所得' },
    tier: { type: 'string', title: '裁量档次', enum: ['LIGHT', 'NORMAL', 'HEAVY'], 'x-labels': ['从轻', '一般', '从重'] },
    found: { type: 'string', format: 'date-time', title: '集体讨论时间' },
    facts: { type: 'string', format: 'long-text', title: '违法事实和证据', maxLength: 3000 },
    remedy: { type: 'object', title: '救济告知', properties: { court: { type: 'string', title: '诉讼法院' }, days: { type: 'integer', title: '复议期限（日）', minimum: 60 } } },
    remarks: { type: 'array', title: '附带要求', items: { type: 'string' } },
  },
}

const obstacle = (rule, article, words, group, facts = []) => ({ rule, article, words, group, facts: facts.map(([label, value]) => ({ label, value })), unverified: false })
const blank = { group: 'main', proposal: false, approvers: [], final: false, obstacles: [], cautions: [], consequences: [], documents: [], schema: { type: 'object', properties: {} }, prefill: {} }
const caution = { ...obstacle('PEN-031', '行政处罚法 57', '拟罚款高于同类案件的常见幅度', 'mine', [['同类案件', '3–5 万元']]), unverified: true }
const by = { by: '李明、王芳', happened: at(-20), entered: at(-20), struck: false }

export const caseView = {
  ...line(0), procedure: { key: 'penalty.ordinary', label: '行政处罚一般程序', version: 1 }, stage: act('defence', '陈述申辩'), seq: 7, sealed: false, historical: false,
  parties: [{ key: '某某化工有限公司', name: '某某化工有限公司', kind: 'unit', code: '91330800MA2XXXXX1X' }],
  handlers: [{ id: 'p1', name: '李明', post: '主办' }, { id: 'p2', name: '王芳', post: '协办' }],
  clocks: [
    { key: 'case-term', label: '办案期限', kind: 'deadline', from: '2026-10-23', due: '2027-01-21', safeDay: '2027-01-20', lastDay: '2027-01-21', state: 'running', left: '还有 60 日', explanation: ['立案之日起 90 日', '听证、鉴定期间不计入，已扣除 0 日'], rule: 'PEN-019', article: '安全生产行政处罚程序规定', unverified: false },
    { key: 'defence', label: '陈述申辩期', kind: 'waiting', party: '某某化工有限公司', from: '2026-11-18', due: '2026-11-25', state: 'running', left: '还有 3 个工作日', explanation: ['自送达次日起 5 个工作日', '11-21、11-22 为周六、周日，不计'], rule: 'PEN-024', article: '行政处罚法第四十五条', unverified: true },
    { key: 'notice', label: '立案审批', kind: 'deadline', from: '2026-10-20', due: '2026-10-25', state: 'met', left: '', explanation: [], rule: 'PEN-018', article: '', unverified: false },
  ],
  matters: [{ key: 'hearing', label: '听证', party: '某某化工有限公司', opened: at(-2), holding: true }],
  rail: STAGES.map(([stage, label], i) => ({ stage, label, state: i < 3 ? 'done' : i === 3 ? 'now' : 'ahead', steps: i > 2 ? [] : [{ seq: i + 1, act: 'x', label: ['立案', '询问笔录', '事前告知'][i], by: '李明', happened: at(-30 + i * 8), entered: at(-30), struck: i === 1, round: i === 2 ? 2 : 1, party: i === 2 ? '某某化工有限公司' : undefined }] })),
  acts: [
    { ...blank, key: 'decide', label: '作出处罚决定', possible: true, proposal: true, approvers: ['法规科', '分管领导'], consequences: ['转入送达环节', '停止计算办案期限', '决定作出后 7 个工作日内公开'], documents: ['行政处罚决定书'], cautions: [caution], schema: decideSchema, prefill: { facts: '2026 年 9 月 12 日现场检查发现，该公司 14 名从业人员未经安全生产教育培训上岗。', fine: '60000.00' } },
    { ...blank, key: 'serve', label: '送达', possible: true, final: true, consequences: ['起算复议期限 60 日'], documents: ['送达回证'], party: '某某化工有限公司', schema: decideSchema, prefill: {} },
    { ...blank, key: 'hear', label: '举行听证', possible: false, obstacles: [obstacle('HEA-003', '行政处罚法 64', '听证应当在七日前通知当事人', 'mine', [['通知日', '未通知']]), obstacle('HEA-004', '行政处罚法 64', '主持人尚未指定', 'others'), obstacle('PEN-024', '行政处罚法 45', '陈述申辩期未满', 'time', [['届满', '2026-11-25']])] },
    { ...blank, key: 'drop', label: '撤销立案', group: 'other', possible: true },
    { ...blank, key: 'suspend', label: '中止调查', group: 'other', possible: false, obstacles: [obstacle('PEN-040', '程序规定', '没有中止事由', 'mine')] },
  ],
  proposals: [{ id: 'pr1', act: act('decide', '作出处罚决定'), version: 2, state: 'open', proposedBy: '王芳', proposedAt: at(-1), fields: [{ key: 'fine', label: '罚款', value: '60,000 元', kind: 'money' }, { key: 'facts', label: '违法事实', value: '14 名从业人员未经培训上岗。' }], mine: true, hash: '7f'.repeat(32),
    steps: [{ index: 1, label: '法规科审核', kind: 'one', signers: [{ name: '陈静', decision: '同意', opinion: '事实清楚、证据充分、适用法律正确', at: at(-1, 6) }], state: 'done' }, { index: 2, label: '分管领导', kind: 'one', signers: [{ name: '李明' }], state: 'now' }, { index: 3, label: '主要负责人', kind: 'one', signers: [{ name: '周华' }], state: 'ahead' }] }],
  papers: [
    { seq: 1, act: 'file', label: '立案', volume: 'inner', ...by, fields: [{ key: 'o', label: '办案人员', value: '李明、王芳' }, { key: 'v', label: '违法行为', value: '未按照规定对从业人员进行安全生产教育和培训' }] },
    { seq: 3, act: 'notify', label: '事前告知', volume: 'main', party: '某某化工有限公司', ...by, fields: [{ key: 'fine', label: '拟罚款', value: '60,000 元', kind: 'money' }] },
  ],
  documents: [{ id: 'd1', label: '行政处罚告知书', number: '（常）应急罚告〔2026〕9号', volume: 'main', issued: at(-6), party: '某某化工有限公司', void: false }, { id: 'd2', label: '立案审批表', number: '（常）应急立〔2026〕12号', volume: 'inner', issued: at(-30), void: false }],
  files: [{ id: 'ab'.repeat(32), name: '询问笔录扫描件.pdf', type: 'application/pdf', size: 812345, label: '询问笔录' }],
  links: [{ kind: 'from', label: '来自检查', id: '0199-9', number: '（常）应急检〔2026〕88号', title: '某某化工有限公司监督检查' }],
  journal: [1, 2, 3].map((seq) => ({ seq, act: 'x', label: ['立案', '询问笔录', '事前告知'][seq - 1], kind: seq === 2 ? 'correction' : 'act', by: '李明', posts: ['执法人员'], happened: at(-30 + seq), entered: at(seq === 2 ? -20 : -30 + seq), hash: '3c'.repeat(32), summary: ['立案，办案人员李明、王芳。', '更正询问笔录日期。', '拟罚款 60,000 元，告知陈述申辩和听证权利。'][seq - 1] })),
}

export function listCases(query) {
  const from = Number(query.get('after') ?? 0)
  const rows = Array.from({ length: 40 }, (_, i) => line(from + i)).filter((l) => !query.get('q') || l.title.includes(query.get('q')))
  return { rows, next: from < 80 ? String(from + 40) : null, total: 120 }
}

export function perform(id, key, dry, body, problem) {
  const fine = Number(body.paper.fine ?? 0)
  const obstacles = fine > 100000 ? [obstacle('PEN-023', '行政处罚法 45', '不得因申辩给予更重的处罚', 'mine', [['告知的数额', '60,000 元'], ['现在', `${fine.toLocaleString()} 元`]])] : []
  const known = caseView.acts.find((a) => a.key === key)
  if (dry) return { obstacles, cautions: known?.cautions ?? [], fields: [], consequences: known?.consequences ?? ['立案，办案期限至 2027-02-22（90 日）'] }
  if (obstacles.length) return problem(422, '还不能办理', obstacles[0].words, { obstacles })
  if (body.paper.facts === '变') return problem(409, '案卷有变化', '王芳刚刚办理了送达。', { changed: ['王芳 09:41 办理了“送达”'] })
  return { effect: known?.proposal ? 'proposed' : 'filed', message: known?.proposal ? '已呈批：作出处罚决定，现在等法规科审核（1/3）。' : '已立案：（常）应急立〔2026〕16号，办案期限至 2027-02-22（90 日，末日逢周六顺延）。', case: { ...caseView, id, seq: 8 } }
}

const PICKS = { officer: ['李明', '王芳', '赵强'], person: ['张建国', '周华', '陈静'], unit: ['常山市应急管理局', '执法一大队', '天马街道'], enterprise: ['某某化工有限公司', '宏达机械厂'], violation: ['未按照规定对从业人员进行安全生产教育和培训', '特种作业人员未持证上岗'] }
export function pick(source, query) {
  const all = (PICKS[source] ?? []).map((label, i) => ({ id: `${source}-${i}`, label, note: source === 'officer' ? `执法证 3308${i}` : '' }))
  const ids = query.get('ids')?.split(',')
  return all.filter((o) => (ids ? ids.includes(o.id) : o.label.includes(query.get('q') ?? '')))
}

const enterprises = {
  key: 'enterprise', label: '企业', columns: [['name', '名称'], ['code', '统一社会信用代码'], ['kind', '行业'], ['town', '所属街道'], ['staff', '从业人员'], ['since', '纳入日期']].map(([key, label]) => ({ key, label, sortable: true })),
  filters: [{ key: 'kind', label: '行业', options: [{ key: 'CHEM', label: '危险化学品' }, { key: 'MACH', label: '机械' }] }],
  schema: { type: 'object', required: ['name', 'kind'], properties: {
    name: { type: 'string', title: '名称', maxLength: 100 }, code: { type: 'string', title: '统一社会信用代码', pattern: '[0-9A-Z]{18}', 'x-otherwise': '应为 18 位' },
    kind: { type: 'string', title: '行业', enum: ['CHEM', 'MACH'], 'x-labels': ['危险化学品', '机械'] }, town: { type: 'string', title: '所属街道', 'x-pick': 'unit' },
    staff: { type: 'integer', title: '从业人员', minimum: 0 }, since: { type: 'string', format: 'date', title: '纳入日期' }, major: { type: 'boolean', title: '是否重大危险源企业' } } },
}
const entry = (i) => ({ id: `e${i}`, version: 2, closed: i === 3, changed: at(-i), unit: unit.path, body: { name: ['某某化工有限公司', '宏达机械厂', '东风加油站', '永兴木业有限公司'][i % 4], code: '91330800MA2XXXXX1X', kind: i % 2 ? 'MACH' : 'CHEM', town: 'unit-2', staff: 1200 + i, since: '2024-03-01', major: i % 2 === 0 } })
const history = [1, 2].map((version) => ({ version, kind: version === 1 ? '新增' : '修改', name: '李明', why: version === 1 ? '' : '企业增加人员，见社保记录', at: at(-200 + version * 50), body: { ...entry(0).body, staff: version === 1 ? 900 : 1200 } }))
const figures = [
  ['check-penalty-rate', '检查处罚率', '12.5%', ['立案处罚', 15], ['检查', 120], 'own'], ['rectified', '隐患整改率', '96.4%', ['已整改隐患', 321], ['应整改隐患', 333], 'both'], ['accidents', '生产安全事故', '2 起', ['事故', 2], null, 'return'],
].map(([key, label, display, numerator, denominator, source]) => ({ key, label, display, value: 1, unit: '%', numerator: { label: numerator[0], value: numerator[1] }, denominator: denominator && { label: denominator[0], value: denominator[1] }, sentence: `${label}：期间内${numerator[0]}的件数${denominator ? `，除以${denominator[0]}的家次` : ''}，四舍五入保留一位小数。`, period: '2026-01-01 至 2026-11-22', cutoff: '2026-11-22', scope: '常山市应急管理局及下级', source, previous: { published: '11.0%', restated: '11.2%' } }))
const laws = [['v1', '公民听证罚款数额', '5000', '元', 'unverified'], ['v2', '陈述申辩期', '5', '个工作日', 'verified'], ['v3', '处罚决定公开期限', '7', '个工作日', 'confirmed']].map(([id, label, value, u, status]) => ({ id, label, value, unit: u, from: '2021-07-15', article: '行政处罚法第六十三条', status, ...(status === 'confirmed' ? { confirmedBy: '陈静 2026-10-01' } : {}) }))

export const MORE = [
  ['GET', /^\/api\/registers$/, () => [{ key: 'enterprise', label: '企业' }, { key: 'officer', label: '执法人员' }, { key: 'team', label: '救援队伍' }]],
  ['GET', /^\/api\/registers\/([^/]+)$/, () => enterprises],
  ['GET', /^\/api\/registers\/([^/]+)\/entries$/, (_m, query) => ({ rows: query.get('q') === '无' ? [] : Array.from({ length: 30 }, (_, i) => entry(i)), next: null, total: 30 })],
  ['GET', /^\/api\/registers\/([^/]+)\/entries\/([^/]+)$/, ([, id]) => ({ ...entry(0), id })],
  ['PUT', /^\/api\/registers\/([^/]+)\/entries\/([^/]+)$/, ([, id]) => ({ ...entry(0), id })],
  ['POST', /^\/api\/registers\/([^/]+)\/entries$/, () => entry(0)],
  ['GET', /^\/api\/registers\/([^/]+)\/entries\/([^/]+)\/history$/, () => history],
  ['POST', /^\/api\/registers\/([^/]+)\/import$/, (_m, query) => ({ total: 40, good: 38, bad: [{ row: 7, field: 'code', value: '9133', message: '应为 18 位' }, { row: 21, field: 'kind', value: '化工', message: '不在可选范围内' }], imported: query.get('mode') === 'preview' ? 0 : 38, columns: ['企业名称', '信用代码', '行业', '备注'], mapping: { 企业名称: 'name', 信用代码: 'code', 行业: 'kind' } })],
  ['GET', /^\/api\/indicators$/, () => figures],
  ['GET', /^\/api\/indicators\/([^/]+)\/rows$/, () => ({ rows: [0, 1, 2].map((i) => ({ caseId: `0199-${i}`, seq: i, day: day(-i), number: line(i).number, title: line(i).title, party: "某某化工有限公司", quantity: 1, amount: "60000.00" })), next: null, total: 3 })],
  ['GET', /^\/api\/accounts$/, () => ['liming', 'wangfang', 'root'].map((name, i) => ({ id: `a${i}`, name, person: `p${i}`, personName: ['李明', '王芳', '周管理'][i], administrator: i === 2 ? 'system' : null, active: i !== 1, locked: false, secondFactor: i === 0, mustChange: i === 1 }))],
  ['GET', /^\/api\/security-log$/, (_m, query) => (query.get('before') ? [] : [3, 2, 1].map((seq) => ({ seq, at: at(-seq), kind: '登录', account: 'liming', address: '10.0.0.8', words: '登录成功' })))],
  ['GET', /^\/api\/law\/values$/, () => laws],
  ['POST', /^\/api\/law\/values\/([^/]+)\/confirm$/, () => laws[1]],
  ['GET', /^\/api\/search$/, (_m, query) => (query.get('q') === '无' ? [] : [
    { group: 'enterprise', label: '企业', items: [{ id: 'e0', label: '某某化工有限公司', note: '危险化学品 · 天马街道', to: '/registers/enterprise/e0', matched: '名称：某某化工有限公司' }] },
    { group: 'case', label: '案件', items: [0, 1].map((i) => ({ id: `c${i}`, label: line(i).title, note: line(i).number, to: `/cases/0199-${i}`, matched: `当事人：某某化工有限公司` })) }])],
]
