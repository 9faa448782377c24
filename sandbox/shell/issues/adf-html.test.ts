import type { AdfNode } from './adf';
import { adfToHtml } from './adf-html';

/** The HTML without the blanks between its tags. */
function rendered(node: AdfNode): string {
  return adfToHtml(node).text.replace(/>\s+/g, '>').replace(/\s+</g, '<');
}

const text = (value: string, ...marks: NonNullable<AdfNode['marks']>): AdfNode => ({
  type: 'text',
  text: value,
  marks,
});
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

describe('a document of an issue', () => {
  it.each<[string, AdfNode, string]>([
    ['a paragraph', paragraph(text('Hello')), '<p>Hello</p>'],
    [
      'marks',
      paragraph(text('a', { type: 'strong' }, { type: 'code' })),
      '<p><code><strong>a</strong></code></p>',
    ],
    [
      'a link',
      paragraph(text('here', { type: 'link', attrs: { href: 'https://example.com/?a=1&b' } })),
      '<p><a href="https://example.com/?a=1&amp;b" rel="noopener noreferrer">here</a></p>',
    ],
    [
      'a heading, one level below the title of the page',
      { type: 'heading', attrs: { level: 1 }, content: [text('H')] },
      '<h2>H</h2>',
    ],
    [
      'lists',
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
      '<ul><li><p>one</p></li></ul>',
    ],
    [
      'a numbered list',
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
      '<ol><li><p>one</p></li></ol>',
    ],
    [
      'a panel',
      { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text('Mind.'))] },
      '<div class="panel panel-warning"><p>Mind.</p></div>',
    ],
    ['a rule', { type: 'rule' }, '<hr />'],
    [
      'a table',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [paragraph(text('Who'))] },
              { type: 'tableCell', content: [paragraph(text('Ada'))] },
            ],
          },
        ],
      },
      '<table><tbody><tr><th scope="col"><p>Who</p></th><td><p>Ada</p></td></tr></tbody></table>',
    ],
    [
      'what the shell does not know',
      { type: 'mediaSingle' },
      '<div class="unknown"><span class="quiet">mediaSingle</span></div>',
    ],
  ])('shows %s', (_, node, html) => {
    expect(rendered({ type: 'doc', content: [node] })).toBe(html);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', ' javascript:x'])(
    'does not link to %s',
    (href) => {
      expect(rendered(paragraph(text('here', { type: 'link', attrs: { href } })))).toBe(
        '<p>here</p>',
      );
    },
  );

  it('shows markup as text', () => {
    const node = paragraph(text('<img src=x onerror="alert(1)">'));
    expect(rendered(node)).toBe('<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>');
  });

  it('takes the names of object methods for what they are: unknown nodes', () => {
    expect(rendered({ type: 'constructor' })).toBe(
      '<div class="unknown"><span class="quiet">constructor</span></div>',
    );
  });
});
