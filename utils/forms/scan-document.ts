import { classifyDocument, type Scan } from './classify-document';
import type { ControlRegistry } from './control-registry';
import { readDocument } from './read-document';

/** Finds the forms of a document and what each control asks for. Costs style and layout of the controls; changes nothing. */
export function scanDocument(document: Document, registry: ControlRegistry): Scan {
  return classifyDocument(readDocument(document, registry));
}
