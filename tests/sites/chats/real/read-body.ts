import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const body: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) body.push(chunk);
  return Buffer.concat(body);
}

/** Reads a posted JSON body against a schema. */
export async function readJson<S extends v.GenericSchema>(request: IncomingMessage, schema: S): Promise<v.InferOutput<S>> {
  return v.parse(schema, JSON.parse((await readBytes(request)).toString('utf8')));
}
