import { watch } from 'vue'

/** Names the browser's tab after what is open, so that ten tabs can be told apart. Leaving the page, the router names it anew. */
export function useTitle(title: () => string | null | undefined): void {
  watch(title, (now) => { if (now) document.title = `${now} · 安澜` }, { immediate: true })
}
