// A small server for developing pages without the application: answers the HTTP API from made-up records and
// serves the built pages. Not part of the product; start it with `npm run mock`, port 8099 or MOCK_PORT.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as records from './records.mjs'

const ROOT = fileURLToPath(new URL('../target/classes/static', import.meta.url))
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' }
const drafts = new Map()
let signedIn = process.env.MOCK_SIGNED_OUT !== '1'

const ROUTES = [
  ['GET', /^\/api\/session$/, () => (signedIn ? records.session : problem(401, '未登录', '请登录。'))],
  ['POST', /^\/api\/session$/, (_m, _q, body) => {
    if (body.password === 'wrong') return problem(401, '登录不成功', '账号或者密码不对，再错 4 次账号将暂停登录 15 分钟。')
    signedIn = true
    return records.session
  }],
  ['POST', /^\/api\/session\/password$/, () => ({})],
  ['DELETE', /^\/api\/session$/, () => { signedIn = false; return {} }],
  ['GET', /^\/api\/desk$/, () => records.desk],
  ['GET', /^\/api\/procedures$/, () => records.procedures],
  ['GET', /^\/api\/procedures\/([^/]+)\/diagram$/, () => records.diagram],
  ['GET', /^\/api\/procedures\/([^/]+)\/acts\/([^/]+)\/form$/, (_m, query) => ({ schema: records.openingSchema, prefill: Object.fromEntries(query) })],
  ['GET', /^\/api\/cases$/, (_m, query) => records.listCases(query)],
  ['GET', /^\/api\/cases\/([^/]+)$/, ([id]) => ({ ...records.caseView, id })],
  ['POST', /^\/api\/cases\/([^/]+)\/acts\/([^/]+)$/, ([id, act], query, body) => records.perform(id, act, query.get('dry') === 'true', body, problem)],
  ['POST', /^\/api\/proposals\/([^/]+)\/(\w+)$/, ([, how]) => ({ message: how === 'agree' ? '已同意：案件转入送达环节，处罚决定书将在一分钟内生成。' : '已退回承办人。', case: records.caseView })],
  ['GET', /^\/api\/drafts\/([^/]+)\/([^/]+)$/, ([id, act]) => drafts.get(id + act) ?? problem(404, '没有草稿', '没有草稿。')],
  ['PUT', /^\/api\/drafts\/([^/]+)\/([^/]+)$/, ([id, act], _q, body) => { drafts.set(id + act, body); return {} }],
  ['DELETE', /^\/api\/drafts\/([^/]+)\/([^/]+)$/, ([id, act]) => { drafts.delete(id + act); return {} }],
  ['POST', /^\/api\/files$/, () => ({ id: 'ab'.repeat(32), name: '现场照片.jpg', size: 812345, type: 'image/jpeg' })],
  ['GET', /^\/api\/picks\/([^/]+)$/, ([source], query) => records.pick(source, query)],
  ...records.MORE,
]

function problem(status, title, detail, more = {}) {
  return { problem: { type: 'about:blank', title, detail, status, ...more } }
}

async function bodyOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return request.headers['content-type']?.includes('application/json') && text ? JSON.parse(text) : {}
}

async function serveFile(path, response) {
  const wanted = extname(path) ? path : '/index.html'
  const content = await readFile(join(ROOT, wanted)).catch(() => null)
  response.writeHead(content ? 200 : 404, { 'Content-Type': TYPES[extname(wanted)] ?? 'application/octet-stream' })
  response.end(content ?? '')
}

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://mock')
  if (!pathname.startsWith('/api/')) return serveFile(pathname, response)
  const body = await bodyOf(request)
  for (const [method, pattern, answer] of ROUTES) {
    const match = method === request.method && pattern.exec(decodeURIComponent(pathname))
    if (!match) continue
    const result = answer(match.slice(1), searchParams, body)
    const failed = result?.problem
    response.writeHead(failed ? failed.status : 200, { 'Content-Type': failed ? 'application/problem+json' : 'application/json' })
    return response.end(JSON.stringify(failed ?? result))
  }
  response.writeHead(404, { 'Content-Type': 'application/problem+json' })
  response.end(JSON.stringify({ title: '没有找到', status: 404, detail: '没有这个地址。' }))
}).listen(Number(process.env.MOCK_PORT ?? 8099), '127.0.0.1')
