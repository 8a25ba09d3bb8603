import { readFileSync } from 'node:fs';
import type { ReadPage } from '@/tests/evaluate/in-page';
import { readLabels } from '@/tests/evaluate/labels';
import type { LabelledPage } from './examples';

/** Pages with their labels, from arguments `READINGS.jsonl=LABELS.jsonl`. */
export function labelledPages(source: string): LabelledPage[] {
  const [readings = '', labels = ''] = source.split('=');
  const byFile = readLabels(labels);
  return readFileSync(readings, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line): LabelledPage[] => {
      const page: ReadPage & { file: string } = JSON.parse(line);
      const label = byFile.get(page.file);
      return label ? [{ page, labels: label }] : [];
    });
}
