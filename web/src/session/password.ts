const KINDS = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z0-9]/]

/** What a new password still lacks, in words; empty when it may do. The server judges again and also knows common passwords. */
export function passwordFaults(password: string, account: string): string[] {
  const faults: string[] = []
  if (password.length < 10) faults.push(`还差 ${10 - password.length} 位（至少 10 位）。`)
  if (password.length > 128) faults.push('最多 128 位。')
  if (KINDS.filter((kind) => kind.test(password)).length < 3) faults.push('大写字母、小写字母、数字、符号要有三类。')
  if (account && password.toLowerCase().includes(account.toLowerCase())) faults.push('不能包含账号。')
  if (new Set(password).size < 5) faults.push('不同的字符太少。')
  return faults
}
