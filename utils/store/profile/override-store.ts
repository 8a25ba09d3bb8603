import { controlSignatures, formSignature, isSameForm } from '@/utils/forms/plan/control-signature';
import { type FormFinding, MAX_TEXT } from '@/utils/model/forms/findings';
import type { Override } from '@/utils/model/forms/override';
import type { KeptOverride } from '@/utils/profile/override';
import { database } from '@/utils/store/database';
import { readRows } from '@/utils/store/read-rows';

/** The overrides of a site's forms. */
export async function overridesOfSite(site: string): Promise<KeptOverride[]> {
  return readRows('corrections', await database.corrections.where('site').equals(site).toArray());
}

/** All overrides, by site, the latest first within one. */
export async function allOverrides(): Promise<KeptOverride[]> {
  const rows = readRows('corrections', await database.corrections.toArray());
  return rows.sort((a, b) => a.site.localeCompare(b.site) || b.updatedAt - a.updatedAt);
}

/** Keeps an override for a control of a form, in place of an earlier one; `null` removes it. */
export async function setOverride(
  site: string,
  form: FormFinding,
  controlId: string,
  override: Override | null,
): Promise<void> {
  const control = controlSignatures(form).get(controlId);
  const finding = form.controls.find(({ id }) => id === controlId);
  if (control === undefined || !finding) return;
  const signature = formSignature(form);
  await database.transaction('rw', database.corrections, async () => {
    const earlier = (await overridesOfSite(site)).filter((row) => row.control === control && isSameForm(row.form, signature));
    await database.corrections.bulkDelete(earlier.map(({ id }) => id));
    if (!override) return;
    await database.corrections.put({
      id: earlier[0]?.id ?? crypto.randomUUID(),
      site,
      form: signature,
      control,
      ruling: override,
      label: (finding.label || finding.placeholder).slice(0, MAX_TEXT),
      formTitle: form.title,
      updatedAt: Date.now(),
    });
  });
}

/** Changes an override from the list of all. */
export async function changeOverride(id: string, override: Override): Promise<void> {
  await database.corrections.update(id, { ruling: override, updatedAt: Date.now() });
}

export async function removeOverride(id: string): Promise<void> {
  await database.corrections.delete(id);
}
