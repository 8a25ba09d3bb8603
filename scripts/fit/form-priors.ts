/* What is believed about kinds of forms before any page was counted, in logits; see control-priors.ts. */

const WORDS: Record<string, [full: number, short: number, long: number]> = {
  heading: [2.5, 2, 1],
  legend: [2, 1.5, 0.7],
  aria: [2, 1.5, 0.7],
  submit: [2.5, 2, 1],
  attributes: [2, 1.5, 1],
  intro: [1.5, 1, 0.5],
  'earlier-heading': [0.7, 0.5, 0.3],
  'page-title': [1, 0.7, 0.4],
};

const FACTS: Record<string, Partial<Record<string, number>>> = {
  any: { other: 1.5, comment: -1.5 },
  'one-password': { login: 5, support: -4, newsletter: -4, search: -4, 'password-recovery': -1 },
  'two-passwords': { 'sign-up': 5, support: -4, newsletter: -4, search: -4, 'password-recovery': 1 },
  message: { support: 1.5, comment: 0.7, newsletter: -2, search: -3, login: -3 },
  'message-and-email': { support: 3.2, comment: 0.7 },
  'message-alone': { comment: 0.5, support: 0.3 },
  'message-and-url': { comment: 2.5, support: -1 },
  'message-and-subject': { support: 2, comment: -0.7 },
  'message-subject-person': { support: 2 },
  'message-subject-no-person': { support: 1.5 },
  'step-of-support': { support: 5 },
  'message-said-support': { support: 2 },
  'message-and-attachment': { support: 1 },
  'several-urls': { other: 3 },
  'email-alone': { newsletter: 3, 'password-recovery': 1 },
  'name-and-email-alone': { newsletter: 1.5 },
  'username-alone': { 'password-recovery': 1.5, login: 1 },
  search: { search: 2 },
  'search-alone': { search: 3 },
  priority: { support: 2.5 },
  identifier: { support: 0.5 },
  'incident-date': { support: 0.3 },
  product: { support: 0.3 },
  card: { order: 3, support: -2 },
  address: { order: 0.7, 'sign-up': 0.5, support: -0.5 },
  'nothing-written': { support: -4, other: 1.5, login: -2, newsletter: -2 },
  'no-person': { login: -1, newsletter: -1, 'sign-up': -1, other: 0.5 },
  get: { search: 1, support: -0.7 },
  'written-1': { support: -2 },
};

/** Keys as in utils/forms/recognise/form-weights.ts. */
export function formPriors(): Record<string, number> {
  const priors: Record<string, number> = {};
  for (const [source, [full, short, long]] of Object.entries(WORDS)) {
    Object.assign(priors, { [`${source}:full`]: full, [`${source}:short`]: short, [`${source}:long`]: long });
  }
  for (const [fact, kinds] of Object.entries(FACTS))
    for (const [kind, weight] of Object.entries(kinds)) priors[`${fact}>${kind}`] = weight ?? 0;
  return priors;
}
