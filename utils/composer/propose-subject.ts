/** Longest subject proposed: help desks show about this much in their lists. UTF-16 units. */
const MAX_SUBJECT = 80;

/** A subject from what happened: its first sentence, cut at a word where it is long. */
export function proposeSubject(problem: string): string {
  const line = problem.trim().split('\n')[0]?.replace(/\s+/g, ' ').trim() ?? '';
  const sentence = (/^.*?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line).replace(/[.…]+$/u, '');
  if (sentence.length <= MAX_SUBJECT) return sentence;
  const head = sentence.slice(0, MAX_SUBJECT - 1);
  const cut = head.lastIndexOf(' ');
  return `${head.slice(0, cut > MAX_SUBJECT / 2 ? cut : head.length).replace(/[\s,;:–—-]+$/u, '')}…`;
}
