import * as v from 'valibot';
import { foldText } from './fold-text';

/** A company whose confirmation is waited for, as its messages may name it. */
export const awaitedSenderSchema = v.object({
  /** Registrable domain of the site the request was sent on. */
  site: v.pipe(v.string(), v.maxLength(300)),
  /** How the company calls itself on its pages; may be empty. */
  name: v.pipe(v.string(), v.maxLength(300)),
});
export type AwaitedSender = v.InferOutput<typeof awaitedSenderSchema>;

/** A shorter name would be found in anybody's. UTF-16 units */
const MIN_NAME = 5;

/** The company's own name: what stands last in a page's title, where companies put it. `''` where the title has one part only. */
export function companyName(pageTitle: string): string {
  const parts = pageTitle.split(/\s[–—|·•:-]\s/u);
  return parts.length > 1 ? (parts.at(-1)?.trim() ?? '') : '';
}

/**
 * Which company sent a message, if one of those awaited did: by the domain of the sender's address, or by the name, for many answer from
 * the address of their help desk.
 */
export function matchSender(address: string, name: string, awaited: readonly AwaitedSender[]): AwaitedSender | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const own = awaited.find(({ site }) => domain === site || domain.endsWith(`.${site}`));
  if (own) return own;
  const words = ` ${plain(name)} `;
  return awaited.find((company) => namesOf(company).some((called) => words.includes(` ${called} `))) ?? null;
}

function namesOf({ site, name }: AwaitedSender): string[] {
  return [plain(name), plain(site.split('.')[0] ?? '')].filter((called) => called.length >= MIN_NAME);
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
