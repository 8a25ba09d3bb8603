import { describe, expect, it } from 'vitest';
import { markedElements, vendorsOfScripts, withoutSuperseded } from '@/utils/chat/read/match-vendors';
import { VENDOR_FACTS } from '@/utils/chat/vendors/vendor-facts';
import { VENDOR_MARKS } from '@/utils/chat/vendors/vendor-marks';
import { PageView } from '@/utils/dom/page-view';
import { VENDOR_IDS, type VendorId } from '@/utils/model/chat/vendor-ids';
import { elementFor, scriptFor } from './minimal-page';

function vendorsOn(markup: string, scripts: readonly string[] = []): VendorId[] {
  // Not the document of the test: frames in that would be loaded.
  const page = document.createElement('template');
  page.innerHTML = markup;
  const marked = markedElements(new PageView(page.content), VENDOR_MARKS).map(({ vendor }) => vendor);
  const found = [...marked, ...vendorsOfScripts(scripts, VENDOR_MARKS)];
  return withoutSuperseded(found, VENDOR_MARKS).sort();
}

const BY_ELEMENT = VENDOR_MARKS.flatMap(({ id, elements }) => elements.map((selector) => [id, selector] as const));
const BY_SCRIPT = VENDOR_MARKS.flatMap(({ id, scripts }) => scripts.map((script) => [id, script] as const));

describe('whose chat a page has', () => {
  it('each element that is a mark is one of its own vendor, and of no other', () => {
    const taken = BY_ELEMENT.map(([id, selector]) => [id, selector, vendorsOn(elementFor(selector))] as const);
    expect(taken.filter(([id, , found]) => found.join() !== id)).toEqual([]);
  });

  it('each script that is a mark is one of its own vendor, and of no other', () => {
    const taken = BY_SCRIPT.map(([id, script]) => [id, script, vendorsOn('', [scriptFor(script)])] as const);
    expect(taken.filter(([id, , found]) => found.join() !== id)).toEqual([]);
  });

  it('two of one page are told apart', () => {
    const pairs = VENDOR_MARKS.map((one, index) => [one, VENDOR_MARKS[(index + 7) % VENDOR_MARKS.length] ?? one] as const);
    const taken = pairs.map((pair) => {
      const markup = pair.map(({ elements: [mark = ''] }) => elementFor(mark)).join('');
      return { there: pair.map(({ id }) => id).sort(), found: vendorsOn(markup) };
    });
    expect(taken.filter(({ there, found }) => found.join() !== there.join())).toEqual([]);
  });

  it('the older of two widgets of one house, which share a launcher', () => {
    expect(
      vendorsOn('<script id="ze-snippet"></script><iframe id="launcher"></iframe><iframe id="webWidget"></iframe>'),
    ).toEqual(['zendesk-classic']);
    expect(vendorsOn('<script id="ze-snippet"></script><iframe id="launcher"></iframe>')).toEqual(['zendesk']);
  });

  it('nobody, on a page without', () => {
    const markup =
      '<div id="chat-of-arms" class="crisp widget-visible"><iframe title="Map"></iframe><button id="launch">Start</button></div>';
    expect(vendorsOn(markup, ['https://cdn.example.org/app.js', 'https://www.googletagmanager.com/gtag/js'])).toEqual([]);
  });
});

describe('what is said of vendors', () => {
  it('is said of each one once', () => {
    expect(VENDOR_MARKS.map(({ id }) => id)).toEqual([...VENDOR_IDS]);
    expect(VENDOR_FACTS.map(({ id }) => id)).toEqual([...VENDOR_IDS]);
    expect(new Set(VENDOR_FACTS.map(({ name }) => name)).size).toBe(VENDOR_IDS.length);
  });

  it('opens a window with nothing of the person in the call', () => {
    for (const { open } of VENDOR_FACTS) {
      if (!open) continue;
      expect(open.path).toMatch(/^[$\w]+(?:\.[$\w]+)*$/);
      expect(JSON.stringify(open.args)).not.toMatch(/name|mail|phone|text/i);
    }
  });
});
