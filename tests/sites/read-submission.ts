import type { IncomingMessage } from 'node:http';
import type { Received } from './received';

/** Reads a posted form, urlencoded or multipart. Node's own reader of form data does the parsing. */
export async function readSubmission(request: IncomingMessage): Promise<Pick<Received, 'fields' | 'files'>> {
  const body: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) body.push(chunk);
  const type = request.headers['content-type'] ?? '';
  const formData = await new Response(Buffer.concat(body), { headers: { 'content-type': type } }).formData();

  const fields: Record<string, string> = {};
  const files: Received['files'] = [];
  for (const [field, value] of formData) {
    if (typeof value === 'string') {
      fields[field] = field in fields ? `${fields[field]}, ${value}` : value;
    } else if (value.name !== '' && value.size > 0) {
      // A file input left empty is sent as a nameless, empty file.
      files.push({ field, name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) });
    }
  }
  return { fields, files };
}
