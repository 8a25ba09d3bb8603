import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attachPlaces } from '@/utils/capture/attach/attach-places';

const PNG = { name: 'shot.png', type: 'image/png' };
const isVisible = (element: Element) => element.closest('[hidden]') === null;

/** What is offered for a page, by route and id. */
function placesIn(markup: string): string[] {
  document.body.innerHTML = markup;
  const message = document.querySelector('#message');
  return attachPlaces(document, message ? [message] : [], PNG, isVisible).map(({ route, element }) => `${route} ${element.id}`);
}

const MESSAGE = '<textarea id="message"></textarea>';

describe('attachPlaces', () => {
  beforeEach(() => {
    // The fake document has no layout; every zone is as large as a zone is.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 80));
  });

  it('prefers a field for files, then a zone, then the text', () => {
    const markup = `<form>${MESSAGE}<div id="zone">Drop files here</div><input id="file" type="file"></form>`;
    expect(placesIn(markup)).toEqual(['input file', 'drop zone', 'paste message']);
  });

  it('takes a hidden field behind something to press, and none that nobody sees', () => {
    expect(placesIn(`<form>${MESSAGE}<div><button>Attach</button><input id="file" type="file" hidden></div></form>`)).toContain(
      'input file',
    );
    expect(placesIn(`${MESSAGE}<div hidden><div><input id="file" type="file"></div></div>`)).not.toContain('input file');
  });

  it('leaves the upload of another form alone', () => {
    const markup = `<form>${MESSAGE}</form><form><input id="portrait" type="file"></form>`;
    expect(placesIn(markup)).toEqual(['paste message']);
  });

  it('takes a field at the end of the page only for a form that offers files', () => {
    const stray = '<input id="stray" type="file" hidden>';
    expect(placesIn(`<form>${MESSAGE}<button>Add a screenshot</button></form>${stray}`)).toContain('input stray');
    expect(placesIn(`<form>${MESSAGE}<button>Send</button></form>${stray}`)).toEqual(['paste message']);
  });

  it('takes no field for folders, none that is disabled, and none that refuses pictures', () => {
    const markup = `<form>${MESSAGE}<input type="file" disabled><input type="file" accept=".pdf"><input type="file" webkitdirectory></form>`;
    expect(placesIn(markup)).toEqual(['paste message']);
  });

  it('begins with what stands nearest to the message', () => {
    const markup = `<div><input id="far" type="file"></div><section><div>${MESSAGE}<input id="near" type="file"></div></section>`;
    expect(placesIn(markup).slice(0, 2)).toEqual(['input near', 'input far']);
  });

  it('drops on the inner of two zones', () => {
    expect(placesIn(`<div id="outer" class="dropzone"><div id="inner">Drop files here</div></div>`)).toEqual(['drop inner']);
  });
});
