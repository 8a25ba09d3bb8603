import * as v from 'valibot';
import { chatMessageSchema, conversationSchema } from '@/utils/requests/conversation';
import { requestSchema, timelineEntrySchema } from '@/utils/requests/request';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

/** Pictures come as base64: messages to and from a page are JSON. */
const pictureSchema = v.object({
  id: v.string(),
  requestId: v.string(),
  kind: v.picklist(['capture', 'confirmation']),
  fileName: v.string(),
  width: v.number(),
  height: v.number(),
  base64: v.string(),
});
const databaseSchema = v.object({
  requests: v.array(requestSchema),
  timeline: v.array(timelineEntrySchema),
  pictures: v.array(pictureSchema),
  conversations: v.array(conversationSchema),
  chatMessages: v.array(chatMessageSchema),
  profiles: v.array(v.object({ id: v.string(), label: v.string(), values: v.record(v.string(), v.string()) })),
});
export type StoredDatabase = v.InferOutput<typeof databaseSchema>;

const READ = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Opening what is not there yet would make it, without the product's stores.
  const there = (await indexedDB.databases()).some(({ name }) => name === 'casebook');
  if (!there) return { requests: [], timeline: [], pictures: [], profiles: [], conversations: [], chatMessages: [] };
  const database = await settled(indexedDB.open('casebook'));
  const all = (store) => settled(database.transaction(store).objectStore(store).getAll());
  try {
    const stores = ['requests', 'timeline', 'pictures', 'profiles', 'conversations', 'chatMessages'];
    const [requests, timeline, pictures, profiles, conversations, chatMessages] = await Promise.all(stores.map(all));
    const base64 = (blob) => new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
      reader.readAsDataURL(blob);
    });
    return { requests, timeline, profiles, conversations, chatMessages, pictures: await Promise.all(pictures.map(async ({ blob, ...rest }) => ({ ...rest, base64: await base64(blob) }))) };
  } finally {
    database.close();
  }`;

/** Everything the person owns, straight from IndexedDB and past the product's own code. */
export function readDatabase({ desk }: TestBrowser): Promise<StoredDatabase> {
  return evaluate(desk, databaseSchema, READ);
}
