import type { ControlRegistry } from '@/utils/dom/control-registry';
import { readDocument } from '@/utils/forms/read/read-document';
import { classifyDocument, type Scan } from '@/utils/forms/recognise/classify-document';

/** Finds the forms of a document and what each control asks for. Costs style and layout of the controls; changes nothing. */
export function scanDocument(document: Document, registry: ControlRegistry): Scan {
  return classifyDocument(readDocument(document, registry));
}
