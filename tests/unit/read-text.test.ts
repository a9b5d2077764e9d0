// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText } from '../../utils/guard/read-text';

function field(html: string): Element {
  document.body.innerHTML = `<div id="field" contenteditable="true">${html}</div>`;
  return document.getElementById('field')!;
}

describe('what a person reads in a field', () => {
  it.each([
    [
      'Draft.js',
      '<div data-contents="true"><div data-block="true"><div><span data-text="true">Eerste</span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span>Derde</span></div></div></div>',
      'Eerste\n\nDerde',
    ],
    [
      'Lexical',
      '<p dir="auto"><span data-lexical-text="true">Eerste</span></p><p><br></p><p><span>Derde</span></p>',
      'Eerste\n\nDerde',
    ],
    ['Lexical, one paragraph with a break', '<p><span>Eerste</span><br><span>Tweede</span></p>', 'Eerste\nTweede'],
    [
      'Quill',
      '<p>Eerste</p><p><br></p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>punt</li></ol>',
      'Eerste\n\npunt',
    ],
    [
      'ProseMirror',
      '<p>Eerste <strong>vet</strong></p><p>Tweede<br class="ProseMirror-trailingBreak"></p>',
      'Eerste vet\nTweede',
    ],
    ['plain lines in divs', 'Eerste<div>Tweede</div><div><br></div><div>Vierde</div>', 'Eerste\nTweede\n\nVierde'],
    ['emoji as pictures', 'Leuk <img alt="🎉" src="data:,">!', 'Leuk 🎉!'],
    ['hard spaces and zero-width characters', '<p>a&nbsp;b\u200B\uFEFFc</p>', 'a bc'],
    ['only an empty paragraph', '<p><br></p>', ''],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => expect(readText(field(html))).toBe(text));

  it('reads the value of a text area and an input, not its first contents', () => {
    const area = document.createElement('textarea');
    area.value = 'regel 1\nregel 2';
    expect(readText(area)).toBe('regel 1\nregel 2');
  });

  it('changes nothing', () => {
    const before = field('<p>Een <b>twee</b></p><p><br></p>');
    const html = before.outerHTML;
    readText(before);
    expect(before.outerHTML).toBe(html);
  });
});
