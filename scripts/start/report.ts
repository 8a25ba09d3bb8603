import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html, type Markup } from '@/tests/sites/html';

interface Step {
  step: string;
  result: string;
  /** File name of its picture. */
  picture: string;
}

interface Chapter {
  title: string;
  steps: Step[];
}

const STYLE = `body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1c2421; background: #f7f6f2; }
ol { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; } figcaption span { display: block; color: #566; } img { width: 100%; border: 1px solid #cdd5d0; border-radius: 6px; background: #fff; }
@media (prefers-color-scheme: dark) { body { background: #171b19; color: #e8ece9; } figcaption span { color: #9aa8a1; } img { border-color: #39423d; } }`;

/** The account of a walk: what was done, what came out, and what it looked like. */
export class Report {
  private readonly chapters: Chapter[] = [];
  private pictures = 0;

  /** @param folder emptied first */
  constructor(readonly folder: string) {}

  async begin(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true });
  }

  chapter(title: string): void {
    this.chapters.push({ title, steps: [] });
  }

  /** @param png what it looked like */
  async add(step: string, result: string, png: Uint8Array): Promise<void> {
    this.pictures += 1;
    const picture = `${String(this.pictures).padStart(2, '0')}.png`;
    await writeFile(join(this.folder, picture), png);
    this.chapters.at(-1)?.steps.push({ step, result, picture });
  }

  /** Writes `index.html`. @returns its path */
  async write(): Promise<string> {
    const path = join(this.folder, 'index.html');
    const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Casebook, a walk</title><link rel="stylesheet" href="style.css"></head>
<body><h1>Casebook on the practice site</h1>${this.chapters.map(chapterMarkup)}</body></html>`;
    await writeFile(join(this.folder, 'style.css'), STYLE);
    await writeFile(path, page.text);
    return path;
  }
}

function chapterMarkup({ title, steps }: Chapter): Markup {
  return html`<section><h2>${title}</h2><ol>${steps.map(
    ({ step, result, picture }) =>
      html`<li><figure><a href="${picture}"><img src="${picture}" alt="${step}" loading="lazy"></a><figcaption>${step}<span>${result}</span></figcaption></figure></li>`,
  )}</ol></section>`;
}
