/** What the server said when a case was opened, shown once on the page of the new case. */
const said = new Map<string, string>()

export const remember = (id: string, message: string): void => { said.set(id, message) }

export function recall(id: string): string {
  const message = said.get(id) ?? ''
  said.delete(id)
  return message
}
