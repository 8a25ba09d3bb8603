import { controlSignatures, formSignature, isSameForm } from '@/utils/forms/plan/control-signature';
import { type FormFinding, MAX_TEXT } from '@/utils/model/forms/findings';
import type { Ruling } from '@/utils/model/forms/ruling';
import type { Correction } from '@/utils/profile/correction';
import { database } from '@/utils/store/database';
import { readRows } from '@/utils/store/read-rows';

/** What the person decided about forms of a site. */
export async function correctionsFor(site: string): Promise<Correction[]> {
  return readRows('corrections', await database.corrections.where('site').equals(site).toArray());
}

/** All decisions, by site, the latest first within one. */
export async function allCorrections(): Promise<Correction[]> {
  const rows = readRows('corrections', await database.corrections.toArray());
  return rows.sort((a, b) => a.site.localeCompare(b.site) || b.updatedAt - a.updatedAt);
}

/** Remembers what the person decided about a control of a form, in place of what they decided before; `null` forgets it. */
export async function decide(site: string, form: FormFinding, controlId: string, ruling: Ruling | null): Promise<void> {
  const control = controlSignatures(form).get(controlId);
  const finding = form.controls.find(({ id }) => id === controlId);
  if (control === undefined || !finding) return;
  const signature = formSignature(form);
  await database.transaction('rw', database.corrections, async () => {
    const earlier = (await correctionsFor(site)).filter((row) => row.control === control && isSameForm(row.form, signature));
    await database.corrections.bulkDelete(earlier.map(({ id }) => id));
    if (!ruling) return;
    await database.corrections.put({
      id: earlier[0]?.id ?? crypto.randomUUID(),
      site,
      form: signature,
      control,
      ruling,
      label: (finding.label || finding.placeholder).slice(0, MAX_TEXT),
      formTitle: form.title,
      updatedAt: Date.now(),
    });
  });
}

/** Changes a decision from the list of all. */
export async function changeCorrection(id: string, ruling: Ruling): Promise<void> {
  await database.corrections.update(id, { ruling, updatedAt: Date.now() });
}

export async function removeCorrection(id: string): Promise<void> {
  await database.corrections.delete(id);
}
