import * as v from 'valibot';
import { chatMessageSchema, conversationSchema } from '@/utils/requests/conversation';
import { requestSchema, timelineEntrySchema } from '@/utils/requests/request';
import { inDatabase } from './in-database';
import type { TestBrowser } from './launch-browser';

/** Pictures come without their bytes: most tests ask again and again until something is there. */
const pictureSchema = v.object({
  id: v.string(),
  requestId: v.string(),
  kind: v.picklist(['capture', 'confirmation']),
  fileName: v.string(),
  width: v.number(),
  height: v.number(),
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
  if (!database) return { requests: [], timeline: [], pictures: [], profiles: [], conversations: [], chatMessages: [] };
  const stores = ['requests', 'timeline', 'pictures', 'profiles', 'conversations', 'chatMessages'];
  const [requests, timeline, pictures, profiles, conversations, chatMessages] = await Promise.all(stores.map(rowsOf));
  return { requests, timeline, profiles, conversations, chatMessages, pictures: pictures.map(({ blob, ...rest }) => rest) };`;

const READ_CAPTURES = `
  const base64 = (blob) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.readAsDataURL(blob);
  });
  return Promise.all((await rowsOf('pictures')).filter(({ kind }) => kind === 'capture').map(({ blob }) => base64(blob)));`;

/** The bytes of what the person has pictured, Base64: messages to and from a page are JSON. */
export function readCaptures({ desk }: TestBrowser): Promise<string[]> {
  return inDatabase(desk, v.array(v.string()), READ_CAPTURES);
}

/** Everything the person owns, straight from IndexedDB and past the product's own code. */
export function readDatabase({ desk }: TestBrowser): Promise<StoredDatabase> {
  return inDatabase(desk, databaseSchema, READ);
}
