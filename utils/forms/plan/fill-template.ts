/** What stands for one digit in masks and placeholders: `_`, `9`, `#`, `0`, `x`, `•`. */
const SLOT = /[_#xXхХ•*∙●○]/u;
/** Of attributes that mask libraries read: `9` and `0` are slots too, `\` keeps the next character as it is. */
const MASK_SLOT = /[_#xX09*]/;

export interface Template {
  /** Each place of the template: a character that stands as it is, or a slot for a digit. */
  places: ({ literal: string } | { slot: true })[];
  /** Digits that stand in the template already, those before the first slot. */
  fixed: string;
  slots: number;
}

/** The common ways of writing a mask down: a bare one, or the options of a library (`'mask': '+7 (999) 999-99-99'`). */
const MASK_OPTION = /mask['"]?\s*:\s*['"]([^'"]+)['"]/i;

/** Reads the attribute of a mask library. `null` where it is no mask of digits. */
export function maskTemplate(attribute: string): Template | null {
  const mask = MASK_OPTION.exec(attribute)?.[1] ?? (/[:{]/.test(attribute) ? '' : attribute);
  return templateOf(mask, (character, before) => before !== '\\' && MASK_SLOT.test(character));
}

/** Reads a placeholder that shows blanks to fill: `+7 (___) ___-__-__`. An example number is no template. */
export function blankTemplate(placeholder: string): Template | null {
  return templateOf(placeholder.trim(), (character) => SLOT.test(character));
}

function templateOf(text: string, isSlot: (character: string, before: string) => boolean): Template | null {
  const characters = [...text];
  // Words are no mask, whatever letters they hold.
  if (/\p{L}{2}/u.test(text.replace(/[xXхХ]/gu, ''))) return null;
  const places = characters.flatMap((character, index): Template['places'] => {
    const before = characters[index - 1] ?? '';
    if (character === '\\' && before !== '\\') return [];
    return isSlot(character, before) ? [{ slot: true }] : [{ literal: character }];
  });
  const slots = places.filter((place) => 'slot' in place).length;
  const first = places.findIndex((place) => 'slot' in place);
  const fixed = places
    .slice(0, Math.max(first, 0))
    .flatMap((place) => ('literal' in place && /\d/.test(place.literal) ? [place.literal] : []))
    .join('');
  return slots === 0 ? null : { places, fixed, slots };
}

/** Puts digits into the slots of a template, `null` where their number differs. */
export function fillSlots({ places, slots }: Template, digits: string): string | null {
  if (digits.length !== slots) return null;
  let used = 0;
  return places
    .map((place) => {
      if ('literal' in place) return place.literal;
      used += 1;
      return digits[used - 1] ?? '';
    })
    .join('');
}
