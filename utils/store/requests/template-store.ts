import { EMPTY_MESSAGE, type MessagePart } from '@/utils/requests/request';
import type { MessageTemplate } from '@/utils/requests/template';
import { database } from '@/utils/store/database';
import { readRow, readRows } from '@/utils/store/read-rows';

/** What of a template can be written. */
export type TemplateChange = Partial<Pick<MessageTemplate, 'label' | 'message' | 'outcomes'>>;

/** The person's own templates, by name. */
export async function allTemplates(): Promise<MessageTemplate[]> {
  return readRows('templates', await database.templates.toArray()).sort(
    (one, other) => one.label.localeCompare(other.label) || one.createdAt - other.createdAt,
  );
}

/** Keeps a new template. Returns its id. */
export async function addTemplate(label: string, content: TemplateChange = {}): Promise<string> {
  const now = Date.now();
  const id = crypto.randomUUID();
  const base = { message: { ...EMPTY_MESSAGE }, outcomes: [] };
  await database.templates.add({ ...base, ...content, id, label, createdAt: now, updatedAt: now });
  return id;
}

export async function changeTemplate(id: string, change: TemplateChange): Promise<void> {
  await database.templates.update(id, { ...change, updatedAt: Date.now() });
}

/** Changes one part and leaves the others as they are by then. */
export async function changeTemplatePart(id: string, part: MessagePart, text: string): Promise<void> {
  await database.transaction('rw', database.templates, async () => {
    const template = readRow('templates', await database.templates.get(id));
    if (template) await changeTemplate(id, { message: { ...template.message, [part]: text } });
  });
}

export async function removeTemplate(id: string): Promise<void> {
  await database.templates.delete(id);
}
