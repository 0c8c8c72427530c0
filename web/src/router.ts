import { createRouter, createWebHistory } from 'vue-router'
import { whenSignedOut } from './api/http'
import { useSession } from './session/useSession'

declare module 'vue-router' {
  interface RouteMeta { title: string; open?: boolean }
}

/** The addresses of the app; the menu the server sends points to them. */
export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/login', component: () => import('./session/LoginPage.vue'), meta: { title: '登录', open: true } },
    {
      path: '/', component: () => import('./shell/Shell.vue'), redirect: '/desk',
      children: [
        { path: 'desk', component: () => import('./desk/DeskPage.vue'), meta: { title: '工作台' } },
        { path: 'cases', component: () => import('./cases/CaseListPage.vue'), meta: { title: '案卷' } },
        { path: 'cases/new/:procedure/:act', component: () => import('./casefile/NewCasePage.vue'), props: true, meta: { title: '新建' } },
        { path: 'cases/:id', component: () => import('./casefile/CasePage.vue'), props: true, meta: { title: '案卷' } },
        { path: 'cases/:id/proposals/:proposal', component: () => import('./casefile/ApprovalPage.vue'), props: true, meta: { title: '审批' } },
        { path: 'procedures/:procedure/diagram', component: () => import('./procedure/ProcedurePage.vue'), props: true, meta: { title: '程序图' } },
        { path: 'registers', component: () => import('./register/RegistersPage.vue'), meta: { title: '台账' } },
        { path: 'registers/:register', component: () => import('./register/RegisterPage.vue'), props: true, meta: { title: '台账' } },
        { path: 'registers/:register/import', component: () => import('./register/ImportPage.vue'), props: true, meta: { title: '导入' } },
        { path: 'registers/:register/:id', component: () => import('./register/EntryPage.vue'), props: true, meta: { title: '台账条目' } },
        { path: 'plan', component: () => import('./inspection/PlanPage.vue'), meta: { title: '计划执行' } },
        { path: 'indicators', component: () => import('./figures/FiguresPage.vue'), meta: { title: '指标' } },
        { path: 'indicators/:figure/rows', component: () => import('./figures/FigureRowsPage.vue'), props: true, meta: { title: '指标明细' } },
        { path: 'law', component: () => import('./law/LawValuesPage.vue'), meta: { title: '法定数值' } },
        { path: 'admin/accounts', component: () => import('./admin/AccountsPage.vue'), meta: { title: '账号' } },
        { path: 'admin/log', component: () => import('./admin/SecurityLogPage.vue'), meta: { title: '安全日志' } },
        { path: 'search', component: () => import('./search/SearchPage.vue'), meta: { title: '综合查' } },
        { path: 'password', component: () => import('./session/PasswordPage.vue'), meta: { title: '修改口令' } },
        { path: ':rest(.*)*', component: () => import('./shell/NotFoundPage.vue'), meta: { title: '没有这个页面' } },
      ],
    },
  ],
})

router.beforeEach(async (to) => {
  const session = useSession()
  if (to.meta.open) return true
  await session.load()
  if (!session.current) return session.unreachable ? true : { path: '/login', query: { to: to.fullPath } }
  if (session.current.mustChange && to.path !== '/password') return '/password'
  return to.path === '/desk' && session.current.admin ? (session.current.menu[0]?.to ?? true) : true
})

router.afterEach((to) => {
  document.title = `${to.meta.title} · 安澜`
})

// A page opened before a new release asks for parts that are gone: load it afresh, once.
router.onError((error: unknown, to) => {
  const gone = error instanceof Error && /dynamically imported module|Importing a module/.test(error.message)
  if (gone && navigator.onLine) window.location.assign(to.fullPath)
})

whenSignedOut(() => {
  const session = useSession()
  session.forget()
  const to = router.currentRoute.value
  if (!to.meta.open) void router.push({ path: '/login', query: { to: to.fullPath } })
})
