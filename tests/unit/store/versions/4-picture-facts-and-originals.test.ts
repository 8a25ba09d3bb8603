import Dexie from 'dexie';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { pictureSchema } from '@/utils/requests/picture';
import { openDatabase } from '@/utils/store/database';
import { MIGRATIONS } from '@/utils/store/tables';

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

describe.each([1, 2, 3])('from version %d', (release) => {
  it('keeps every picture byte for byte, and says of what is not known yet that it is not', async () => {
    const name = `4-from-${release}`;
    const old = new Dexie(name);
    for (const migrate of MIGRATIONS.slice(0, release)) migrate(old);
    await old.table('pictures').add({ ...OLD_PICTURE, blob: new Blob(['pixels'], { type: 'image/png' }) });
    await old.table('requests').add({ id: 'r', site: 'shop.example', state: 'submitted', submissionId: 's', updatedAt: 1 });
    old.close();

    const database = openDatabase(name);
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
