import { describe, expect, it } from 'vitest';
import { type PlacedText, textBeside } from '@/utils/dom/text-beside';

const at = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const text = (words: string, left: number, top: number, width = 80): PlacedText => ({
  text: words,
  box: at(left, top, width, 18),
});
const FIELD = at(200, 100, 240, 30);

describe('textBeside', () => {
  it('takes what stands before the field on its line, and prefers it to what stands above', () => {
    expect(textBeside(FIELD, [text('Above', 200, 78), text('Before', 100, 105)], [])).toBe('Before');
  });

  it('takes what stands right above the field', () => {
    expect(textBeside(FIELD, [text('Far above', 200, 20), text('Above', 200, 78), text('Below', 200, 140)], [])).toBe('Above');
  });

  it('tells two columns of fields apart', () => {
    const names = [text('First name', 200, 78), text('Last name', 500, 78)];
    expect(textBeside(FIELD, names, [at(500, 100, 240, 30)])).toBe('First name');
    expect(textBeside(at(500, 100, 240, 30), names, [FIELD])).toBe('Last name');
  });

  it('leaves a text to the field that stands between', () => {
    expect(textBeside(at(500, 100, 100, 30), [text('Other', 150, 105, 40)], [FIELD])).toBe('');
    expect(textBeside(at(200, 140, 240, 30), [text('Upper', 200, 95)], [at(200, 114, 240, 22)])).toBe('');
  });

  it('names a tall field at its head, not at its foot', () => {
    const tall = at(200, 100, 240, 200);
    expect(textBeside(tall, [text('Message', 100, 105), text('Hint', 100, 270)], [])).toBe('Message');
  });

  it('reads from the right where people do', () => {
    const names = [text('left', 100, 105), text('right', 460, 105)];
    expect(textBeside(FIELD, names, [], true)).toBe('right');
    expect(textBeside(FIELD, names, [], false)).toBe('left');
  });

  it('takes what floats in the field, at its beginning', () => {
    expect(textBeside(FIELD, [text('Before', 100, 105), text('In', 210, 106)], [])).toBe('In');
    expect(textBeside(FIELD, [text('counter', 380, 106, 50)], [])).toBe('');
  });

  it('takes nothing from afar', () => {
    expect(textBeside(at(900, 100, 200, 30), [text('Far', 10, 105), text('High', 900, 10)], [])).toBe('');
  });
});
