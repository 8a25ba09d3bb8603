import type { ControlFinding, FormFinding } from '@/utils/model/forms/findings';
import { wordsOf, wordsOfName } from '@/utils/text/words';

/**
 * What each control of a form is known by when the form is met again, by control id: the words of its label and of its name and its kind,
 * hashed. Where it stands does not count, nor numbers in its name, which frameworks give anew each time. Controls that are alike are
 * numbered.
 */
export function controlSignatures({ controls }: Pick<FormFinding, 'controls'>): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    controls.map((control) => {
      const hashed = hash(tokensOf(control).join(' '));
      const count = (counts.get(hashed) ?? 0) + 1;
      counts.set(hashed, count);
      return [control.id, count === 1 ? hashed : `${hashed}-${count}`];
    }),
  );
}

/** What a form is known by: the signatures of its controls, whatever their order. */
export function formSignature(form: Pick<FormFinding, 'controls'>): string[] {
  return [...controlSignatures(form).values()].sort();
}

/** Most controls of the smaller form are the other's: steps, conditional blocks and a new field leave a form the same. */
const SAME_FORM = 0.5;

export function isSameForm(a: readonly string[], b: readonly string[]): boolean {
  const others = new Set(b);
  const shared = a.filter((signature) => others.has(signature)).length;
  return shared > 0 && shared / Math.min(a.length, b.length) > SAME_FORM;
}

function tokensOf({ label, placeholder, name, widget, inputType }: ControlFinding): string[] {
  const words = wordsOf(label || placeholder);
  const named = wordsOfName(name).filter((word) => !/\d/.test(word));
  return [widget, inputType, '|', ...words, '|', ...named];
}

/** FNV-1a, 64 bits, as hex: short, and the same in every release. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
