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
        { path: 'cases', component: () => import('./cases/CaseListPage.vue'), meta: { title: '案件' } },
        { path: 'cases/new/:procedure/:act', component: () => import('./casefile/NewCasePage.vue'), props: true, meta: { title: '新建' } },
        { path: 'cases/:id', component: () => import('./casefile/CasePage.vue'), props: true, meta: { title: '案卷' } },
        { path: 'cases/:id/proposals/:proposal', component: () => import('./casefile/ApprovalPage.vue'), props: true, meta: { title: '审批' } },
        { path: 'password', component: () => import('./session/PasswordPage.vue'), meta: { title: '修改密码' } },
        { path: ':rest(.*)*', component: () => import('./shell/NotFoundPage.vue'), meta: { title: '没有这个页面' } },
      ],
    },
  ],
})

router.beforeEach(async (to) => {
  const session = useSession()
  if (to.meta.open) return true
  await session.load()
  return session.current || session.unreachable ? true : { path: '/login', query: { to: to.fullPath } }
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
