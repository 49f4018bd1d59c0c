// Any text goes into XML and comes out of it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeXml, writeTag, XML_HEAD } from '../../../viewer/export/xml.js';
import { anyText, xmlCarries } from './export-parts.js';
import { readXml } from './read-xml.js';

const document = (content: string): string => `${XML_HEAD}\n${content}`;

describe('escapeXml', () => {
  it('leaves out what XML 1.0 forbids and replaces half characters', () => {
    expect(escapeXml('a\0b\u001fc\ufffed\ud800e😀')).toBe('abcd\ufffde😀');
  });

  it('escapes markup and keeps white space by reference', () => {
    expect(escapeXml('<a href="x">&\'\t\n\r')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&apos;&#9;&#10;&#13;');
  });

  it('gives back any text that XML can carry, from elements and from attributes', () => {
    fc.assert(
      fc.property(anyText, text => {
        const read = readXml(document(writeTag('t', { a: text }, escapeXml(text))));

        expect(read.text).toBe(xmlCarries(text));
        expect(read.attributes.a).toBe(xmlCarries(text));
      }),
    );
  });
});

describe('writeTag', () => {
  it('leaves out attributes that are undefined, and the closing tag of what is empty', () => {
    expect(writeTag('node', { id: 'a', x: 0, y: undefined })).toBe('<node id="a" x="0"/>');
  });
});

describe('the reader of these tests', () => {
  it.each([
    '<a><b></a></b>',
    '<a>&nope;</a>',
    '<a>a & b</a>',
    '<a b="1" b="2"/>',
    '<a/><b/>',
    '<a>\u0001</a>',
    '<a b="<"/>',
    '<a',
  ])('refuses %j', source => {
    expect(() => readXml(document(source))).toThrow();
  });
});
