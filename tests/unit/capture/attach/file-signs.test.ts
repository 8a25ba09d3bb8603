import { beforeEach, describe, expect, it } from 'vitest';
import { readFileSigns, shows } from '@/utils/capture/attach/file-signs';

const FILE = { name: 'chat.example 2026-11-04.png', size: 70 };
const look = () => readFileSigns(document, FILE);

beforeEach(() => document.body.replaceChildren());

describe('what is seen of a file', () => {
  it('is a picture that a chat has sent and shows by its address', () => {
    const before = look();
    const image = document.createElement('img');
    image.src = 'https://chat.example/upload/1/chat.example%202026-11-04.png';
    document.body.append(image);
    expect(shows(before, look())).toBe(true);
  });

  it('is no picture of another name', () => {
    const before = look();
    const image = document.createElement('img');
    image.src = 'https://chat.example/avatar/ruth.png';
    document.body.append(image);
    expect(shows(before, look())).toBe(false);
  });
});
