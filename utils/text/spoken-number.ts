/** Spoken in one breath, figures. */
const BREATH = 3;
const NARROW_SPACE = '\u202f';

/** Figures in groups that can be read out and written down: 4711 → 47 11, 904417 → 904 417, 1234567 → 123 45 67. */
export function grouped(figures: string): string {
  const groups: string[] = [];
  let rest = figures;
  while (rest.length > BREATH + 1) {
    groups.push(rest.slice(0, BREATH));
    rest = rest.slice(BREATH);
  }
  // Nobody likes a single figure at the end.
  if (rest.length === BREATH + 1) groups.push(rest.slice(0, 2), rest.slice(2));
  else groups.push(rest);
  return groups.join(NARROW_SPACE);
}

/** A number of letters and figures as it is dictated: letters one by one, figures in groups. `AB-4711` → `A B – 47 11`. */
export function spokenNumber(number: string): string {
  return number
    .trim()
    .replace(/\d+|\p{L}+|[-–—/._]+/gu, (run) => {
      if (/\d/.test(run)) return ` ${run.length > BREATH ? grouped(run) : run} `;
      if (/\p{L}/u.test(run)) return ` ${[...run].join(' ')} `;
      return ` ${run === '-' ? '–' : run} `;
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}
