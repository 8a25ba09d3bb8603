import Dexie from 'dexie';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { pictureSchema } from '@/utils/requests/picture';
import { CasebookDatabase } from '@/utils/store/database';
import { version1 } from '@/utils/store/versions/version-1';
import { version2 } from '@/utils/store/versions/version-2';
import { version3 } from '@/utils/store/versions/version-3';

const STEPS = [version1, version2, version3];
const RELEASES = STEPS.map((_, index) => index + 1);

const OLD_PICTURE = {
  id: 'p',
  requestId: 'r',
  kind: 'capture',
  fileName: 'proof.png',
  width: 3,
  height: 2,
  takenAt: 7,
  pageUrl: 'https://shop.example/',
  pageTitle: 'Shop',
};

describe.each(RELEASES)('from version %i', (release) => {
  it('keeps every picture byte for byte, and says of what is not known yet that it is not', async () => {
    const name = `4-from-${release}`;
    const old = new Dexie(name);
    for (const declare of STEPS.slice(0, release)) declare(old);
    await old.table('pictures').add({ ...OLD_PICTURE, blob: new Blob(['pixels'], { type: 'image/png' }) });
    await old.table('requests').add({ id: 'r', site: 'shop.example', state: 'submitted', submissionId: 's', updatedAt: 1 });
    old.close();

    const database = new CasebookDatabase(name);
    const picture = parse(pictureSchema, await database.pictures.get('p'));
    expect(picture).toMatchObject({
      ...OLD_PICTURE,
      scale: null,
      sha256: null,
      thumbnail: null,
      sensitive: [],
      editedAt: null,
    });
    expect(await picture.blob.text()).toBe('pixels');
    expect([await database.requests.count(), await database.originals.count()]).toEqual([1, 0]);
    database.close();
  });
});
